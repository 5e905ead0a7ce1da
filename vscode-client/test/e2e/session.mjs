import { after, afterEach, before, describe } from 'node:test';
import { asOf } from './briefs.mjs';
import { VsCode, editor, packed } from './vscode.mjs';

const install = editor();

/**
 * Tests in one VS Code: started before them, photographed after each, closed at the end.
 *
 * @param {() => Parameters<VsCode['start']>[0]} options asked for right before the start
 * @param {(code: VsCode) => void} tests
 */
export function inVsCode(name, options, tests) {
  describe(name, { skip: install === undefined, timeout: 600_000 }, () => {
    const code = new VsCode();

    before(async () => {
      const { settings, ...others } = options();
      const vsix = packed('linux-x64') ?? packed();
      await code.start({ install, vsix, settings: { 'brieflint.asOf': asOf, 'brieflint.typingRest': 1, ...settings }, ...others });
    });

    after(async () => code.close());

    afterEach(async ({ name }) => code.picture(`last ${name}`));

    tests(code);
  });
}
