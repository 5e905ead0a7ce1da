// Packs target/brieflint-<version>[-<platform>].vsix.
//   node scripts/package.mjs                 for every platform, uses an installed Java
//   node scripts/package.mjs native          for this machine's platform, with a Java of its own, made from the JDK in JAVA_HOME
// BRIEFLINT_REPOSITORY: the address at which the pictures of README.md can be found, once there is one.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

const client = path.resolve(import.meta.dirname, '..');
const platform = process.argv[2] === 'native' ? `${process.platform}-${process.arch}` : undefined;
const server = path.resolve(client, '..', 'server');
const jar = path.join(server, 'target', 'brieflint.jar');

if (!existsSync(jar)) {
  throw new Error(`${jar} is missing: build it first (mvn -pl server -am -DskipTests package)`);
}
process.chdir(client);
for (const folder of ['server', 'runtime']) {
  rmSync(folder, { recursive: true, force: true });
}
mkdirSync('target', { recursive: true });
if (platform === undefined) {
  cpSync(jar, path.join('server', 'brieflint.jar'));
} else {
  execFileSync('bash', [path.join(server, 'dist', 'image'), 'runtime'], { stdio: 'inherit' });
}
pack();

function pack() {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const out = path.join('target', `brieflint-${version}${platform === undefined ? '' : `-${platform}`}.vsix`);
  const repository = process.env.BRIEFLINT_REPOSITORY;
  execFileSync(
    process.execPath,
    [
      path.join('node_modules', '@vscode', 'vsce', 'vsce'),
      'package',
      '--no-dependencies',
      ...(platform === undefined ? [] : ['--target', platform]),
      ...(repository === undefined
        ? ['--no-rewrite-relative-links']
        : ['--baseContentUrl', `${repository}/blob/HEAD/vscode-client`, '--baseImagesUrl', `${repository}/raw/HEAD/vscode-client`]),
      '--out',
      out,
    ],
    { stdio: 'inherit' },
  );
  console.log(`${out}: ${(statSync(out).size / 1e6).toFixed(1)} MB`);
}
