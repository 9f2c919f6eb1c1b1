import { readCheckout } from './house/checkout.js';
import { routesOf } from './house/controllers.js';
import { Tree } from './house/tree.js';
import { rules } from './rules/index.js';

// One file on purpose: reading and parsing the whole checkout costs a second or two, and every rule shares it.
const checkout = await readCheckout();

it('really looks at the checkout', () => {
  expect(checkout.code().length).toBeGreaterThan(200);
  expect(checkout.statements.length).toBeGreaterThan(50);
  expect(routesOf(checkout).length).toBeGreaterThan(10);
});

describe.each(rules)('$name', ({ check, caught, fine }) => {
  it('holds in this checkout', () => {
    const faults = check(checkout);
    if (faults.length > 0) throw new Error(`${faults.length} found:\n  ${faults.join('\n  ')}`);
  });

  it.each(Object.entries(caught))('notices %s', (_what, { says, ...content }) => {
    expect(check(new Tree(content))).toContainEqual(expect.stringContaining(says));
  });

  it.each(Object.entries(fine))('lets pass %s', (_what, content) => {
    expect(check(new Tree(content))).toEqual([]);
  });
});
