import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

const JAVASCRIPT = 'text/javascript; charset=utf-8';
const STYLESHEET = 'text/css; charset=utf-8';

interface Asset {
  readonly type: string;
  readonly package: string;
  readonly file: string;
}

/** The files that GraphiQL needs, all of packages that are installed here: nothing comes from elsewhere. */
export const ASSETS = {
  'react.js': { type: JAVASCRIPT, package: 'react', file: 'umd/react.production.min.js' },
  'react-dom.js': { type: JAVASCRIPT, package: 'react-dom', file: 'umd/react-dom.production.min.js' },
  'graphiql.js': { type: JAVASCRIPT, package: 'graphiql', file: 'graphiql.min.js' },
  'graphiql.css': { type: STYLESHEET, package: 'graphiql', file: 'graphiql.min.css' },
} as const satisfies Record<string, Asset>;

export type AssetName = keyof typeof ASSETS;

const require = createRequire(import.meta.url);
const manifestOf = (name: string): string => require.resolve(`${name}/package.json`);

/** Version of GraphiQL; stands in the addresses of its files, so that they never go stale. */
export const GRAPHIQL_VERSION: string = (require(manifestOf('graphiql')) as { version: string }).version;

/** Reads a file of GraphiQL. */
export function readAsset(name: AssetName): Promise<Buffer> {
  const { package: from, file } = ASSETS[name];
  return readFile(path.join(path.dirname(manifestOf(from)), file));
}
