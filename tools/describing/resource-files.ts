import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../src/resources/', import.meta.url));

export const INDEX = 'src/resources/index.ts';

/** The module of all resources, made of the names of the files in their folder. */
export async function resourceIndex(): Promise<string> {
  const files = (await readdir(FOLDER))
    .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
    .map((name) => name.replace(/\.ts$/, ''))
    .sort();
  const nameOf = (file: string): string =>
    file.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return `// Written by "npm run describe": the files of this folder.
import { collectResources } from '../kit/collect-resources.js';
${files.map((file) => `import * as ${nameOf(file)} from './${file}.js';`).join('\n')}

export const RESOURCES = collectResources([
${files.map((file) => `  ${nameOf(file)},`).join('\n')}
]);
`;
}
