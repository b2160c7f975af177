import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Instance, newInstance } from '../support/instance.js';
import type { Nginx } from '../support/nginx.js';
import { withAdmin } from '../support/postgres.js';
import { newPostgresServer, type PostgresServer } from '../support/postgres-server.js';
import { freePort, run } from '../support/processes.js';
import { type Redis, redisOn } from '../support/redis.js';
import { startFront } from './front.js';

/*
 * The `cluster` profile of docker-compose.yml, run from Debian packages on the loopback interface: PostgreSQL
 * with a streaming replica, instances that read from the replica as a read-only role, Redis, and nginx with
 * its cache in front. Uses the configuration in docs/operations.
 */

const LOGINS = 'docs/operations/cluster/logins.sql';
/** Generated passwords contain such characters, each of which has a meaning in URLs. */
const API_PASSWORD = 'p@ss:w/r#d%20?';
const PUBLISHER_PASSWORD = 'a third';
const REPLICATION_PASSWORD = 'another';
const INSTANCES = 3;

export interface Cluster {
  readonly primary: PostgresServer;
  readonly replica: PostgresServer;
  readonly instances: readonly Instance[];
  readonly front: Nginx;
  readonly redis: Redis;
  /** Runs `npm run release -- …` on the primary, as the owner. */
  release(...args: readonly string[]): Promise<string>;
  stop(): Promise<void>;
}

export const CLUSTER_NEEDS = ['postgresql', 'psql', 'redis-server', 'nginx'] as const;

/**
 * Starts the whole cluster.
 * @param node arguments to run a program of the project, from `dist` or from `src` with a TypeScript loader
 */
export async function startCluster(node: {
  readonly server: readonly string[];
  readonly release: readonly string[];
}): Promise<Cluster> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tip-tiers-cluster-'));
  const started: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true, force: true })];
  const stop = async () => {
    for (const each of started.splice(0).reverse()) await each();
  };
  try {
    const primary = await newPostgresServer();
    started.push(() => primary.remove());
    const release = (...args: readonly string[]) =>
      run(process.execPath, [...node.release, ...args], { env: { DATABASE_URL: primary.url } });
    await release('migrate');
    await release('roles');
    await run('psql', ['-X', '-q', '-d', primary.url, '-f', LOGINS], {
      env: { API_PASSWORD, PUBLISHER_PASSWORD, REPLICATION_PASSWORD },
    });
    await primary.requirePassword('api');
    const replica = await primary.replica();
    started.push(() => replica.remove());
    const redisPort = await freePort();
    const redis = redisOn(redisPort);
    await redis.start();
    started.push(() => redis.stop());
    const url = new URL(replica.url);
    url.username = 'api';
    const environment = {
      DATABASE_URL: url.href,
      PGPASSWORD: API_PASSWORD,
      REDIS_URL: `redis://127.0.0.1:${redisPort}`,
      TRUST_PROXY: 'loopback',
    };
    const instances = await Promise.all(
      Array.from({ length: INSTANCES }, () => newInstance(node.server, environment)),
    );
    started.push(() => Promise.all(instances.map((instance) => instance.stop('SIGKILL'))));
    await Promise.all(instances.map((instance) => instance.start()));
    const front = await startFront(
      folder,
      instances.map(({ port }) => port),
    );
    started.push(() => front.stop());
    return { primary, replica, instances, front, redis, release, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

export async function setReplay(replica: PostgresServer, to: 'pause' | 'resume'): Promise<void> {
  await withAdmin(replica.url, (client) => client.query(`select pg_wal_replay_${to}()`));
}
