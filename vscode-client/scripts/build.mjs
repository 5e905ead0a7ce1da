// Makes dist/: the bundled extension, and what it takes over from rules/. `--settings` writes package.json instead.
import { build } from 'esbuild';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { snippets } from './snippets.mjs';

const client = path.resolve(import.meta.dirname, '..');
const rules = path.resolve(client, '..', 'rules');
const dist = path.join(client, 'dist');

if (process.argv.includes('--settings')) {
  await writeSettings();
} else {
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(path.join(dist, 'schema'), { recursive: true });
  const { metafile } = await build({
    entryPoints: [path.join(client, 'src', 'extension.ts')],
    outfile: path.join(dist, 'extension.js'),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: ['vscode'],
    minify: true,
    metafile: true,
    absWorkingDir: client,
  });
  for (const schema of ['brieflint-yaml.schema.json', 'rule.schema.json']) {
    cpSync(path.join(rules, 'schema', schema), path.join(dist, 'schema', schema));
  }
  cpSync(path.resolve(client, '..', 'docs', 'sample', 'notice.md'), path.join(dist, 'sample.md'));
  writeFileSync(path.join(dist, 'snippets.json'), json(snippets(rules)));
  writeFileSync(path.join(dist, 'licences-of-others.txt'), licences(Object.keys(metafile.inputs)));
}

/** package.json says of the settings what src/settings.ts says. */
async function writeSettings() {
  const { outputFiles } = await build({
    entryPoints: [path.join(client, 'src', 'settings.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['vscode*'],
    write: false,
  });
  const { settings } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
  const file = path.join(client, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.contributes.configuration = { title: 'Brieflint', properties: settings };
  writeFileSync(file, json(manifest));
}

/** The licences of the packages that went into the bundle. */
function licences(inputs) {
  const packages = inputs.map((input) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1]);
  return [...new Set(packages)]
    .filter((name) => name !== undefined)
    .sort()
    .map((name) => {
      const folder = path.join(client, 'node_modules', name);
      const { version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
      const text = file === undefined ? '' : `\n${readFileSync(path.join(folder, file), 'utf8').trim()}\n`;
      return `${name} ${version} (${license})\n${text}`;
    })
    .join('\n----\n\n');
}

function json(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}
