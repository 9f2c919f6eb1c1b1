import { AppError } from '../errors/app-error.js';
import { defineStates } from './states.js';

describe('defineStates', () => {
  const life = defineStates<'open' | 'done', 'finish'>('session.not-open', { open: { finish: 'done' }, done: {} });

  it('moves along the table and refuses everything else', () => {
    expect(life.next('open', 'finish')).toBe('done');
    expect(life.can('done', 'finish')).toBe(false);
    expect(() => life.next('done', 'finish')).toThrow(AppError);
  });

  it('refuses a table that leads nowhere', () => {
    const table = JSON.parse('{"open":{"finish":"gone"},"done":{}}');
    expect(() => defineStates<'open' | 'done', 'finish'>('session.not-open', table)).toThrow(/no such state/);
  });
});
