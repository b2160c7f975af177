import { startApi } from '../api-server.js';
import { contest } from '../contest.js';
import { folderPlace } from '../databases.js';
import { exchange } from '../exchange.js';
import { startNginx, startNginxCache } from '../nginx.js';
import type { Options } from '../options.js';
import { atLeast, type Row, type Section } from '../report.js';

const OF_A_FILE = 0.9;
const PATHS = ['/countries/KH/tiers', '/reports/2025/tiers', '/reports/2025/map.png'];

/** The API behind nginx with its cache, against nginx with the same body as a file. */
export async function cache(options: Options): Promise<Section> {
  const place = await folderPlace();
  const api = await startApi(place.location);
  const front = await startNginxCache(api.origin);
  const rows: Row[] = [];
  try {
    for (const path of PATHS) {
      const { body } = await exchange(api.origin, { path });
      const file = await startNginx(body);
      try {
        const [plain, cached] = await contest(
          [
            { name: 'file', server: file, requests: [{ path: '/file' }] },
            { name: 'cache', server: front, requests: [{ path }] },
          ],
          options,
        );
        if (!plain || !cached) throw new Error('a contest has a result for each');
        const speed = ({ requestsPerSecond }: typeof plain) =>
          Math.round(requestsPerSecond).toLocaleString('en');
        rows.push({
          what: path,
          figures: [speed(cached), speed(plain), cached.ratio.toFixed(2), `${cached.p99Ms.toFixed(2)} ms`],
          target: atLeast(cached.ratio, OF_A_FILE),
        });
      } finally {
        await file.stop();
      }
    }
  } finally {
    await front.stop();
    await api.stop();
    await place.remove();
  }
  return {
    title: 'Behind a cache',
    about: `Requests a second at ${options.connections} connections through nginx with the cache of docs/operations/nginx-cache.conf, as a ratio to nginx serving the same body as a file.`,
    columns: ['nginx with its cache', 'nginx with a file', 'ratio', 'p99 with the cache'],
    rows,
  };
}
