import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const LICENCE = /^(licen[cs]e|copying|notice)/i;
const RULE = '-'.repeat(80);

/** Who hands a package on must hand on its notices too. @param folder where it is installed */
export async function licenceOf(folder: string): Promise<string> {
  const { name, version, license } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
  const files = (await readdir(folder)).filter((file) => LICENCE.test(file)).sort();
  const texts = await Promise.all(files.map((file) => readFile(path.join(folder, file), 'utf8')));
  return [RULE, `${name} ${version} (${license})`, '', ...texts.map((text) => `${text.trim()}\n`)].join('\n');
}

export async function neededBy(names: readonly string[]): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const name of names) await need(name, found, true);
  return [...found].sort();
}

async function need(name: string, found: Set<string>, isRequired: boolean): Promise<void> {
  const folder = `node_modules/${name}`;
  if (found.has(folder)) return;
  if (!existsSync(folder)) {
    if (!isRequired) return;
    throw new Error(`${folder} is missing: npm has not put this package where the build copies it from`);
  }
  found.add(folder);
  const { dependencies, optionalDependencies } = JSON.parse(
    await readFile(path.join(folder, 'package.json'), 'utf8'),
  );
  for (const each of Object.keys(dependencies ?? {}))
    await need(each, found, !(each in (optionalDependencies ?? {})));
  for (const each of Object.keys(optionalDependencies ?? {})) await need(each, found, false);
}
