import { readdir, readFile } from 'node:fs/promises';
import t from 'tap';
import { sharedApp } from '../support/seed-app.js';
import { slow } from '../support/slow.js';

/** Internal values; URLs and code are marked up on pages and left out. */
const MACHINE_WORDS = /\b(?:[a-z]+(?:_[a-zA-Z0-9]+)+|tvpr?a-\d{4}|2WL|NaN|undefined|null)\b/;
const ADDRESS = /\S*[/.@]\S*/g;
/** Pages for programmers document such values. */
const FOR_PROGRAMMERS = /^\/(?:docs|problems|use-it-in)/;
const EVERY_COUNTRY = 13;

/** Prose uses curly apostrophes. */
const STRAIGHT = /\p{L}'\p{L}/u;
const BUREAU = /State's Bureau/;

/** A page of each kind, and those with text about the clock. */
const PAGES = [
  '/countries/BN/tiers/2005',
  '/countries/HT/tiers/2012',
  '/countries/KH/tiers/2022',
  '/outcomes?country=KH',
  '/precedents?like=KH',
  '/precedents?like=VU',
  '/spells?country=KH',
  '/watchlist?year=2012',
  '/watchlist?sort=-run',
  '/outcomes?fromTier=2WL&toTier=3&limit=500',
  '/precedents',
  '/precedents?status=final_year',
  '/precedents?status=relisting_limit&limit=50',
  '/precedents?status=waiver_required',
  '/waivers?limit=500',
  '/clock?limit=50',
  '/determinations?limit=500',
  '/determinations?fiscalYear=2004',
  '/tiers?columns=country,year,tier,sources&include=sources&limit=50',
  '/changes?limit=500',
  '/releases/1.0.0',
  '/releases/1.2.0/changes?limit=200',
  '/sources?limit=50',
  '/tiers?limit=50',
  '/tiers?shape=wide',
  '/statistics/transitions?limit=50',
  '/statistics/durations?limit=50',
  '/what-if?country=KH',
  '/search?q=waiver',
  '/charts?kind=watchlist',
  '/verify?country=KH&year=2022&event=automatic_downgrade',
  '/verify?country=VU&year=2025&event=waiver',
  '/verify?country=US&tier=1&when=always',
  '/verify?country=BN&year=2024&event=relisting_limit_downgrade',
  '/countries/KH/clock?year=2021&assumedRule=tvpra-2008',
  '/groups/state_af',
  '/statistics/counts?group=state_af',
  '/verify?group=state_af&year=2022&tier=3&count=1',
  '/countries/atlantis',
  '/verify',
];

/** Text that is checked: title, description, and body without code. */
const toText = (html: string): string =>
  [
    /<title>([^<]*)/.exec(html)?.[1],
    /<meta name="description" content="([^"]*)"/.exec(html)?.[1],
    /<meta property="og:description" content="([^"]*)"/.exec(html)?.[1],
    /<body[\s\S]*<\/body>/
      .exec(html)?.[0]
      .replaceAll(/<(script|style|svg|pre|code|datalist)\b[\s\S]*?<\/\1>/g, ' ')
      // Notes of a release are quoted as they were published.
      .replaceAll(/<ul data-published[\s\S]*?<\/ul>/g, ' ')
      .replaceAll(/<\/(?:p|li|h\d|tr|t[dh]|d[td]|option|summary|label|legend)>/g, '\n')
      .replaceAll(/<[^>]*>/g, ''),
  ].join('\n');

t.test('shows no internal values on pages', slow, async (t) => {
  const app = await sharedApp();
  const get = async (url: string) => (await app.inject({ url, headers: { accept: 'text/html' } })).body;
  const sitemap = (await app.inject('/sitemap.xml')).body;
  const paths = [...sitemap.matchAll(/<loc>https?:\/\/[^/<]+([^<]*)<\/loc>/g)].map(
    ([, path = '']) => path || '/',
  );
  const ofCountries = paths.filter((path) => path.startsWith('/countries/'));
  const wanted = [
    ...paths.filter((path) => !path.startsWith('/countries/') && !FOR_PROGRAMMERS.test(path)),
    ...ofCountries.filter((_, index) => index % EVERY_COUNTRY === 0),
    ...PAGES,
  ];
  t.ok(wanted.length > PAGES.length + 50, `${wanted.length} pages`);
  for (const url of wanted) {
    const lines = toText(await get(url)).split('\n');
    t.notMatch(lines.join(), BUREAU, url);
    t.strictSame(
      lines.filter((line) => MACHINE_WORDS.test(line.replaceAll(ADDRESS, ''))).map((line) => line.trim()),
      [],
      url,
    );
  }
});

t.test('detects internal values', (t) => {
  for (const word of [
    'relisting_limit',
    'restriction_d1A',
    'waiver_kind_unread',
    '(D)(ii), tvpra-2008.',
    'on 2WL',
  ])
    t.match(word, MACHINE_WORDS);
  t.end();
});

// The name is written so in the dataset.
t.test('uses curly apostrophes in messages and generated text', async (t) => {
  const files = (await readdir('assets/words')).filter((name) => name !== 'other-names.json');
  const snapshots = ['claims', 'engine'].map((folder) => `test/${folder}/fixtures/snapshot.ndjson`);
  for (const file of [...files.map((name) => `assets/words/${name}`), ...snapshots])
    t.strictSame(
      (await readFile(file, 'utf8')).split('\n').filter((line) => STRAIGHT.test(line)),
      [],
      file,
    );
});
