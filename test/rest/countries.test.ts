import t from 'tap';
import { sharedApp } from '../support/seed-app.js';
import { NEWEST, seeds } from '../support/seeds.js';
import { slow } from '../support/slow.js';

const app = await sharedApp();
const catalogue = await seeds();

t.test('finds every country by all its codes and names', slow, async (t) => {
  for (const { iso2, iso3, m49, name, names } of catalogue.current.countries.all) {
    const found = (await app.inject(`/countries/${iso2}`)).json();
    t.match(found, { iso2, iso3, m49, name });
    const others = [
      iso3,
      m49,
      name,
      iso2.toLowerCase(),
      name.toUpperCase(),
      ...names.map((each) => each.name),
    ];
    const led: Record<string, string> = {};
    const codes = others.filter((each): each is string => each !== null && each !== iso2);
    for (const other of codes) {
      const { statusCode, headers } = await app.inject(`/countries/${encodeURIComponent(other)}/tiers`);
      led[other] = `${statusCode} ${headers['content-location']}`;
    }
    const canonical = `200 /releases/${NEWEST}/countries/${iso2}/tiers`;
    t.strictSame(led, Object.fromEntries(codes.map((other) => [other, canonical])), name);
  }
});

t.test('suggests similar names', async (t) => {
  for (const [typed, near] of [
    ['Korea', ['KP', 'KR']],
    ['Holand', ['NL', 'PL']],
    ['Congo', ['CD', 'CG']],
    ['東京', []],
  ] as const) {
    const { suggestions } = (await app.inject(`/countries/${encodeURIComponent(typed)}`)).json();
    t.strictSame(suggestions.map(({ iso2 }: { iso2: string }) => iso2).sort(), near, typed);
  }
});

t.test('keeps dates and successors of countries that have ended', async (t) => {
  t.match((await app.inject('/countries/AN')).json(), {
    codeStatus: 'withdrawn',
    validTo: '2010-12-15',
    successors: [{ iso2: 'BQ' }, { iso2: 'CW' }, { iso2: 'SX' }],
    currentTier: null,
    currentClock: {
      status: 'not_on_watch_list',
      run: 0,
      next: { permittedTiers: [], watchList: 'impossible' },
    },
  });
  t.match((await app.inject('/countries/RS')).json(), { predecessors: [{ iso2: 'CS', on: '2006-09-26' }] });
  t.match((await app.inject('/countries/XK')).json(), { codeStatus: 'user_assigned', m49: null });
});

t.test('shows the same current status as the watch list', async (t) => {
  const { items } = (await app.inject('/watchlist')).json();
  t.ok(items.length > 20);
  for (const { country, ...standing } of items) {
    const found = (await app.inject(`/countries/${country.iso2}`)).json();
    t.strictSame(found.currentClock, standing, country.iso2);
  }
  t.match((await app.inject('/countries/KH?asOf=2021-12-31')).json(), {
    currentTier: { year: 2021, tier: '2WL' },
    currentClock: { year: 2021, status: 'final_year', run: 3, waiversUsed: 1, waiversLeft: 0 },
  });
  const csv = (await app.inject('/countries.csv?region=Asia')).body.split(/\r?\n/);
  t.match(csv[0], /current_tier,current_status,current_run,next_permitted_tiers,next_watch_list$/);
});

t.test('accepts UN M49 regions of any level', async (t) => {
  for (const region of ['Asia', 'South-eastern Asia', 'Caribbean', 'Eastern Africa']) {
    const { total } = (await app.inject(`/countries?region=${encodeURIComponent(region)}`)).json();
    t.ok(total > 5, region);
  }
  const anyCase = await app.inject('/countries?region=caribbean');
  t.equal(anyCase.headers['content-location'], `/releases/${NEWEST}/countries?region=Caribbean`);
});

t.test('accepts names with commas in a list of countries', async (t) => {
  for (const [codes, canonical] of [
    ['/tiers?country=Congo,%20Republic%20of%20the', '/tiers?country=CG'],
    ['/tiers?country=Korea,%20North,KH', '/tiers?country=KH,KP'],
    ['/tiers?country=Hong%20Kong,China', '/tiers?country=CN,HK'],
    ['/watchlist?country=Korea,%20South', '/watchlist?country=KR'],
  ] as const) {
    const response = await app.inject(codes);
    t.equal(response.statusCode, 200, codes);
    t.equal(response.headers['content-location'], `/releases/${NEWEST}${canonical}`);
  }
  const picture = await app.inject('/compare.svg?country=Korea,%20North,Congo,%20Republic%20of%20the');
  t.equal(picture.statusCode, 200);
  t.match(picture.body, /North Korea/);
  t.match(picture.body, /Congo/);
});

t.test('finds countries by abbreviated names', async (t) => {
  for (const [name, iso2] of [
    ['N. Korea', 'KP'],
    ['S. Sudan', 'SS'],
    ['Czech Rep.', 'CZ'],
    ['Dominican Rep.', 'DO'],
    ['Eq. Guinea', 'GQ'],
    ['Solomon Is.', 'SB'],
    ['Bosnia and Herz.', 'BA'],
    ['Dem. Rep. of the Congo', 'CD'],
  ] as const) {
    const response = await app.inject(`/countries/${encodeURIComponent(name)}`);
    t.equal(response.headers['content-location'], `/releases/${NEWEST}/countries/${iso2}`, name);
  }
});
