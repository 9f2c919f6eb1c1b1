import { type Place, path, river } from './projection';

const places = (text: string): Place[] =>
  text.split(' ').map((pair) => {
    const [lng = 0, lat = 0] = pair.split(',').map(Number);
    return { lng, lat };
  });

const range = (from: number, to: number, step: number) =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);

/** The two great rivers, roughly, so that a reader finds their way without a drawn border. */
export const rivers = {
  yangtze: river(
    places(
      '91.2,34.2 94.6,34.2 97.2,32.6 99.1,29.6 100.2,26.9 102.6,26.2 104.6,28.8 106.5,29.6 108.4,30.8 111.3,30.7 112.3,30.2 113.2,29.5 114.3,30.6 116,29.75 117.1,30.6 118.7,32.1 120.3,31.95 121.9,31.35',
    ),
  ),
  yellow: river(
    places(
      '96.2,34.9 99.6,33.7 102,33.6 100.7,35.5 103.8,36.1 105.3,37.5 106.6,39.3 107.2,40.8 109.9,40.55 111.2,40.1 110.6,37.8 110.3,34.65 112.6,34.85 114.3,34.9 116.2,35.9 117,36.75 119.1,37.8',
    ),
  ),
};

export const parallels = range(20, 50, 5).map((lat) => ({
  degree: lat,
  line: path(range(72, 138, 2).map((lng) => ({ lat, lng }))),
}));

export const meridians = range(75, 135, 10).map((lng) => ({
  degree: lng,
  line: path(range(17, 54, 2).map((lat) => ({ lat, lng }))),
}));
