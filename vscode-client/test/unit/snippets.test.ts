import assert from 'node:assert/strict';
import { test } from 'node:test';
import { snippets, withTabStops } from '../../scripts/snippets.mjs';

test('each gap becomes a tab stop, and what is special in a snippet stays text', () => {
  assert.equal(withTabStops('Cost: $5 by [time] [time zone].'), 'Cost: \\$5 by ${1:[time]} ${2:[time zone]}.');
});

test('there is a snippet for every template and for what readers ask', () => {
  const made = snippets('../rules');
  assert.equal(Object.keys(made).filter((name) => name.startsWith('Brief for ')).length, 24);
  assert.deepEqual(made['Next update time'], {
    prefix: 'brief-next-update',
    description: 'When will I hear more?',
    body: ['We will write again by ${1:[time]} ${2:[time zone]}.'],
  });
});
