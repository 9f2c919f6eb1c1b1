import { parseOptions } from './options.mjs';

describe('the options of npm start', () => {
  it('has quiet defaults', () => {
    expect(parseOptions([])).toEqual({ help: false, reset: false, empty: false, port: 8080, host: '127.0.0.1' });
  });

  it('reads words with and without an equals sign', () => {
    expect(parseOptions(['--port', '9000', '--empty'])).toMatchObject({ port: 9000, empty: true, reset: false });
    expect(parseOptions(['--port=9001', '--reset', '--host=0.0.0.0'])).toMatchObject({
      port: 9001,
      reset: true,
      host: '0.0.0.0',
    });
  });

  it('takes the port from the environment unless told', () => {
    expect(parseOptions([], { PORT: '9002' }).port).toBe(9002);
    expect(parseOptions(['--port', '9003'], { PORT: '9002' }).port).toBe(9003);
  });

  it.each([[['--port']], [['--port', '0']], [['--port', '70000']], [['--port', '80a']], [['--rest']], [['start']]])(
    'refuses %j with a remedy',
    (words) => {
      expect(() => parseOptions(words)).toThrow(
        expect.objectContaining({ remedy: expect.stringContaining('npm start') }),
      );
    },
  );
});
