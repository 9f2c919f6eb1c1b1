import { toolEnvironment } from './build.mjs';
import { inRoot } from './paths.mjs';
import { run } from './run.mjs';

/** The simulated year of the ladder, with 200 kills instead of the 50 of `npm test`. */
const { code } = await run(
  process.execPath,
  [
    inRoot('node_modules', 'jest', 'bin', 'jest.js'),
    '--selectProjects',
    'stories',
    '--testPathPatterns',
    'sweep-ladder.story',
  ],
  {
    env: {
      ...toolEnvironment(),
      NODE_OPTIONS: '--experimental-vm-modules',
      LADDER_KILLS: '200',
    },
    shown: true,
  },
);
process.exit(code);
