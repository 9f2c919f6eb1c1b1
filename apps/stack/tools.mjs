import { toolEnvironment } from './build.mjs';
import { inRoot } from './paths.mjs';

/**
 * @typedef {object} Tool
 * @property {string} title
 * @property {string[]} args of Node
 */

/** @param {...string} parts */
const program = (...parts) => inRoot('node_modules', ...parts);

/** @param {string} project @returns {Tool} */
const types = (project) => ({ title: project, args: [program('typescript', 'bin', 'tsc'), '--noEmit', '-p', project] });

const biome = program('@biomejs', 'biome', 'bin', 'biome');

/** What a check runs: all of it must end with 0. */
export const checks = {
  Types: ['tsconfig.json', 'apps/web/tsconfig.json', 'apps/stack/tsconfig.json', 'test/browser/page/tsconfig.json'].map(
    types,
  ),
  Lint: [{ title: 'biome', args: [biome, 'check', '--formatter-enabled=false', '.'] }],
  Format: [{ title: 'biome', args: [biome, 'format', '.'] }],
  'Generated client': [{ title: 'client', args: [inRoot('apps', 'stack', 'generate.mjs'), '--check'] }],
};

/** @typedef {'architecture' | 'unit' | 'stories' | 'browser'} JestProject */

/**
 * @param {JestProject} project
 * @param {string[]} [more]
 */
export const jest = (project, more = []) => [
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  program('jest', 'bin', 'jest.js'),
  // Whole machines are started in these: one at a time, or they would only wait for each other.
  ...(project === 'stories' || project === 'browser' ? ['--runInBand'] : []),
  '--selectProjects',
  project,
  ...more,
];

/** Colours only where somebody looks: a log of a build machine is read as text. */
export const jestEnvironment = () => ({
  ...toolEnvironment(),
  NODE_ENV: 'test',
  NO_COLOR: process.stdout.isTTY ? process.env.NO_COLOR : '1',
});
