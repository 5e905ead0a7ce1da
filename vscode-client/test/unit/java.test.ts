import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JavaPlaces } from '../../src/java';
import { candidates, findJava, noJavaMessage, versionIn, versionInRelease } from '../../src/java';

const debian: JavaPlaces = {
  extension: '/ext',
  setting: '',
  environment: { PATH: '/usr/local/bin:/usr/bin' },
  platform: 'linux',
};

test('the runtime that came with the extension is tried first, then the setting, JAVA_HOME and PATH', () => {
  const places = { ...debian, setting: '/opt/java', environment: { JAVA_HOME: '/jdk', PATH: '/usr/bin:/bin' } };
  assert.deepEqual(candidates(places), [
    '/ext/runtime/bin/java',
    '/opt/java/bin/java',
    '/jdk/bin/java',
    '/usr/bin/java',
    '/bin/java',
  ]);
});

test('Windows has another program, separator and name for PATH', () => {
  const places: JavaPlaces = {
    extension: 'C:\\ext',
    setting: '',
    environment: { Path: 'C:\\Java\\bin;C:\\Windows' },
    platform: 'win32',
  };
  assert.deepEqual(candidates(places), [
    'C:\\ext\\runtime\\bin\\java.exe',
    'C:\\Java\\bin\\java.exe',
    'C:\\Windows\\java.exe',
  ]);
});

test('the version is read as each Java writes it', () => {
  assert.equal(versionIn('openjdk version "17.0.15" 2025-04-15\nOpenJDK Runtime Environment'), 17);
  assert.equal(versionIn('java version "1.8.0_402"'), 8);
  assert.equal(versionIn('openjdk version "25" 2025-09-16 LTS'), 25);
  assert.equal(versionIn('Picked up _JAVA_OPTIONS: -Xmx1g\nopenjdk version "21.0.4"'), 21);
  assert.equal(versionIn('Segmentation fault'), undefined);
});

test('the version is read from the file beside it', () => {
  assert.equal(versionInRelease('IMPLEMENTOR="Debian"\nJAVA_VERSION="17.0.15"\n'), 17);
  assert.equal(versionInRelease('JAVA_VERSION="1.8.0_402"'), 8);
  assert.equal(versionInRelease('ID=debian'), undefined);
});

test('an older Java is passed over', async () => {
  const versions: Record<string, number> = { '/usr/local/bin/java': 11, '/usr/bin/java': 21 };
  assert.deepEqual(await findJava(debian, (program) => Promise.resolve(versions[program])), {
    java: { program: '/usr/bin/java', version: 21 },
  });
});

test('without a Java that is new enough, the writer is told what was found', async () => {
  const found = await findJava(debian, (program) => Promise.resolve(program === '/usr/bin/java' ? 11 : undefined));
  assert.deepEqual(found, { tooOld: [{ program: '/usr/bin/java', version: 11 }] });
  assert.equal(
    noJavaMessage([{ program: '/usr/bin/java', version: 11 }], ''),
    'Brieflint needs Java 17 or newer. Found only Java 11 (/usr/bin/java).',
  );
  assert.equal(
    noJavaMessage([], '/opt/none'),
    'Brieflint needs Java 17 or newer. There is none at /opt/none, nor in JAVA_HOME or PATH.',
  );
  assert.equal(noJavaMessage([], ''), 'Brieflint needs Java 17 or newer. There is none in JAVA_HOME or PATH.');
});
