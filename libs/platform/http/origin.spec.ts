import { isForeign } from './origin.js';

const ours = 'https://zones.example.org';

describe('isForeign', () => {
  it.each([
    ['POST', { origin: ours }, false],
    ['POST', { origin: 'http://10.0.0.5:8080', host: '10.0.0.5:8080' }, false],
    ['POST', {}, false],
    ['GET', { origin: 'https://evil.example' }, false],
    ['POST', { origin: 'https://evil.example', host: 'zones.example.org' }, true],
    ['POST', { origin: 'null', host: 'zones.example.org' }, true],
    ['DELETE', { origin: `${ours}.evil.example` }, true],
    ['PATCH', { 'sec-fetch-site': 'cross-site' }, true],
  ])('%s %j → %s', (method, headers, foreign) => {
    expect(isForeign(method, headers, ours)).toBe(foreign);
  });
});
