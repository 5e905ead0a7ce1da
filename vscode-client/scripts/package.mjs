// Packs target/brieflint-<version>[-<platform>].vsix.
//   node scripts/package.mjs                 for every platform, uses an installed Java
//   node scripts/package.mjs native          for this machine's platform, with a Java of its own, made from the JDK in JAVA_HOME
// BRIEFLINT_REPOSITORY: the address at which the pictures of README.md can be found, once there is one.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { train } from './train.mjs';

const client = path.resolve(import.meta.dirname, '..');
const platform = process.argv[2] === 'native' ? `${process.platform}-${process.arch}` : undefined;
const built = path.resolve(client, '..', 'server', 'target', 'brieflint.jar');
const jar = path.join('server', 'brieflint.jar');
const runtime = path.join(client, 'runtime');
// Named by jdeps, or asked for at run time: OpenNLP needs java.xml.
const modules = 'java.base,java.logging,java.xml';
// An archive is bound to the time of its jar, and unpacking an extension loses times: src/server.ts sets it back.
const jarTime = new Date('2026-01-01T00:00:00Z');
// The same as in src/server.ts, as far as an archive depends on them.
const flags = ['-XX:+UseSerialGC'];

if (!existsSync(built)) {
  throw new Error(`${built} is missing: build it first (mvn -pl server -am -DskipTests package)`);
}
process.chdir(client);
for (const folder of ['server', 'runtime']) {
  rmSync(folder, { recursive: true, force: true });
}
mkdirSync('server');
mkdirSync('target', { recursive: true });
cpSync(built, jar);
utimesSync(jar, jarTime, jarTime);
if (platform !== undefined) {
  link();
  await archive();
}
pack();

function link() {
  const home = process.env.JAVA_HOME;
  const jlink = home ? path.join(home, 'bin', 'jlink') : 'jlink';
  // Not compressed: the .vsix is, and a smaller image would make it larger.
  const small = ['--strip-debug', '--no-header-files', '--no-man-pages', '--compress', '0'];
  execFileSync(jlink, ['--add-modules', modules, ...small, '--output', runtime], { stdio: 'inherit' });
}

async function archive() {
  const java = path.join(runtime, 'bin', process.platform === 'win32' ? 'java.exe' : 'java');
  const hash = createHash('sha256').update(readFileSync(jar)).update(flags.join(' ')).digest('hex').slice(0, 12);
  const classes = path.join('target', 'classes.txt');
  const quiet = ['-Xlog:disable', '-Xlog:all=error:stderr'];
  await train(java, [...quiet, '-Xshare:off', `-XX:DumpLoadedClassList=${classes}`, ...flags, '-jar', jar, 'lsp']);
  const file = path.join('runtime', `brieflint-${hash}.jsa`);
  // Objects can be archived only with G1; the archive serves other collectors as well.
  const dump = ['-Xshare:dump', '-XX:+UseG1GC', `-XX:SharedClassListFile=${classes}`, `-XX:SharedArchiveFile=${file}`];
  execFileSync(java, [...quiet, ...dump, '-jar', jar], { stdio: 'inherit' });
}

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
