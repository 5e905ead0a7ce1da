import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LaunchPlaces } from '../../src/launch';
import { launch } from '../../src/launch';

const installed: LaunchPlaces = {
  java: '/usr/bin/java',
  extension: '/ext',
  environment: { LANG: 'de_DE.UTF-8' },
  platform: 'linux',
};

test('an installed Java runs the jar', () => {
  const { args, env } = launch(installed);
  assert.deepEqual(args.slice(-3), ['-jar', '/ext/server/brieflint.jar', 'lsp']);
  assert.deepEqual(env, {});
});

test('the Java of the extension has Brieflint inside, and no class path from elsewhere', () => {
  const { args, env } = launch({ ...installed, java: '/ext/runtime/bin/java' });
  assert.deepEqual(args.slice(-3), ['-XX:SharedArchiveFile=/ext/runtime/lib/brieflint.jsa', 'io.brieflint.cli.Brieflint', 'lsp']);
  assert.ok('CLASSPATH' in env && env['CLASSPATH'] === undefined);
});

test('in a container without a locale, names of files may have any letters', () => {
  assert.deepEqual(launch({ ...installed, environment: {} }).env, { LC_ALL: 'C.UTF-8' });
  assert.deepEqual(launch({ ...installed, environment: { LC_ALL: 'C', LANG: 'de_DE.UTF-8' } }).env, { LC_ALL: 'C.UTF-8' });
  assert.deepEqual(launch({ ...installed, environment: { LC_ALL: '', LANG: 'en_US.utf8' } }).env, {});
  assert.deepEqual(launch({ ...installed, environment: {}, platform: 'darwin' }).env, {});
});
