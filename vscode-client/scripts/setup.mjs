// npm ci, unless the packages that package-lock.json names are there already.
import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const client = path.resolve(import.meta.dirname, '..');
const stamp = path.join(client, 'node_modules', '.brieflint-lock');
const lock = createHash('sha256').update(readFileSync(path.join(client, 'package-lock.json'))).digest('hex');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  execSync('npm ci', { cwd: client, stdio: 'inherit' });
  writeFileSync(stamp, lock);
}
