import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Test } from 'tap';
import { freePort } from './processes.js';

const USUAL_PLACES = ['/usr/sbin', '/usr/local/sbin'];
const PATIENCE_MS = 10_000;
const STEP_MS = 50;

/**
 * Serves a folder with nginx on a free port of the loopback interface; it is stopped when the test ends.
 * @param work an empty folder for its own files
 * @param include a file to include in the server block
 * @returns its origin
 */
export async function serveWithNginx(
  t: Test,
  { root, work, include }: { readonly root: string; readonly work: string; readonly include: string },
): Promise<string> {
  const port = await freePort();
  const configuration = path.join(work, 'main.conf');
  await mkdir(path.join(work, 'temporary'), { recursive: true });
  await writeFile(configuration, configurationOf({ root, work, include, port }));
  const child = start(['-p', work, '-c', configuration, '-e', path.join(work, 'error.log')]);
  t.teardown(() => stop(child));
  const origin = `http://127.0.0.1:${port}`;
  for (let waited = 0; waited < PATIENCE_MS; waited += STEP_MS) {
    if (child.exitCode !== null) throw new Error(`nginx ended with ${child.exitCode}; see ${work}/error.log`);
    const answers = await fetch(origin).then(
      () => true,
      () => false,
    );
    if (answers) return origin;
    await setTimeout(STEP_MS);
  }
  throw new Error('nginx does not answer');
}

const start = (args: readonly string[]): ChildProcess =>
  spawn('nginx', args, {
    stdio: 'ignore',
    env: { ...process.env, PATH: [process.env.PATH, ...USUAL_PLACES].join(path.delimiter) },
  });

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill('SIGQUIT');
  await once(child, 'exit');
}

const TEMPORARY = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

function configurationOf({
  root,
  work,
  include,
  port,
}: {
  readonly root: string;
  readonly work: string;
  readonly include: string;
  readonly port: number;
}): string {
  return `daemon off;
master_process off;
pid ${work}/nginx.pid;
events {}
http {
  access_log off;
${TEMPORARY.map((name) => `  ${name}_temp_path ${work}/temporary/${name};`).join('\n')}
  server {
    listen 127.0.0.1:${port};
    root ${root};
    include ${include};
  }
}
`;
}
