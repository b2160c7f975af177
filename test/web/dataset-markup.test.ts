import { createHash } from 'node:crypto';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import t from 'tap';
import type { FileRecord } from '../../src/domain/file-record.js';
import { DatasetMarkup } from '../../src/web/layout/linked-data.js';
import { sharedApp } from '../support/seed-app.js';
import { NEWEST, NEWEST_IN_REPOSITORY, seeds } from '../support/seeds.js';

const BLOCK = /<script type="application\/ld\+json">(.*?)<\/script>/s;

t.test('describes the data of a page to search engines', async (t) => {
  const app = await sharedApp();
  const { newestYear } = (await seeds()).current;
  const pages = ['/', '/countries/KH', '/countries/CI', '/reports/2022', '/method', '/releases/1.0.0'];
  for (const url of [...pages, '/releases/1.0.0/countries/KH', '/countries/KH?asOf=2015-01-01']) {
    const { body } = await app.inject({ url, headers: { accept: 'text/html', host: 'tiers.example' } });
    const dataset = JSON.parse(BLOCK.exec(body)?.[1] ?? 'null');
    const version = url.startsWith('/releases/1.0.0') ? '1.0.0' : NEWEST;
    t.match(
      dataset,
      {
        '@context': 'https://schema.org',
        '@type': 'Dataset',
        version,
        license: 'https://creativecommons.org/licenses/by/4.0/',
        isAccessibleForFree: true,
        creator: { '@type': 'Organization', name: String },
        temporalCoverage: url.includes('asOf')
          ? '2001/2014'
          : `2001/${version === '1.0.0' ? 2024 : newestYear}`,
        identifier: `http://tiers.example/releases/${version}/`,
      },
      url,
    );
    t.ok(dataset.description.length >= 50 && dataset.description.length <= 5000, dataset.description);
    t.ok(dataset.distribution.length >= 3);
    for (const { '@type': type, contentUrl, encodingFormat } of dataset.distribution) {
      t.equal(type, 'DataDownload');
      const { pathname, search } = new URL(contentUrl);
      const answer = await app.inject({ method: 'HEAD', url: `${pathname}${search}` });
      t.equal(answer.statusCode, 200, contentUrl);
      t.match(answer.headers, { 'content-type': encodingFormat, 'cache-control': /immutable|max-age=86400/ });
    }
  }
});

t.test('lists files with digests and variables on the page of a release', async (t) => {
  const app = await sharedApp();
  const page = await app.inject({
    url: `/releases/${NEWEST_IN_REPOSITORY}`,
    headers: { accept: 'text/html' },
  });
  const dataset = JSON.parse(BLOCK.exec(page.body)?.[1] ?? 'null');
  t.equal(dataset.dateModified, dataset.datePublished);
  const { items } = (await app.inject(`/releases/${NEWEST_IN_REPOSITORY}/download`)).json();
  const digests = new Map(items.map(({ name, sha256 }: FileRecord) => [name, sha256]));
  const names: string[] = [];
  for (const { name, sha256, contentUrl, contentSize } of dataset.distribution) {
    names.push(name);
    t.equal(sha256, digests.get(name), name);
    const { rawPayload } = await app.inject(new URL(contentUrl).pathname);
    t.equal(createHash('sha256').update(rawPayload).digest('hex'), sha256, name);
    t.equal(`${rawPayload.length} B`, contentSize, name);
  }
  for (const name of ['datapackage.json', `tip-tiers-${NEWEST_IN_REPOSITORY}.zip`, 'placements.csv'])
    t.ok(names.includes(name), name);
  const [header = ''] = (await app.inject(`/releases/${NEWEST_IN_REPOSITORY}/clock.csv`)).body.split('\n', 1);
  t.strictSame(
    dataset.variableMeasured.map(({ name }: { name: string }) => name),
    header.split(','),
  );
  t.ok(dataset.variableMeasured.every(({ description }: { description: string }) => description.length > 10));
});

t.test('prevents text from closing the script element', async (t) => {
  const { current: release } = await seeds();
  const name = '</script><script>alert(1)</script> & <!-- \u2028';
  const context = { release, origin: 'http://localhost', path: '/' };
  const html = render(h(DatasetMarkup, { context, dataset: { name, description: name, list: '/tiers' } }));
  t.equal(html.match(/<\/script>/g)?.length, 1);
  const [, json = ''] = BLOCK.exec(html) ?? [];
  t.notMatch(json, /[<>&\u2028]/);
  t.equal(JSON.parse(json).name, name);
});
