import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { withAdmin } from '../support/postgres.js';

export interface Place {
  readonly name: 'PostgreSQL' | 'folder';
  readonly location: { readonly url: string } | { readonly directory: string };
  remove(): Promise<void>;
}

export async function folderPlace(): Promise<Place> {
  const directory = await mkdtemp(path.join(tmpdir(), 'tip-tiers-bench-data-'));
  return {
    name: 'folder',
    location: { directory },
    remove: () => rm(directory, { recursive: true, force: true }),
  };
}

export async function postgresPlace(server: string): Promise<Place> {
  const name = `tip_tiers_bench_${process.pid}_${Math.random().toString(36).slice(2, 8)}`;
  await withAdmin(server, (client) => client.query(`CREATE DATABASE "${name}"`));
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    name: 'PostgreSQL',
    location: { url: url.href },
    async remove() {
      await withAdmin(server, (client) => client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`));
    },
  };
}
