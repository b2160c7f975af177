import t from 'tap';
import { FORMATS } from '../../src/formats/format.js';
import { formatsOf, pathsOf } from '../../src/rest/resource/resource.js';
import { RESOURCES } from '../../src/rest/resources/index.js';
import { appFor } from '../support/app.js';
import { DocumentCheck } from '../support/document.js';
import { asksForEarlier } from '../support/earlier-reports.js';
import { sameAs } from '../support/first-difference.js';
import { HAS_MADE_UP_REPORT } from '../support/made-up-report.js';
import { sharedApp } from '../support/seed-app.js';

/** No database is filled with a report that is made up. */
const FROM_REPOSITORY = HAS_MADE_UP_REPORT ? { skip: 'the newest release is made up' } : {};

const { app, catalogue } = await appFor(t);
const document = new DocumentCheck(await app.openapi());

t.test('every resource answers in every format, floating and pinned, as documented', async (t) => {
  for (const resource of RESOURCES) {
    const [path = '', search] = resource.example.split('?');
    // What belongs to no release has no pinned form.
    const pinned = pathsOf(resource).length > 1 ? [`/releases/${catalogue.current.version}`] : [];
    for (const prefix of ['', ...pinned]) {
      for (const format of formatsOf(resource)) {
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
          'with and without suffix the same facts',
        );
      }
    }
  }
});

t.test('answers that differ most from the examples are as documented, too', async (t) => {
  for (const url of [
    // A page whose address has letters of another script.
    '/countries/AE/tiers/2025',
    '/countries/XK',
    '/outcomes?country=AN',
    '/reports/2001/news',
    '/watchlist?year=2004',
    '/statistics/counts?by=year,tier,region',
    '/eligibility/simulate?history=2019:2WL,2020:2WL',
  ])
    document.conforms(t, url, await app.inject(url));
  const texts = 'Chad was on Tier 3 in 2025. It was on Tier 2 in 2001. Ten ASEAN members were on Tier 4.';
  const annotated = await app.inject({ method: 'POST', url: '/annotate', payload: { text: texts } });
  t.equal(annotated.json().sentences[1].facts.carried.sentenceIndex, 0);
  t.strictSame(document.faultsOf('/annotate', annotated, 'post'), []);
});

t.test('what a pinned address gives is what the floating one gives', async (t) => {
  for (const resource of RESOURCES.filter((each) => pathsOf(each).length > 1)) {
    const { example } = resource;
    const floating = await app.inject(example);
    const pinned = await app.inject(String(floating.headers['content-location']));
    const { upcomingReport, ...facts } = floating.json();
    t.equal(
      upcomingReport !== undefined,
      resource.includesUpcomingReport === true && !asksForEarlier(example),
      example,
    );
    sameAs(t, pinned.json(), facts, example);
    // What is derived may be said better one day.
    t.equal(/immutable/.test(String(pinned.headers['cache-control'])), resource.isFacts === true, example);
    if (!resource.includesUpcomingReport) t.equal(pinned.headers.etag, floating.headers.etag);
  }
});

t.test('from a database it answers as from the releases in the repository', FROM_REPOSITORY, async (t) => {
  const onSeeds = await sharedApp();
  for (const { example } of RESOURCES) {
    const [fromDatabase, fromSeeds] = [await app.inject(example), await onSeeds.inject(example)];
    sameAs(t, fromDatabase.body, fromSeeds.body, example);
  }
});
