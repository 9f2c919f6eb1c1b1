import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { errorCodes, fieldErrorCodes, mediaErrorCodes } from '#contracts';

const here = dirname(fileURLToPath(import.meta.url));
const source = join(here, '..');

type Words = { [key: string]: string | Words };

const read = (language: string, file: string) => JSON.parse(readFileSync(join(here, language, file), 'utf8')) as Words;
const files = readdirSync(join(here, 'en')).filter((file) => file.endsWith('.json'));

function flatten(words: Words, prefix = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(words)) {
    if (typeof value === 'string') found.set(prefix + key, value);
    else for (const [inner, text] of flatten(value, `${prefix}${key}.`)) found.set(inner, text);
  }
  return found;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sourceFiles(path);
    return /\.tsx?$/.test(name) && !name.endsWith('.spec.ts') && !name.endsWith('.d.ts') ? [path] : [];
  });
}

const code = sourceFiles(source)
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

/** Every string of the source that may be a key, and every beginning of a key that is completed at run time. */
const literals = new Set([...code.matchAll(/['"`]([\w:.-]+)['"`]/g)].map(([, text]) => text?.replace(/^[\w-]+:/, '')));
const beginnings = [...code.matchAll(/[`']((?:[\w-]+:)?[\w.-]+\.)\$\{/g)].map(
  ([, text]) => text?.replace(/^[\w-]+:/, '') ?? '',
);

const withoutPlural = (key: string) => key.replace(/_(zero|one|other)$/, '');

/** Words chosen by a code of the server, and so by none of the source. */
const chosenByServer = (file: string, key: string) =>
  ['errors.json', 'project-codes.json'].includes(file) || (file === 'notifications.json' && key.startsWith('code.'));

describe('words of the interface', () => {
  it.each(files)('%s says the same things in both languages', (file) => {
    expect([...flatten(read('zh-CN', file)).keys()].sort()).toEqual([...flatten(read('en', file)).keys()].sort());
  });

  it.each(files)('%s fills the same gaps in both languages', (file) => {
    const gaps = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();
    const chinese = flatten(read('zh-CN', file));
    for (const [key, text] of flatten(read('en', file))) {
      const optional = ['zone', 'investor'];
      const needed = (other: string) => gaps(other).filter((name) => !optional.includes(name ?? ''));
      expect([key, needed(chinese.get(key) ?? '')]).toEqual([key, needed(text)]);
    }
  });

  it.each(files)('%s has no empty words, and no Chinese in the English ones', (file) => {
    for (const [key, text] of flatten(read('en', file)))
      expect([key, /[\u3400-\u9fff]/.test(text)]).toEqual([key, false]);
    for (const language of ['en', 'zh-CN']) {
      for (const [key, text] of flatten(read(language, file))) expect([key, text.trim() !== '']).toEqual([key, true]);
    }
  });

  it('explains every error of the server: what happened and what to do', () => {
    for (const language of ['en', 'zh-CN']) {
      const words = flatten(read(language, 'errors.json'));
      const missing = Object.keys(errorCodes).flatMap((name) =>
        ['what', 'todo'].map((part) => `${name}.${part}`).filter((key) => !words.has(key)),
      );
      expect(missing).toEqual([]);
      expect(fieldErrorCodes.filter((name) => !words.has(name))).toEqual([]);
    }
  });

  it('explains every refusal of a room', () => {
    for (const language of ['en', 'zh-CN']) {
      const words = flatten(read(language, 'room.json'));
      expect(mediaErrorCodes.filter((name) => !words.has(`failure.${name.replace('media.', '')}`))).toEqual([]);
    }
  });

  it.each(files)('%s holds nothing that no page says', (file) => {
    const unused = [...flatten(read('en', file)).keys()].filter((key) => {
      const plain = withoutPlural(key);
      return !chosenByServer(file, key) && !literals.has(plain) && !beginnings.some((start) => plain.startsWith(start));
    });
    expect(unused).toEqual([]);
  });
});
