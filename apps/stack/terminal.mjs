import { stripVTControlCharacters } from 'node:util';

/**
 * @typedef {object} Step
 * @property {(text: string) => void} progress
 * @property {(text?: string) => void} done
 * @property {(text?: string) => void} fail
 * @property {() => void} cancel takes it away without a word
 *
 * @typedef {object} Terminal
 * @property {(text: string) => string} bold
 * @property {(text: string) => string} dim
 * @property {(text: string) => string} accent
 * @property {(title: string) => Step} step
 * @property {(text?: string) => void} print a line that stays
 * @property {(text: string) => void} warn
 * @property {() => void} close
 */

const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const titleWidth = 15;

/** @param {number} ms */
export function duration(ms) {
  const seconds = ms / 1000;
  if (seconds < 99.95) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, '0')} s`;
}

/** Chinese characters take two columns. @param {string} text */
export const columns = (text) =>
  [...stripVTControlCharacters(text)].reduce((sum, c) => sum + (/[ᄀ-￠]/.test(c) ? 2 : 1), 0);

/** @param {string} text @param {number} width */
export const pad = (text, width) => text + ' '.repeat(Math.max(0, width - columns(text)));

/**
 * Steps that run at the same time, each on its line; finished ones stay above, with what they took. Where the output
 * is no terminal, finished steps are printed and long ones report now and then.
 * @param {NodeJS.WriteStream} [out]
 * @returns {Terminal}
 */
export function createTerminal(out = process.stdout) {
  const live = Boolean(out.isTTY) && process.env.TERM !== 'dumb';
  const coloured = live && !process.env.NO_COLOR;
  /** @param {string} code */
  const paint = (code) => (/** @type {string} */ text) => (coloured ? `\x1b[${code}m${text}\x1b[0m` : text);
  const [bold, dim, accent] = [paint('1'), paint('2'), paint('36')];
  const [green, red, yellow] = [paint('32'), paint('31'), paint('33')];
  /** @type {{ title: string, text: string, since: number, toldAt: number }[]} */
  const running = [];
  let drawn = 0;
  let frame = 0;

  const erase = () => {
    if (drawn > 0) out.write(`\x1b[${drawn}A\x1b[0J`);
    drawn = 0;
  };
  /** @param {string} mark @param {string} title @param {string} text @param {number} since */
  const line = (mark, title, text, since) => {
    const room = Math.max(16, (out.columns || 100) - titleWidth - 18);
    const shown = columns(text) > room ? `${[...text].slice(0, room - 1).join('')}…` : text;
    return `  ${mark} ${pad(title, titleWidth)} ${pad(dim(shown), Math.min(room, 52))} ${dim(duration(Date.now() - since))}`;
  };
  const draw = () => {
    if (!live) return;
    erase();
    frame = (frame + 1) % frames.length;
    for (const step of running) out.write(`${line(accent(frames[frame] ?? ''), step.title, step.text, step.since)}\n`);
    drawn = running.length;
  };
  /** @param {string} text */
  const print = (text = '') => {
    erase();
    out.write(`${text}\n`);
    draw();
  };
  const timer = live ? setInterval(draw, 90) : undefined;
  timer?.unref();

  return {
    bold,
    dim,
    accent,
    print,
    warn: (text) => print(`  ${yellow('!')} ${text}`),
    step: (title) => {
      const step = { title, text: '', since: Date.now(), toldAt: Date.now() };
      running.push(step);
      draw();
      /** @param {string} mark @param {string} text */
      const finish = (mark, text) => {
        const index = running.indexOf(step);
        if (index < 0) return;
        running.splice(index, 1);
        print(line(mark, title, text, step.since));
      };
      return {
        progress: (text) => {
          step.text = text;
          if (live || Date.now() - step.toldAt < 15_000) return;
          step.toldAt = Date.now();
          print(line('·', title, text, step.since));
        },
        done: (text = '') => finish(green('✓'), text),
        fail: (text = '') => finish(red('✗'), text),
        cancel: () => {
          if (running.includes(step)) running.splice(running.indexOf(step), 1);
          draw();
        },
      };
    },
    close: () => {
      clearInterval(timer);
      erase();
      running.length = 0;
    },
  };
}
