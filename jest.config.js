// Runs as ES modules: NODE_OPTIONS=--experimental-vm-modules (set by the npm scripts).
const shared = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest'] },
  moduleNameMapper: {
    '^#platform/(.*)$': '<rootDir>/libs/platform/$1/index.ts',
    '^#(contracts|api-client|identity|roadshows|sessions|matchmaking|agreements|projects|partnerships|insights)$':
      '<rootDir>/libs/$1/index.ts',
    '^~/(.*)$': '<rootDir>/apps/web/src/$1',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.openzone'],
};

export default {
  // A bound for what hangs, not an aim: a machine that compiles beside the tests is slower by far than one that does not.
  testTimeout: 30_000,
  projects: [
    { ...shared, displayName: 'architecture', testMatch: ['<rootDir>/test/architecture/**/*.spec.ts'] },
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/{libs,apps}/**/*.spec.ts'],
      testPathIgnorePatterns: ['\\.story\\.spec\\.ts$'],
    },
    {
      ...shared,
      displayName: 'stories',
      testMatch: ['<rootDir>/test/e2e/**/*.spec.ts', '<rootDir>/libs/**/*.story.spec.ts'],
    },
    { ...shared, displayName: 'browser', testMatch: ['<rootDir>/test/browser/**/*.spec.ts'] },
  ],
};
