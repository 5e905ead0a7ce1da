// A writer's hour with Brieflint, in a real VS Code. What the screen shows is kept in target/screenshots.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { notice, teamRule, update } from './briefs.mjs';
import { inVsCode } from './session.mjs';
import { until } from './vscode.mjs';

inVsCode('a writer', () => ({
  files: {
    'checkout-outage.md': notice,
    'checkout-update.md': update,
    'gap-outage.md': notice,
    'mouse-outage.md': notice,
    'insert-update.md': update,
    'audience-update.md': update,
    'preview-update.md': update,
    'shop-update.md': update.replace('The payment', 'The web store fails: the payment'),
    'brieflint.yaml': 'custom-rules: [brieflint-rules]\n',
    'brieflint-rules/house/shop-name.yaml': teamRule,
  },
  settings: {
    '[markdown]': { 'editor.codeActionsOnSave': { 'source.fixAll.brieflint': 'explicit' } },
  },
}), (code) => {
  test('opens a notice and sees what readers will ask', async () => {
    await code.found();
    await code.statusSays('Customer · initial · 3/7');
    await code.command('View: Focus Problems');
    await code.page.locator('.markers-panel .monaco-list-row').first().waitFor();
    await code.page.getByPlaceholder(/^Filter \(e/).fill('checkout-outage');
    await code.page.locator('.markers-panel .monaco-list-row', { hasText: 'Which time zone?' }).waitFor();
    await code.page.locator('.markers-panel .monaco-list-row', { hasText: 'audience-update.md' }).first().waitFor({ state: 'hidden' });
    await code.picture('problems');
    await code.page.getByPlaceholder(/^Filter \(e/).fill('');
    await code.command('View: Hide Panel');
  });

  test('applies a rewrite with the keyboard', async () => {
    await code.focusEditor();
    await code.putCursor(4, 1);
    const fixes = await code.fixes();
    assert.ok(fixes.some((title) => title.includes('we did not renew the TLS certificate')), fixes.join('\n'));
    await code.picture('fix');
    await code.takeFix('we did not renew');
    await until('rewritten', async () => (await code.prose()).includes('we did not renew the TLS certificate.'));
    await code.picture('fixed');
  });

  test('applies a rewrite with the light bulb', async () => {
    await code.open('mouse-outage.md');
    await code.found();
    await code.clickLightBulb(4, 1);
    const fix = code.page.locator('.action-widget .monaco-list-row.action', { hasText: 'we did not renew' });
    await fix.waitFor();
    await code.picture('light-bulb');
    await fix.click();
    await until('rewritten', async () => (await code.prose()).includes('we did not renew the TLS certificate.'));
  });

  test('fills the gaps of a rewrite with Tab', async () => {
    await code.open('gap-outage.md');
    await code.found();
    await code.putCursor(3, 22);
    await code.fixes();
    await code.takeFix('Say how many: [number] of [total] customers');
    await until('there are gaps', async () => (await code.prose()).includes('[number] of [total] customers'));
    await code.picture('gap');
    await code.type('12,400');
    await code.press('Tab');
    await code.type('52,000');
    await code.press('Tab');
    assert.match(await code.prose(), /2:30 12,400 of 52,000 customers were unable/);
    await code.picture('gap-filled');
  });

  test('sees checklist and status change while typing', async () => {
    await code.open('checkout-update.md');
    await code.statusSays('Executive · update · 4/8');
    await code.showChecklist();
    const row = code.checklist().filter({ hasText: 'Next update time' });
    await until('missing', async () => (await row.innerText()).includes('missing'));
    await code.picture('checklist-before');
    await code.focusEditor();
    await code.append('\nNext update by 16:00 UTC.');
    await code.statusSays('Executive · update · 5/8');
    await until('answered', async () => (await row.innerText()).includes('16:00 UTC'));
    await code.picture('checklist');
  });

  test('goes from the checklist to the words', async () => {
    await code.checklist().filter({ hasText: 'What is being done now' }).click();
    await until('the cursor is there', async () => (await code.cursor()).startsWith('Ln 11'));
  });

  test('inserts what is missing, with gaps to fill in', async () => {
    await code.open('insert-update.md');
    await code.statusSays('4/8');
    await code.command('Brieflint: Insert What Is Missing');
    await until('inserted', async () => (await code.prose()).includes('We will write again by [time] [time zone].'));
    await code.picture('inserted');
    await code.type('11 million EUR');
    await until('the first gap is filled', async () => (await code.prose()).includes('11 million EUR'));
  });

  test('says who reads the brief', async () => {
    await code.open('audience-update.md');
    await code.statusSays('Executive · update');
    await code.status().click();
    await code.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Customer' }).first().waitFor();
    await code.picture('audience');
    await code.pick('Customer');
    await code.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Resolved' }).first().waitFor();
    await code.picture('stage');
    await code.pick('Resolved');
    await code.statusSays('Customer · resolved');
    assert.match(await code.text(), /^---\naudience: customer\nstage: resolved\n---\n/);
  });

  test('reads along as an executive would', async () => {
    await code.open('preview-update.md');
    await code.statusSays('Executive · update');
    await code.command('Brieflint: Show as an Executive Reads It');
    const page = await code.webview('What is the problem?');
    await page.getByRole('heading', { name: 'What is the problem?' }).waitFor();
    assert.deepEqual(await page.getByText('Not answered yet.').count(), 2);
    assert.equal(await page.getByRole('status').innerText(), '3 of 5 questions answered');
    await code.picture('preview-before');
    await code.focusEditor();
    await code.append('\nNext update by 16:00 UTC.');
    await page.getByRole('button', { name: 'Next update by 16:00 UTC.' }).waitFor();
    assert.equal(await page.getByRole('status').innerText(), '4 of 5 questions answered');
    await code.picture('preview');
    await page.getByRole('button', { name: /certificate had expired/ }).click();
    await until('the cursor is there', async () => (await code.cursor()).startsWith('Ln 9'));
    await code.picture('preview-clicked');
  });

  test('fixes on save what is safe', async () => {
    await code.open('shop-update.md');
    await until('found', async () => (await code.squiggles().count()) > 0);
    await code.append('\n');
    await code.press('Control+S');
    await until('fixed on disk', () => code.onDisk('shop-update.md').includes('The Online Shop fails'));
    await code.picture('fixed-on-save');
  });

  test('asks why', async () => {
    await code.open('mouse-outage.md');
    await code.found();
    await code.putCursor(3, 22);
    await code.command('Brieflint: Explain This Finding');
    await code.webview('impact/vague-count');
    await code.picture('explanation');
  });

  test('begins a brief from a template', async () => {
    await code.command('Brieflint: New Brief from a Template');
    await code.pick('Executive');
    await code.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Looking back' }).waitFor();
    await code.pick('Initial');
    await until('there it is', async () => (await code.text()).startsWith('---\naudience: executive\nstage: initial\n---'));
    await code.type('Checkout');
    await until('the first gap is filled', async () => (await code.prose()).includes('# Checkout'));
    await code.picture('template');
  });

  test('checks all briefs of the folder', async () => {
    await code.command('Brieflint: Check All Briefs in the Workspace');
    await code.page.getByPlaceholder(/^Filter \(e/).fill('insert-update');
    await code.page.locator('.markers-panel .monaco-list-row', { hasText: 'insert-update.md' }).waitFor();
    await code.picture('all-briefs');
  });

  test('goes on when the server was killed', async () => {
    await code.open('checkout-update.md');
    await code.statusSays(/[45]\/8/);
    const [before] = code.serverProcess();
    process.kill(before, 'SIGKILL');
    await until('another server runs', () => code.serverProcess().some((pid) => pid !== before));
    await code.found();
    await code.statusSays(/[45]\/8/);
    await code.append('\nIt costs about 10,000 EUR per hour.');
    await code.statusSays(/[56]\/8/);
    await code.picture('after-kill');
  });

  for (const [name, theme] of [
    ['dark', 'Dark Modern'],
    ['high-contrast', 'Dark High Contrast'],
    ['high-contrast-light', 'Light High Contrast'],
  ]) {
    test(`sees everything in ${name}`, async () => {
      await code.theme(theme);
      await until('the theme', async () => (await code.page.locator('.monaco-workbench').getAttribute('class')).includes(
        name === 'dark' ? 'vs-dark' : name === 'high-contrast' ? 'hc-black' : 'hc-light'));
      await code.showChecklist();
      await code.command('Brieflint: Show as an Executive Reads It');
      await code.webview('What is the problem?');
      await code.picture(name);
    });
  }
});
