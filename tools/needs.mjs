import { existsSync } from 'node:fs';

/* Packages that only some commands need have lock files of their own: names the command that installs them. */

for (const folder of process.argv.slice(2)) {
  if (existsSync(`${folder}/node_modules`)) continue;
  console.error(`Missing packages. Run: npm ci --prefix ${folder}`);
  process.exitCode = 1;
}
