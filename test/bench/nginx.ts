import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { exchange } from './exchange.js';
import { SERVER_CORE, type Server } from './processes.js';

const FILE = 'file';
/** What the operations' guide has before the API. */
const CACHE = fileURLToPath(new URL('../../docs/operations/nginx-cache.conf', import.meta.url));
const WORLD_READABLE = 0o755;
const TRIES = 100;
const PAUSE_MS = 50;

/** Serves one file at `/file` with nginx: one worker, on the servers' core. */
export const startNginx = (body: Buffer): Promise<Server> =>
  start(`/${FILE}`, async (root) => {
    await mkdir(path.join(root, 'files'));
    await writeFile(path.join(root, 'files', FILE), body);
    return { http: 'open_file_cache max=10;', server: `root ${root}/files;` };
  });

/** nginx with its cache before an API, as the operations' guide has it: one worker, on the servers' core. */
export const startNginxCache = (upstream: string): Promise<Server> =>
  start('/health/live', async (root) => ({
    http: `proxy_cache_path ${root}/cache levels=1:2 keys_zone=tip_tiers:16m max_size=512m inactive=24h;`,
    server: `location / { proxy_pass ${upstream}; include ${CACHE}; }`,
  }));

/** What a configuration has beside the usual, in its blocks. */
interface Blocks {
  readonly http: string;
  readonly server: string;
}

/** @param probe an address that is answered once nginx has started */
async function start(probe: string, blocksIn: (root: string) => Promise<Blocks>): Promise<Server> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tip-tiers-nginx-'));
  const root = path.join(folder, 'nginx');
  await mkdir(root);
  // The worker is another user when the benchmark is run by root.
  await chmod(folder, WORLD_READABLE);
  const port = await freePort();
  const configuration = path.join(root, 'nginx.conf');
  await writeFile(configuration, configurationOf(root, port, await blocksIn(root)));
  const begun = performance.now();
  const child = spawn('taskset', ['-c', SERVER_CORE, 'nginx', '-c', configuration, '-p', root], {
    stdio: 'ignore',
  });
  const origin = `http://127.0.0.1:${port}`;
  await answering(child, origin, probe);
  return {
    origin,
    pid: child.pid ?? 0,
    startedAfterMs: performance.now() - begun,
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true });
    },
  };
}

function configurationOf(root: string, port: number, blocks: Blocks): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `  ${kind}_temp_path ${root}/${kind};`)
    .join('\n');
  return `daemon off;
worker_processes 1;
pid ${root}/nginx.pid;
error_log ${root}/error.log;
events { worker_connections 256; }
http {
  access_log off;
${temporary}
  sendfile on;
  keepalive_requests 1000000000;
  ${blocks.http}
  server {
    listen 127.0.0.1:${port};
    ${blocks.server}
  }
}
`;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return address.port;
}

async function answering(child: ChildProcess, origin: string, probe: string): Promise<void> {
  for (let tries = 0; tries < TRIES; tries++) {
    const status = await exchange(origin, { path: probe }).then(
      (answer) => answer.status,
      () => 0,
    );
    if (status === 200) return;
    if (child.exitCode !== null) throw new Error(`nginx ended with ${child.exitCode}`);
    await sleep(PAUSE_MS);
  }
  throw new Error('nginx did not answer');
}
