/** Albers equal-area conic, the usual projection for maps of China (standard parallels 25° and 47° N, 105° E). */

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const [south, north, origin, meridian] = [25, 47, 36, 105].map(radians) as [number, number, number, number];
const cone = (Math.sin(south) + Math.sin(north)) / 2;
const constant = Math.cos(south) ** 2 + 2 * cone * Math.sin(south);
const radius = (latitude: number) => Math.sqrt(constant - 2 * cone * Math.sin(latitude)) / cone;
const scale = 690;

export interface Place {
  lat: number;
  lng: number;
}

/** Position on a picture 720 wide and 420 high. */
export function project({ lat, lng }: Place): { x: number; y: number } {
  const angle = cone * (radians(lng) - meridian);
  const distance = radius(radians(lat));
  return {
    x: Math.round((352 + scale * distance * Math.sin(angle)) * 10) / 10,
    y: Math.round((200 - scale * (radius(origin) - distance * Math.cos(angle))) * 10) / 10,
  };
}

export const path = (places: Place[]) =>
  places.map((place, index) => `${index === 0 ? 'M' : 'L'}${project(place).x} ${project(place).y}`).join('');

/** A smooth line through the places. */
export function river(places: Place[]) {
  const points = places.map(project);
  return points
    .map(({ x, y }, index) => {
      if (index === 0) return `M${x} ${y}`;
      const before = points[index - 1]!;
      const earlier = points[index - 2] ?? before;
      const next = points[index + 1] ?? { x, y };
      const bend = 6;
      return `C${before.x + (x - earlier.x) / bend} ${before.y + (y - earlier.y) / bend} ${x - (next.x - before.x) / bend} ${y - (next.y - before.y) / bend} ${x} ${y}`;
    })
    .join('');
}
