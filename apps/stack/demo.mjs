import { readJson, writeJson } from './json-file.mjs';
import { inState } from './paths.mjs';

/**
 * Demo data are loaded once, into the embedded database alone, unless somebody wanted an empty one.
 * @param {{ empty: boolean }} options
 * @returns {'wanted' | 'unwanted' | 'settled'}
 */
export function demoData({ empty }) {
  if (process.env.DATABASE_URL || readJson(inState('demo.json'))) return 'settled';
  return empty ? 'unwanted' : 'wanted';
}

/** @param {'wanted' | 'unwanted' | 'settled'} demo */
export function noteDemo(demo) {
  if (demo !== 'settled') writeJson(inState('demo.json'), { loaded: demo === 'wanted' });
}

/** @typedef {{ role: string, email: string, password: string, organisation: string }} DemoAccount */

/** @returns {DemoAccount[]} */
export function demoAccounts() {
  const accounts = readJson(inState('demo-accounts.json'));
  return Array.isArray(accounts) ? accounts : [];
}
