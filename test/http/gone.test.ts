import t from 'tap';
import { GONE_ADDRESSES } from '../../src/http/gone.js';
import { sharedApp } from '../support/seed-app.js';
import { NEWEST } from '../support/seeds.js';

const app = await sharedApp();

const IN_PATHS: Readonly<Record<string, string>> = {
  country: 'KH',
  group: 'asean',
  year: '2022',
  file: 'any',
  subject: 'tiers',
};

const exampleOf = ({ path, parameter }: (typeof GONE_ADDRESSES)[number]): string => {
  const filled = path.replaceAll(/:(\w+)/g, (_, name: string) => IN_PATHS[name] ?? name).replace('*', 'any');
  return parameter === undefined ? filled : `${filled}?${parameter}${parameter.includes('=') ? '' : '=any'}`;
};

for (const row of GONE_ADDRESSES) {
  const example = exampleOf(row);
  t.test(`${example} is gone, and says what to use instead`, async (t) => {
    for (const prefix of ['', `/releases/${NEWEST}`]) {
      const url = `${prefix}${example}`;
      const response = await app.inject(url);
      t.equal(response.statusCode, 410, url);
      t.match(response.headers, {
        'content-type': /^application\/problem\+json/,
        'cache-control': 'no-store',
      });
      t.match(
        response.json(),
        { type: '/problems/gone', detail: row.says.replaceAll('{here}', prefix) },
        url,
      );
    }
    const page = await app.inject({ url: example, headers: { accept: 'text/html' } });
    t.equal(page.statusCode, 410, 'as a page');
    t.match(row.says, /^[A-Z][^.]*(\.\w[^.]*)*\.$/, 'one sentence');
    for (const [address = ''] of row.says.replaceAll('{here}', '').matchAll(/\/[\w/.?=&-]+(?![\w{/])/g)) {
      if (row.says.includes(`${address}{`) || row.says.includes(`${address}/{`)) continue;
      const { statusCode, headers } = await app.inject(address);
      const led = statusCode === 303 ? await app.inject(String(headers.location)) : { statusCode };
      t.equal(led.statusCode, 200, `what it names is there: ${address}`);
    }
  });
}

t.test('another spelling is gone, too; what stands beside it is not', async (t) => {
  t.equal((await app.inject('/RECEIPTS?url=/tiers')).statusCode, 410);
  t.equal((await app.inject({ method: 'POST', url: '/receipts' })).statusCode, 410);
  t.equal((await app.inject('/receipts-of-mine')).statusCode, 404);
});
