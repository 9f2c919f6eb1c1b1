import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from '../config/config.js';
import { Storage } from './storage.js';

const organisation = '0190a000-0000-7000-8000-000000000001';
const file = '0190a000-0000-7000-8000-000000000002';

describe('Storage in a local folder', () => {
  let directory: string;
  let storage: Storage;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'storage-'));
    storage = new Storage({ storage: { kind: 'local', directory } } as Config);
  });

  afterAll(() => rm(directory, { recursive: true }));

  it('gives back what it was given, until it is deleted', async () => {
    const key = `${organisation}/cover/${file}.png`;
    await storage.put(key, Buffer.from('picture'), 'image/png');
    expect(Buffer.from(await storage.get(key)).toString()).toBe('picture');
    await storage.delete(key);
    await expect(storage.get(key)).rejects.toMatchObject({ code: 'not-found' });
  });

  it.each(['../../etc/passwd', `${organisation}/../x/${file}`, `${organisation}/cover/name.png`, '/absolute'])(
    'refuses the key %s',
    async (key) => {
      await expect(storage.put(key, Buffer.from(''), 'text/plain')).rejects.toThrow('Not a storage key');
    },
  );
});
