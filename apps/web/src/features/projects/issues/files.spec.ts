import { clockFace, draftFileName, fitWithin, lookOf, purposeOf, sizeOf } from './files';

describe('files of an issue', () => {
  it.each([
    [4000, 3000, { width: 2000, height: 1500 }],
    [3000, 4000, { width: 1500, height: 2000 }],
    [800, 600, { width: 800, height: 600 }],
    [20_000, 3, { width: 2000, height: 1 }],
  ])('%i × %i fits into two thousand pixels', (width, height, expected) => {
    expect(fitWithin(width, height, 2000)).toEqual(expected);
  });

  it('are shown as what they are', () => {
    const looks = ['image/jpeg', 'image/heic', 'audio/webm', 'application/pdf', 'text/plain'];
    expect(looks.map((mediaType) => lookOf({ mediaType }))).toEqual(['picture', 'other', 'sound', 'pdf', 'other']);
  });

  it('are a photo, a voice note or a paper', () => {
    const types = ['image/png', 'image/gif', 'audio/webm;codecs=opus', 'audio/x-m4a', 'application/pdf', ''];
    expect(types.map((type) => purposeOf({ type }))).toEqual(['photo', 'file', 'voice', 'voice', 'file', 'file']);
  });

  it('have a size and a length a person can read', () => {
    expect([sizeOf(10), sizeOf(2048), sizeOf(3_500_000)]).toEqual(['1 KB', '2 KB', '3.3 MB']);
    expect([clockFace(0), clockFace(9.9), clockFace(75)]).toEqual(['0:00', '0:09', '1:15']);
  });

  it('of a report are called by what they are and by number, whatever the phone called them', () => {
    const types = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg; codecs=opus', ''];
    expect(types.map((type) => draftFileName([], 'voice', type))).toEqual(
      ['webm', 'm4a', 'ogg', 'webm'].map((e) => `voice.${e}`),
    );
    const photo = (name: string) => ({ purpose: 'photo' as const, name });
    expect(draftFileName([], 'photo', 'image/jpeg')).toBe('photo-1.jpg');
    // The first of two was taken away.
    expect(draftFileName([photo('photo-2.jpg'), photo('voice.webm')], 'photo', 'image/jpeg')).toBe('photo-3.jpg');
  });
});
