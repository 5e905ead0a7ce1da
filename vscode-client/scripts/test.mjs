// Bundles each unit test and runs it with Node's own runner.
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';

const client = path.resolve(import.meta.dirname, '..');
const tests = path.join(client, 'test', 'unit');
const outdir = path.join(client, 'target', 'unit');

rmSync(outdir, { recursive: true, force: true });
await build({
  entryPoints: readdirSync(tests).filter((file) => file.endsWith('.test.ts')).map((file) => path.join(tests, file)),
  outdir,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  outExtension: { '.js': '.mjs' },
  sourcemap: 'inline',
  logLevel: 'warning',
});
const files = readdirSync(outdir).map((file) => path.join(outdir, file));
const { status } = spawnSync(process.execPath, ['--enable-source-maps', '--test', ...files], { cwd: client, stdio: 'inherit' });
process.exit(status ?? 1);
