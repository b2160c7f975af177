import t from 'tap';
import { FORMATS } from '../../src/formats/format.js';
import { pathsIncludingPinned, supportedFormats } from '../../src/kit/resource.js';
import { RESOURCES } from '../../src/resources/index.js';
import { appFor } from '../support/app.js';
import { DocumentCheck } from '../support/document.js';
import { isAboutEarlier } from '../support/earlier-reports.js';
import { sameAs } from '../support/first-difference.js';
import { HAS_MADE_UP_REPORT } from '../support/made-up-report.js';
import { sharedApp } from '../support/seed-app.js';

/** A database cannot be filled with a fictitious report. */
const FROM_REPOSITORY = HAS_MADE_UP_REPORT ? { skip: 'the newest release is made up' } : {};

const { app, catalogue } = await appFor(t);
const document = new DocumentCheck(await app.openapi());

t.test('serves every resource in every format as documented, unpinned and pinned', async (t) => {
  for (const resource of RESOURCES) {
    const [path = '', search] = resource.example.split('?');
    // Resources outside releases have no pinned URL.
    const pinned =
      pathsIncludingPinned(resource).length > 1 ? [`/releases/${catalogue.current.version}`] : [];
    for (const prefix of ['', ...pinned]) {
      for (const format of supportedFormats(resource)) {
        const query = search === undefined ? '' : `?${search}`;
        const suffixed = `${prefix}${path}.${FORMATS[format].suffix}${query}`;
        const bySuffix = await app.inject(suffixed);
        t.equal(bySuffix.statusCode, 200, suffixed);
        document.conforms(t, suffixed, bySuffix);

        t.equal(bySuffix.headers['content-type'], FORMATS[format].contentType);
        if (format !== 'json') continue;
        const withoutNext = (text: string) => text.replace(/"next":[^}]*}$/, '');
        const plain = await app.inject(`${prefix}${path}${query}`);
        t.equal(
          withoutNext(plain.body),
          withoutNext(bySuffix.body),
          'the same facts with and without suffix',
        );
      }
    }
  }
});

t.test('documents unusual responses as well', async (t) => {
  for (const url of [
    // A page whose URL contains non-Latin letters.
    '/countries/AE/tiers/2025',
    '/countries/XK',
    '/outcomes?country=AN',
    '/reports/2001/news',
    '/watchlist?year=2004',
    '/statistics/counts?by=year,tier,region',
    '/countries/KH/clock?history=2019:2WL,2020:2WL',
  ])
    document.conforms(t, url, await app.inject(url));
  const texts = 'Chad and Congo were on Tier 3 in 2025; Thai officials were not asked.';
  const annotated = await app.inject({ method: 'POST', url: '/annotate', payload: { text: texts } });
  t.match(annotated.json(), { related: [{}], ambiguous: [{}], reports: [{}] });
  t.strictSame(document.findFaults('/annotate', annotated, 'post'), []);
});

t.test('returns the same at pinned and unpinned URLs', async (t) => {
  for (const resource of RESOURCES.filter((each) => pathsIncludingPinned(each).length > 1)) {
    const { example } = resource;
    const floating = await app.inject(example);
    const pinned = await app.inject(String(floating.headers['content-location']));
    const { upcomingReport, ...facts } = floating.json();
    t.equal(
      upcomingReport !== undefined,
      resource.includesUpcomingReport === true && !isAboutEarlier(example),
      example,
    );
    sameAs(t, pinned.json(), facts, example);
    // Derived text may be improved later.
    t.equal(
      /immutable/.test(String(pinned.headers['cache-control'])),
      resource.isImmutable === true,
      example,
    );
    if (!resource.includesUpcomingReport) t.equal(pinned.headers.etag, floating.headers.etag);
  }
});

t.test('returns the same from a database as from the repository', FROM_REPOSITORY, async (t) => {
  const onSeeds = await sharedApp();
  for (const { example } of RESOURCES) {
    const [fromDatabase, fromSeeds] = [await app.inject(example), await onSeeds.inject(example)];
    sameAs(t, fromDatabase.body, fromSeeds.body, example);
  }
});
