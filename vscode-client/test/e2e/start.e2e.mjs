// How Brieflint starts where something is in its way.
import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import { after, afterEach, before, describe, test } from 'node:test';
import { asOf, notice } from './briefs.mjs';
import { VsCode, editor, packed, until } from './vscode.mjs';

const install = editor();
const universal = packed();

describe('in Restricted Mode', { skip: install === undefined, timeout: 300_000 }, () => {
  /** @type {VsCode} */
  let code;
  let scratch;

  before(async () => {
    scratch = mkdtempSync(path.join(os.tmpdir(), 'brieflint-trap-'));
    mkdirSync(path.join(scratch, 'bin'));
    program(path.join(scratch, 'bin', 'java'), `touch ${scratch}/ran`);
    code = await VsCode.start({
      install,
      vsix: universal,
      files: {
        'checkout-outage.md': notice,
        // A workspace that would like to have its own program run.
        '.vscode/settings.json': JSON.stringify({ 'brieflint.java.home': scratch, 'brieflint.asOf': asOf }),
      },
      settings: { 'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'never' },
      trustAsked: true,
    });
  });

  after(async () => {
    await code?.close();
    rmSync(scratch, { recursive: true, force: true });
  });

  test('everything works', async () => {
    await code.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
    await code.squiggles().first().waitFor({ timeout: 90_000 });
    await until('the status shows', async () => (await code.status().innerText()).includes('3/7'));
    await code.focusEditor();
    await code.putCursor(4, 1);
    await code.fixes();
    await code.picture('restricted');
    await code.takeFix('we did not renew');
    await until('rewritten', async () => (await code.prose()).includes('we did not renew the TLS certificate.'));
  });

  test('no program of the workspace was run', () => {
    assert.ok(!existsSync(path.join(scratch, 'ran')));
  });
});

describe('without a Java that is new enough', { skip: install === undefined, timeout: 300_000 }, () => {
  /** @type {VsCode} */
  let code;
  let scratch;

  before(async () => {
    scratch = mkdtempSync(path.join(os.tmpdir(), 'brieflint-old-'));
    program(path.join(scratch, 'java'), `echo 'openjdk version "11.0.22" 2024-01-16' >&2`);
    code = await VsCode.start({
      install,
      vsix: universal,
      files: { 'checkout-outage.md': notice },
      settings: { 'brieflint.asOf': asOf },
      // VSCODE_CLI keeps VS Code from asking the login shell for another PATH.
      environment: { PATH: scratch, JAVA_HOME: '', VSCODE_CLI: '1' },
    });
  });

  after(async () => {
    await code?.close();
    rmSync(scratch, { recursive: true, force: true });
  });

  afterEach(async ({ name }) => code?.picture(`last ${name}`));

  test('it is said, with a button that leads on', async () => {
    const message = code.page.locator('.notification-toast', { hasText: 'Brieflint needs Java 17 or newer' });
    await message.waitFor({ timeout: 45_000 });
    assert.match(await message.innerText(), /Found only Java 11/);
    await code.picture('no-java');
    await message.locator('.monaco-button', { hasText: 'Set Where Java Is' }).click();
    await code.page.locator('.settings-editor .setting-item-label', { hasText: 'Home' }).first().waitFor();
    await code.picture('no-java-setting');
  });

  test('it starts as soon as one is named', async () => {
    const found = spawnSync('sh', ['-c', 'command -v java'], { encoding: 'utf8' }).stdout.trim();
    await code.page.locator('.settings-editor .setting-item-control input').first().fill(path.resolve(realpathSync(found), '..', '..'));
    await code.squiggles().first().waitFor({ timeout: 90_000 });
  });
});

function program(file, text) {
  writeFileSync(file, `#!/bin/sh\n${text}\n`);
  chmodSync(file, 0o755);
}
