import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Ended, end, freePort, start, until } from '../support/processes.js';

const CONFIGURATION = 'docs/operations/cluster/front.conf';
const CACHE = 'docs/operations/nginx-cache.conf';
const TEMPORARY = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

export interface Front {
  readonly origin: string;
  stop(): Promise<unknown>;
}

/**
 * nginx before instances, with the configuration of the cluster: only addresses and folders are of this machine.
 * @param options `tenTimesFaster`: what the front waits for, it waits for a tenth of the time
 */
export async function startFront(
  folder: string,
  ports: readonly number[],
  { tenTimesFaster = false } = {},
): Promise<Front> {
  const own = path.join(folder, 'front');
  await mkdir(own, { recursive: true });
  const port = await freePort();
  const there = await readFile(CONFIGURATION, 'utf8');
  const timed = (text: string) => (tenTimesFaster ? text.replace(/(_timeout \d+)s;/g, '$100ms;') : text);
  const here = [
    ...ports.map((each, index) => [`server api-${index + 1}:3000 resolve `, `server 127.0.0.1:${each} `]),
    ['listen 8080;', `listen 127.0.0.1:${port};`],
    ['/var/cache/nginx/tip-tiers', `${own}/cache`],
    ['/etc/nginx/tip-tiers/nginx-cache.conf', `${own}/nginx-cache.conf`],
    ['resolver 127.0.0.11 valid=5s;', ''],
  ].reduce((text, [from = '', to = '']) => {
    if (!text.includes(from)) throw new Error(`${CONFIGURATION} has no "${from}"`);
    return text.replace(from, to);
  }, there);
  await writeFile(path.join(own, 'nginx-cache.conf'), timed(await readFile(CACHE, 'utf8')));
  await writeFile(
    path.join(own, 'nginx.conf'),
    `daemon off; master_process off; pid ${own}/pid; error_log stderr warn;
events {}
http {
  access_log off;
  ${TEMPORARY.map((name) => `${name}_temp_path ${own}/${name};`).join(' ')}
  ${timed(here)}
}`,
  );
  const running = start('nginx', ['-p', own, '-c', `${own}/nginx.conf`, '-e', 'stderr']);
  const origin = `http://127.0.0.1:${port}`;
  await until('nginx answers', async () => {
    if (running.child.exitCode !== null) throw new Ended(running);
    return (await fetch(`${origin}/health/live`)).ok;
  });
  return { origin, stop: () => end(running.child) };
}
