import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Restarts } from '../../src/restarts';

test('a server that crashes once in a while is always started again', () => {
  const restarts = new Restarts();
  for (let hour = 0; hour < 24; hour++) {
    assert.ok(restarts.allowed(hour * 3_600_000));
  }
});

test('the fifth crash within three minutes is the last', () => {
  const restarts = new Restarts();
  const answers = [0, 1000, 2000, 3000, 4000].map((time) => restarts.allowed(time));
  assert.deepEqual(answers, [true, true, true, true, false]);
});
