import Sequencer from '@jest/test-sequencer';

/** What takes minutes starts first; a run that knows no durations yet would begin with the biggest file instead. */
const long = /sweep-ladder\.story|accessibility/;

/** The order of the test files; see `testSequencer` in jest.config.js. */
export default class LongestFirst extends Sequencer {
  /** @type {Sequencer['sort']} */
  async sort(tests) {
    const sorted = await super.sort(tests);
    return sorted.sort((a, b) => Number(long.test(b.path)) - Number(long.test(a.path)));
  }
}
