import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { exchange } from './exchange.js';
import { SERVER_CORE, type Server } from './processes.js';

const FILE = 'file';
const WORLD_READABLE = 0o755;
const TRIES = 100;
const PAUSE_MS = 50;

/** Serves one file at `/file` with nginx: one worker, on the servers' core. */
export async function startNginx(body: Buffer): Promise<Server> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tip-tiers-nginx-'));
  const root = path.join(folder, 'nginx');
  await mkdir(path.join(root, 'files'), { recursive: true });
  await writeFile(path.join(root, 'files', FILE), body);
  // The worker is another user when the benchmark is run by root.
  await chmod(folder, WORLD_READABLE);
  const port = await freePort();
  const configuration = path.join(root, 'nginx.conf');
  await writeFile(configuration, configurationOf(root, port));
  const begun = performance.now();
  const child = spawn('taskset', ['-c', SERVER_CORE, 'nginx', '-c', configuration, '-p', root], {
    stdio: 'ignore',
  });
  const origin = `http://127.0.0.1:${port}`;
  await answering(child, origin);
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

function configurationOf(root: string, port: number): string {
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
  open_file_cache max=10;
  server {
    listen 127.0.0.1:${port};
    root ${root}/files;
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

async function answering(child: ChildProcess, origin: string): Promise<void> {
  for (let tries = 0; tries < TRIES; tries++) {
    const status = await exchange(origin, { path: `/${FILE}` }).then(
      (answer) => answer.status,
      () => 0,
    );
    if (status === 200) return;
    if (child.exitCode !== null) throw new Error(`nginx ended with ${child.exitCode}`);
    await sleep(PAUSE_MS);
  }
  throw new Error('nginx did not answer');
}
