import { readdirSync } from 'node:fs';
import { chmod, chown, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { withAdmin } from './postgres.js';
import { end, freePort, type Running, run, start, until } from './processes.js';

/* PostgreSQL servers from Debian packages, private to a test, which can stop, pause and replicate them. */

const USER = 'postgres';
const PACKAGED = '/usr/lib/postgresql';

/** Folder of the newest installed PostgreSQL; `null` if there is none. */
export function postgresPrograms(): string | null {
  try {
    const versions = readdirSync(PACKAGED).sort((a, b) => Number(a) - Number(b));
    return versions.length > 0 ? path.join(PACKAGED, String(versions.at(-1)), 'bin') : null;
  } catch {
    return null;
  }
}

/** PostgreSQL does not run as root. */
async function identity(): Promise<{ uid?: number; gid?: number }> {
  if (process.getuid?.() !== 0) return {};
  const number = async (flag: string) => Number(await run('id', [flag, USER]));
  return { uid: await number('-u'), gid: await number('-g') };
}

export interface PostgresServer {
  /** URL of its database `postgres`. */
  readonly url: string;
  start(): Promise<void>;
  /** Stops it: `SIGINT` drops connections and flushes everything, `SIGQUIT` is like a crash. */
  stop(signal?: 'SIGINT' | 'SIGQUIT'): Promise<void>;
  /** Requires a password for one login only. */
  requirePassword(login: string): Promise<void>;
  replica(): Promise<PostgresServer>;
  remove(): Promise<void>;
}

export async function newPostgresServer(): Promise<PostgresServer> {
  const place = await emptyPlace();
  await place.run('initdb', ['-D', place.data, '-U', USER, '--auth=trust', '--no-sync']);
  return serverIn(place);
}

interface Place {
  readonly folder: string;
  readonly data: string;
  readonly port: number;
  run(program: string, args: readonly string[]): Promise<string>;
  start(program: string, args: readonly string[]): Running;
}

async function emptyPlace(): Promise<Place> {
  const programs = postgresPrograms();
  if (programs === null) throw new Error(`there is no PostgreSQL in ${PACKAGED}`);
  const who = await identity();
  const folder = await mkdtemp(path.join(tmpdir(), 'tip-tiers-postgres-'));
  const data = path.join(folder, 'data');
  await mkdir(data);
  for (const each of [folder, data]) {
    if (who.uid !== undefined && who.gid !== undefined) await chown(each, who.uid, who.gid);
    await chmod(each, 0o700);
  }
  return {
    folder,
    data,
    port: await freePort(),
    run: (program, args) => run(path.join(programs, program), args, who),
    start: (program, args) => start(path.join(programs, program), args, who),
  };
}

async function serverIn(place: Place): Promise<PostgresServer> {
  const { folder, data, port } = place;
  const url = `postgresql://${USER}@127.0.0.1:${port}/postgres`;
  let running: Running | null = null;
  const server: PostgresServer = {
    url,
    async start() {
      running = place.start('postgres', [
        ...['-D', data, '-p', String(port), '-k', folder],
        ...['-c', 'listen_addresses=127.0.0.1', '-c', 'fsync=off', '-c', 'shared_buffers=32MB'],
      ]);
      await until('PostgreSQL responds', async () => {
        await withAdmin(url, (client) => client.query('select 1'));
        return true;
      });
    },
    async stop(signal = 'SIGINT') {
      if (running) await end(running.child, signal);
      running = null;
    },
    async requirePassword(login) {
      const rules = path.join(data, 'pg_hba.conf');
      const others = await readFile(rules, 'utf8');
      await writeFile(rules, `host all ${login} 127.0.0.1/32 scram-sha-256\n${others}`);
      await withAdmin(url, (client) => client.query('select pg_reload_conf()'));
    },
    async replica() {
      const other = await emptyPlace();
      const from = ['-h', '127.0.0.1', '-p', String(port), '-U', USER];
      // -R configures the primary to follow; the slot keeps what a stopped replica has not read.
      await place.run('pg_basebackup', [
        ...[...from, '-D', other.data, '-R', '-X', 'stream', '--checkpoint=fast', '--no-sync'],
        ...['-C', '-S', `replica_${other.port}`],
      ]);
      return serverIn(other);
    },
    async remove() {
      await server.stop('SIGQUIT');
      await rm(folder, { recursive: true, force: true });
    },
  };
  await server.start();
  return server;
}
