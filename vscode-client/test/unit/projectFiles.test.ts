import assert from 'node:assert/strict';
import { test } from 'node:test';
import { only } from '../../src/projectFiles';

const [key, name] = [9, 17];
const items = [
  { label: 'audience', kind: key },
  { label: 'blame/forgot-to', kind: name },
];

test('beside another extension for YAML only names are completed', () => {
  assert.deepEqual(only(name, items), [items[1]]);
  assert.deepEqual(only(name, { items }), [items[1]]);
  assert.deepEqual(only(name, undefined), []);
});
