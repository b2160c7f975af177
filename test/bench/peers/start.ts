import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { exchange, type RequestContext } from '../exchange.js';
import { posting } from '../hot-cases.js';
import { NUMBER } from '../load.js';
import { type Server, startServer } from '../processes.js';
import { startNginx } from './nginx.js';

/** Someone else with the same facts. */
export interface Peer extends Server {
  readonly name: string;
  /** How the history of Cambodia is asked. */
  readonly history: RequestContext;
  /** The same as a GraphQL query that is never asked twice. */
  readonly newQuery?: RequestContext;
}

export interface Peers {
  readonly peers: readonly Peer[];
  /** Who is missing, and why. */
  readonly notes: readonly string[];
  stop(): Promise<void>;
}

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/**
 * Starts everyone who is installed.
 * @param apiOrigin where the facts are read that are not in the database
 */
export async function startPeers(
  apiOrigin: string,
  location: { readonly url: string } | { readonly directory: string },
): Promise<Peers> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tip-tiers-peers-'));
  const url = 'url' in location ? location.url : '';
  const { body, headers } = await exchange(apiOrigin, { path: '/tiers' });
  const release = String(headers['dataset-release']);
  const peers: Peer[] = [await nginx(folder, apiOrigin), await mercurius(url, release)];
  const notes: string[] = [];
  if (existsSync(here('node_modules'))) {
    peers.push(await postgraphile(url, release), await jsonServer(folder, body));
    notes.push(
      'PostGraphile is 5.0.0-rc.3, the last version of 5 that takes Node 20: 5.0.0 and everything after it ask for Node 22.',
    );
  } else {
    notes.push(
      'PostGraphile and json-server are not installed (`npm ci --prefix test/bench/peers`): their rows are missing.',
    );
  }
  return {
    peers,
    notes,
    async stop() {
      for (const peer of peers) await peer.stop();
      await rm(folder, { recursive: true });
    },
  };
}

async function nginx(folder: string, apiOrigin: string): Promise<Peer> {
  const { body } = await exchange(apiOrigin, { path: '/countries/KH/tiers' });
  const server = await startNginx(folder, 'tiers.json', body);
  return { ...server, name: 'nginx', history: { path: '/tiers.json' } };
}

async function mercurius(url: string, release: string): Promise<Peer> {
  const server = await startServer([process.execPath, '--import', 'tsx', here('mercurius.ts')], {
    DATABASE_URL: url,
    RELEASE: release,
  });
  const query = '{ country(code: "KH") { iso2 iso3 name tiers { year tier evidence } } }';
  return {
    ...server,
    name: 'mercurius',
    history: posting(query),
    newQuery: posting(`query Q${NUMBER} ${query}`),
  };
}

async function postgraphile(url: string, release: string): Promise<Peer> {
  const server = await startServer([process.execPath, here('postgraphile.mjs')], { DATABASE_URL: url });
  const condition = `condition: { release: "${release}", iso2: "KH" }`;
  const query = `{ allPlacements(${condition}, orderBy: YEAR_ASC) { nodes { year tier evidence } } }`;
  return {
    ...server,
    name: 'postgraphile',
    history: posting(query),
    newQuery: posting(`query Q${NUMBER} ${query}`),
  };
}

async function jsonServer(folder: string, tiers: Buffer): Promise<Peer> {
  const { items } = JSON.parse(tiers.toString()) as { items: { country: { iso2: string } }[] };
  const placements = items.map((item, id) => ({ ...item, id, iso2: item.country.iso2 }));
  const file = path.join(folder, 'database.json');
  await writeFile(file, JSON.stringify({ placements }));
  const server = await startServer([process.execPath, here('json-server.mjs'), file]);
  return { ...server, name: 'json-server', history: { path: '/placements?iso2=KH' } };
}
