import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const TEST = /\.test\.tsx?$/;
const IMPORT = /(?:from |import\()'(\.[^']+)'/g;
/** What hands out databases. */
const DATABASES = path.join('test', 'support', 'databases.ts');

/** The test files that are named, and those in the folders that are, from the root of the project; sorted. */
export function testFilesIn(names: readonly string[]): readonly string[] {
  return names
    .flatMap((name) =>
      statSync(name).isFile()
        ? [name]
        : readdirSync(name, { withFileTypes: true })
            .filter((entry) => (entry.isDirectory() ? entry.name !== 'node_modules' : TEST.test(entry.name)))
            .flatMap((entry) => testFilesIn([path.join(name, entry.name)])),
    )
    .sort();
}

/** Whether a test can open a database: it, or what it imports of `test/`, imports what hands them out. */
export function usesDatabase(file: string, seen = new Set<string>()): boolean {
  if (file === DATABASES) return true;
  if (seen.has(file)) return false;
  seen.add(file);
  return [...readFileSync(file, 'utf8').matchAll(IMPORT)]
    .map(([, specifier = '']) => path.join(path.dirname(file), specifier))
    .filter((module) => module.startsWith(`test${path.sep}`))
    .flatMap((module) => [module.replace(/\.js$/, '.ts'), module.replace(/\.js$/, '.tsx')])
    .some((module) => existsSync(module) && usesDatabase(module, seen));
}
