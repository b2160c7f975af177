import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { projectFile } from '../paths.js';

const JAVASCRIPT = 'text/javascript; charset=utf-8';
const STYLESHEET = 'text/css; charset=utf-8';

/**
 * Files of GraphiQL and their media types. All are self-hosted; `npm run build` copies them from packages.
 */
export const ASSETS = {
  'react.js': JAVASCRIPT,
  'react-dom.js': JAVASCRIPT,
  'graphiql.js': JAVASCRIPT,
  'graphiql.css': STYLESHEET,
} as const;

export type AssetName = keyof typeof ASSETS;

const toFile = (name: string): string => projectFile(`assets/graphiql/${name}`);

/** Version of GraphiQL. Part of the asset URLs, so that they can be cached permanently. */
export const GRAPHIQL_VERSION = readFileSync(toFile('version'), 'utf8');

export function readAsset(name: AssetName): Promise<Buffer> {
  return readFile(toFile(name));
}
