import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { settings } from '../../src/settings';

interface Manifest {
  name: string;
  publisher: string;
  version: string;
  license: string;
  icon: string;
  engines: { vscode: string };
  enabledApiProposals?: string[];
  repository: { url: string };
  contributes: {
    configuration: { properties: unknown };
    commands: { command: string }[];
    walkthroughs: { steps: { description: string }[] }[];
    [other: string]: unknown;
  };
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;

test('package.json offers the settings of src/settings.ts (npm run settings)', () => {
  assert.deepEqual(manifest.contributes.configuration.properties, settings);
});

test('no workspace can point Brieflint at a program', () => {
  const machine = Object.entries(settings).filter(([, { scope }]) => scope === 'machine');
  assert.deepEqual(
    machine.map(([name]) => name),
    ['brieflint.java.home'],
  );
});

test('every command that a menu, a view or a page names is there', () => {
  const { commands, ...others } = manifest.contributes;
  const offered = new Set(commands.map(({ command }) => command));
  const named = [...JSON.stringify(others).matchAll(/command(?:":"|:)(brieflint\.[A-Za-z]+)/g)]
    .map(([, command]) => command ?? '')
    .filter((command) => command !== 'brieflint.checklist');
  assert.deepEqual(
    [...new Set(named)].filter((command) => !offered.has(command)),
    [],
  );
});

test('every command of the manifest is registered', () => {
  const source = readFileSync('src/commands.ts', 'utf8');
  for (const { command } of manifest.contributes.commands) {
    assert.match(source, new RegExp(`^ {4}${command.replace('brieflint.', '')}: `, 'm'), command);
  }
});

test('every file that the manifest names is there', () => {
  const named = [...JSON.stringify(manifest).matchAll(/"(?:\.\/)?((?:media|images|walkthrough)\/[^"]+)"/g)];
  for (const [, file] of named) {
    assert.ok(existsSync(file ?? ''), file);
  }
});

// https://github.com/eclipse/openvsx/wiki/Publishing-Extensions; the namespace itself is asked for by hand, once.
test('Open VSX gets what it asks for', () => {
  assert.match(`${manifest.publisher}.${manifest.name}`, /^[a-z0-9-]+\.[a-z0-9-]+$/);
  assert.match(manifest.version, /^\d+\.\d+\.\d+$/);
  assert.match(readFileSync('LICENSE', 'utf8'), /Apache License\s+Version 2\.0/);
  assert.equal(manifest.license, 'Apache-2.0');
  assert.match(manifest.repository.url, /^https:/);
  assert.ok(existsSync(manifest.icon));
  assert.equal(manifest.enabledApiProposals, undefined);
});

test('the types of VS Code are those of the oldest one that is supported', () => {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { devDependencies: Record<string, string> };
  assert.equal(manifest.engines.vscode, `^${devDependencies['@types/vscode'] ?? ''}`);
});

test('the steps of the walkthrough use no more of Markdown than VS Code shows there', () => {
  for (const { description } of manifest.contributes.walkthroughs.flatMap(({ steps }) => steps)) {
    assert.doesNotMatch(description.replaceAll('**', ''), /[`*]/);
  }
});
