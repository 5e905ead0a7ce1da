// The first minutes with Brieflint, as somebody who has never seen it: what is said, and what can be done about it.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { maybe, notice, shopping } from './briefs.mjs';
import { inVsCode } from './session.mjs';
import { until } from './vscode.mjs';

inVsCode('somebody new', () => ({
  name: 'sample',
  files: {
    'notice.md': notice,
    'shopping.md': shopping,
    'maybe.md': maybe,
    'snippet-notice.md': notice,
    'brieflint.yaml': '# Ours.\n',
  },
}), (code) => {
  test('sees at most three remarks first, the most harmful on top', async () => {
    await code.found();
    await code.statusSays('Customer · initial · 3/7');
    await code.command('Brieflint: Focus on Incident Brief View');
    const rows = code.checklist();
    await rows.filter({ hasText: 'Look at these first' }).waitFor();
    await until('three remarks', async () => (await rows.filter({ hasText: 'Essentials' }).getAttribute('data-index')) === '4');
    assert.match(await rows.nth(1).innerText(), /Which time zone\?/);
    await code.page.locator('.sidebar', { hasText: 'Do not send yet: 1' }).waitFor();
    await code.picture('first-look');
  });

  test('goes to the most harmful one with F8', async () => {
    await code.focusEditor();
    await code.putCursor(1, 1);
    await code.press('F8');
    await until('the cursor is there', async () => (await code.cursor()).startsWith('Ln 3, Col 14'));
    await code.page.locator('.marker-widget', { hasText: 'Which time zone?' }).waitFor();
    await code.picture('first-f8');
  });

  test('fixes it from the keyboard, and the status turns', async () => {
    await code.press('Escape');
    await code.fixes();
    await code.takeFix('Say which: 2:30 [time zone]');
    await until('there is a gap', async () => (await code.prose()).includes('2:30 [time zone]'));
    await code.type('UTC');
    await code.press('Tab');
    await until('nothing holds it back', async () => /Better if you have a minute/.test(await code.statusSpoken()));
    await until('the list follows', async () => !(await code.checklist().nth(1).innerText()).includes('time zone'));
    await code.picture('first-turned');
  });

  test('learns why from the menu of the finding, and keeps the page while writing on', async () => {
    await code.putCursor(4, 1);
    await code.fixes();
    await code.takeFix('Explain blame/forgot-to');
    await code.webview('blame/forgot-to');
    await code.picture('first-why');
    await code.command('View: Focus First Editor Group');
    await code.open('snippet-notice.md');
    await code.page.locator('.tab', { hasText: 'forgot-to' }).waitFor();
    await code.webview('blame/forgot-to');
    await code.picture('first-why-stays');
    await code.focusEditor();
    await code.command('View: Close Editors in Other Groups');
    await code.command('View: Close Other Editors in Group');
    await code.page.locator('.monaco-dialog-box .monaco-button', { hasText: "Don't Save" }).click();
  });

  test('is guided by the walkthrough', async () => {
    // VS Code shows the pictures beside the steps only where there is room for both.
    await code.command('View: Toggle Primary Side Bar Visibility');
    await code.command('Brieflint: Getting Started');
    await code.page.locator('.getting-started-step').first().waitFor();
    const steps = code.page.locator('.getting-started-step');
    const media = [
      ['open', async () => code.webview('Which documents are read')],
      ['fix', async () => code.page.getByAltText('The menu of a finding').waitFor()],
      ['checklist', async () => code.page.getByAltText('The checklist').waitFor()],
      ['audience', async () => code.webview('Who reads it, and when')],
      ['preview', async () => code.page.getByAltText('The brief on the left').waitFor()],
      ['team', async () => code.webview('custom-rules')],
    ];
    assert.equal(await steps.count(), media.length);
    for (const [index, [name, shown]] of media.entries()) {
      await steps.nth(index).locator('.step-title').click();
      await shown();
      await code.picture(`walkthrough-${name}`);
    }
  });

  test('begins with the sample', async () => {
    await code.page.locator('.getting-started-step').first().locator('.step-title').click();
    await code.page.locator('.getting-started-step .monaco-button', { hasText: 'Open a Sample Notice' }).click();
    await until('it is open', async () => (await code.prose()).includes('Bob forgot to renew the TLS certificate.'));
    await code.statusSays('Customer · initial · 3/7');
    await code.command('View: Toggle Primary Side Bar Visibility');
    await code.picture('sample');
  });

  test('types a snippet', async () => {
    await code.open('snippet-notice.md');
    await code.append('\nbrief-next');
    await code.press('Control+Space');
    const row = code.page.locator('.suggest-widget .monaco-list-row', { hasText: 'brief-next-update' });
    await row.first().waitFor();
    await code.picture('snippet');
    await row.first().click();
    await until('inserted', async () => /\[time\] \[time zone\]/.test(await code.prose()));
    await code.type('16:00');
    await until('the first gap is filled', async () => (await code.prose()).includes('16:00 [time zone]'));
    await code.picture('snippet-gap');
  });

  test('is asked about a text that may be a brief', async () => {
    await code.open('maybe.md');
    const question = code.page.locator('.notification-toast', { hasText: 'Treat as an incident brief?' });
    await question.waitFor();
    await code.picture('offer');
    await question.locator('.monaco-button', { hasText: 'Yes' }).click();
    await code.status().waitFor();
  });

  test('says that a document is a brief, and that it is none', async () => {
    await code.open('shopping.md');
    await code.status().waitFor({ state: 'hidden' });
    await code.picture('no-brief');
    await code.command('Brieflint: Treat This Document as a Brief');
    await code.status().waitFor();
    await code.command('Brieflint: This Document Is Not a Brief');
    await code.status().waitFor({ state: 'hidden' });
  });

  test('finds the settings', async () => {
    await code.command('Brieflint: Open Settings');
    await code.page.locator('.settings-editor .setting-item-label', { hasText: 'Audience' }).first().waitFor();
    await code.picture('settings');
    await code.press('Escape');
    await code.page.locator('.settings-editor').waitFor({ state: 'hidden' });
  });

  test('is helped with brieflint.yaml, without another extension', async () => {
    await code.open('brieflint.yaml');
    await code.append('aud');
    const suggested = code.page.locator('.suggest-widget .monaco-list-row');
    await suggested.filter({ hasText: 'audience' }).first().waitFor();
    await code.picture('yaml-keys');
    await code.press('Enter');
    await suggested.filter({ hasText: 'regulator' }).first().waitFor();
    await code.picture('yaml-values');
    await code.press('ArrowDown', 'Enter');
    await until('chosen', async () => (await code.prose()).includes('audience: customer'));
    await code.press('Escape', 'Control+S');
    await until('saved', () => code.onDisk('brieflint.yaml') === '# Ours.\naudience: customer');
  });

  test('is told what is wrong with brieflint.yaml, without another extension', async () => {
    writeFileSync(code.path('brieflint.yaml'), 'audiense: executive\n');
    await code.open('notice.md');
    await code.command('View: Focus Problems');
    await code.page.locator('.markers-panel .monaco-list-row', { hasText: 'audiense' }).first().waitFor();
    await code.picture('yaml-problem');
    writeFileSync(code.path('brieflint.yaml'), 'audience: executive\n');
    await code.statusSays('Executive');
    await code.command('View: Hide Panel');
  });

  test('restarts the server, and reads what it says', async () => {
    const [before] = code.serverProcess();
    await code.command('Brieflint: Restart');
    await until('another server runs', () => code.serverProcess().some((pid) => pid !== before));
    await code.status().waitFor();
    await code.command('Brieflint: Show Output');
    await code.page.locator('.output-view-content', { hasText: 'lsp' }).or(code.page.locator('.panel .view-line', { hasText: 'lsp' })).first().waitFor();
    await code.picture('output');
    assert.equal(await code.page.locator('.notification-toast', { hasText: 'failed' }).count(), 0);
  });
});

inVsCode('with several folders', () => ({
  files: {
    'shop/shop-outage.md': notice,
    'shop/brieflint.yaml': 'audience: partner\n',
    'bank/bank-outage.md': notice,
    'bank/brieflint.yaml': 'audience: regulator\n',
  },
  folders: ['shop', 'bank'],
}), (code) => {
  test('each has its own brieflint.yaml', async () => {
    await code.found();
    await code.statusSays('Partner');
    await code.open('bank-outage.md');
    await code.statusSays('Regulator');
    await code.picture('folders');
  });
});
