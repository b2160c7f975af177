import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/* Files, folders and npm scripts that Markdown and comments name exist, so that a reader finds them. */

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((name) => name !== '' && existsSync(name));
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

const FOLDERS = 'src|test|bench|build|tools|docs|assets|seeds|migrations|openapi';
const SUFFIXES = 'tsx?|mjs|cjs|md|json|ya?ml|csv|sql|css|conf|sh|service';
const FILE = new RegExp(`^[\\w.*{},-]+(?:/[\\w.*{},-]+)*\\.(?:${SUFFIXES})$`);
const IN_FOLDER = new RegExp(`^(?:${FOLDERS})(?:/[\\w.*-]+)+/?$`);
const FULL_PATH = new RegExp(`(?<![\\w./-])(?:${FOLDERS})/[\\w./-]+\\.(?:${SUFFIXES})(?![\\w/])`, 'g');

/** What an editor writes, the service makes, or a protocol names. */
const MADE = new Set(['removals.csv', 'files.json', 'datapackage.json', 'tools/list']);

/** @param {string} name */
const toPattern = (name) => name.replaceAll(/[.{}]/g, '\\$&').replaceAll('*', '[^/]*');

/**
 * True if a file or folder has the name: seen from the folder of the text, from the root or from `src`. A text
 * outside of `src` may shorten a name to its end, as a README may within its own folder.
 * @param {string} name @param {string} folder
 */
function isThere(name, folder) {
  if (name.startsWith('..')) return existsSync(path.join(folder, name));
  const within = folder.startsWith('src/') ? `${folder}/` : '';
  const ways = [`^${toPattern(`${within}${name}`)}(?:/|$)`, `^(?:src/)?${toPattern(name)}(?:/|$)`];
  const anyEnd = new RegExp(`^${within}(?:.*/)?${toPattern(name)}$`);
  return files.some((file) => ways.some((way) => new RegExp(way).test(file)) || anyEnd.test(file));
}

/** @param {string} file @param {number} at @param {string} text @param {string} what */
function report(file, at, text, what) {
  console.error(`${file}:${text.slice(0, at).split('\n').length} names ${what}, which does not exist`);
  process.exitCode = 1;
}

/** Names in code look like `getStanding`, `ReleaseStore` or `MAX_COST`. */
const IDENTIFIER = /^(?:[a-z]+(?:[A-Z][a-z0-9]+)+|(?:[A-Z][a-z0-9]+){2,}|[A-Z]+(?:_[A-Z]+)+)$/;
const CODE = /\.(?:[cm]?[jt]sx?|json|ya?ml|sql)$|^Dockerfile$/;
const words = new Set(
  files.filter((name) => CODE.test(name)).flatMap((name) => readFileSync(name, 'utf8').match(/\w+/g) ?? []),
);

/** @param {string} file */
function checkMarkdown(file) {
  const text = readFileSync(file, 'utf8');
  const folder = path.dirname(file);
  for (const { index, 1: code = '' } of text.matchAll(/`([^`\n]+)`/g)) {
    const name = code.replace(/:[\d-]+$/, '');
    const [, script] = /^npm run (?:-s )?([\w:-]+)/.exec(code) ?? [];
    if (script && !Object.hasOwn(scripts, script)) report(file, index, text, code);
    const isFile = FILE.test(name) || IN_FOLDER.test(name);
    if (isFile && !MADE.has(name) && !isThere(name.replace(/\/$/, ''), folder))
      report(file, index, text, name);
    if (IDENTIFIER.test(code) && !words.has(code)) report(file, index, text, code);
  }
  for (const { index, 1: target = '' } of text.matchAll(/\]\(([^)\s]+)\)/g)) {
    const name = target.replace(/#.*/, '');
    if (name === '' || /^(?:[a-z]+:|\/)/.test(name)) continue;
    if (!existsSync(path.join(folder, name))) report(file, index, text, target);
  }
}

/** @param {string} file */
function checkComments(file) {
  const text = readFileSync(file, 'utf8');
  for (const comment of text.matchAll(/\/\*[\s\S]*?\*\/|^\s*(?:\/\/|#).*$/gm))
    for (const { index, 0: name } of comment[0].matchAll(FULL_PATH))
      if (!isThere(name, '')) report(file, comment.index + index, text, name);
}

for (const file of files) {
  // Pages are about what the service serves.
  if (file.endsWith('.md') && !file.startsWith('assets/') && file !== 'CHANGELOG.md') checkMarkdown(file);
  if (/\.(?:[cm]?[jt]sx?|ya?ml|service|conf|sh)$/.test(file)) checkComments(file);
}
