import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

/*
 * `node build/install.mjs test tools` installs the packages of these folders (each has a package.json and a lock of its
 * own) where that was not done yet, or for another lock. It says so; what is there already takes no time.
 */

for (const folder of process.argv.slice(2)) install(folder);

function install(folder) {
  const installed = `${folder}/node_modules/.installed-lock`;
  const lock = createHash('sha256')
    .update(readFileSync(`${folder}/package-lock.json`))
    .digest('hex');
  if (readIfThere(installed) === lock) return;
  console.error(`Installing the packages of ${folder}/ (npm ci --prefix ${folder})`);
  const { status } = spawnSync('npm', ['ci', '--prefix', folder, '--no-audit', '--no-fund'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(installed, lock);
}

function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
