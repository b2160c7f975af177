import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Nginx, startNginx } from '../support/nginx.js';

const CONFIGURATION = 'docs/operations/cluster/front.conf';
const CACHE = 'docs/operations/nginx-cache.conf';

/**
 * nginx in front of instances with the configuration of the cluster, apart from addresses, folders and their number.
 * @param options `tenTimesFaster` divides all its timeouts by ten
 */
export async function startFront(
  folder: string,
  ports: readonly number[],
  { tenTimesFaster = false } = {},
): Promise<Nginx> {
  const own = path.join(folder, 'front');
  await mkdir(own, { recursive: true });
  const there = await readFile(CONFIGURATION, 'utf8');
  const timed = (text: string) => (tenTimesFaster ? text.replace(/(_timeout \d+)s;/g, '$100ms;') : text);
  await writeFile(path.join(own, 'nginx-cache.conf'), timed(await readFile(CACHE, 'utf8')));
  return startNginx(own, (port) =>
    timed(
      [
        ...ports.map((each, index) => [`server api-${index + 1}:3000 resolve `, `server 127.0.0.1:${each} `]),
        ['listen 8080 ', `listen 127.0.0.1:${port} `],
        ['/var/cache/nginx/tip-tiers', `${own}/cache`],
        ['/etc/nginx/tip-tiers/nginx-cache.conf', `${own}/nginx-cache.conf`],
        ['resolver 127.0.0.11 valid=5s;', ''],
      ]
        .reduce((text, [from = '', to = '']) => {
          if (!text.includes(from)) throw new Error(`${CONFIGURATION} has no "${from}"`);
          return text.replace(from, to);
        }, there)
        .replace(/^.* resolve .*\n/gm, ''),
    ),
  );
}
