import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { withAdmin } from '../test/support/postgres.js';

export interface Place {
  readonly name: 'PostgreSQL' | 'folder';
  readonly location: { readonly url: string } | { readonly directory: string };
}

/** Runs work on a temporary store. */
export type InPlace = <T>(work: (place: Place) => Promise<T>) => Promise<T>;

export const inFolder: InPlace = async (work) => {
  const directory = await mkdtemp(path.join(tmpdir(), 'tip-tiers-bench-data-'));
  try {
    return await work({ name: 'folder', location: { directory } });
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
};

export const inPostgres =
  (server: string): InPlace =>
  async (work) => {
    const name = `tip_tiers_bench_${process.pid}_${Math.random().toString(36).slice(2, 8)}`;
    await withAdmin(server, (client) => client.query(`CREATE DATABASE "${name}"`));
    try {
      const url = Object.assign(new URL(server), { pathname: `/${name}` }).href;
      return await work({ name: 'PostgreSQL', location: { url } });
    } finally {
      await withAdmin(server, (client) => client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`));
    }
  };
