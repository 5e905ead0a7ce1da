// How Brieflint starts where something is in its way.
import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { notice } from './briefs.mjs';
import { inVsCode } from './session.mjs';
import { packed, until } from './vscode.mjs';

const universal = packed();
const scratch = mkdtempSync(path.join(os.tmpdir(), 'brieflint-start-'));
after(() => rmSync(scratch, { recursive: true, force: true }));

inVsCode('in Restricted Mode', () => {
  const trap = path.join(scratch, 'trap');
  mkdirSync(path.join(trap, 'bin'), { recursive: true });
  program(path.join(trap, 'bin', 'java'), `touch ${scratch}/ran`);
  return {
    vsix: universal,
    files: {
      'checkout-outage.md': notice,
      // A workspace that would like to have its own program run.
      '.vscode/settings.json': JSON.stringify({ 'brieflint.java.home': trap }),
    },
    settings: { 'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'never' },
    trustAsked: true,
  };
}, (code) => {
  test('everything works', async () => {
    await code.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
    await code.found();
    await code.statusSays('3/7');
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

inVsCode('without a Java that is new enough', () => {
  const old = path.join(scratch, 'old');
  mkdirSync(old);
  program(path.join(old, 'java'), `echo 'openjdk version "11.0.22" 2024-01-16' >&2`);
  return {
    vsix: universal,
    files: { 'checkout-outage.md': notice },
    // VSCODE_CLI keeps VS Code from asking the login shell for another PATH.
    environment: { PATH: old, JAVA_HOME: '', VSCODE_CLI: '1' },
  };
}, (code) => {
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
    await code.found();
  });
});

function program(file, text) {
  writeFileSync(file, `#!/bin/sh\n${text}\n`);
  chmodSync(file, 0o755);
}
