import t from 'tap';
import { sharedApp } from '../support/seed-app.js';
import { seeds } from '../support/seeds.js';
import { membersIn } from './fixtures/members-in.js';

interface Row {
  readonly country: { readonly iso2: string };
  readonly year?: number;
  readonly reportYear?: number;
}

const app = await sharedApp();
const { current: release } = await seeds();
const { group_members: members, reports } = release.tables;
const wasMember = membersIn(members);

/** Every list that has countries, with the year of its rows where the rows do not say it. */
const LISTS: readonly (readonly [path: string, year?: number])[] = [
  ['/tiers?year=2014,2022'],
  ['/reports/2019/tiers'],
  ['/reports/2022/changes'],
  ['/watchlist?year=2021'],
  ['/watchlist/waivers'],
  ['/downgrades'],
  ['/determinations'],
  ['/child-soldiers-lists'],
  ['/clock?year=2016,2020'],
];

const rowsOf = async (path: string): Promise<readonly Row[]> => {
  const response = await app.inject(path);
  t.equal(response.statusCode, 200, path);
  return response.json().items;
};
const narrowedBy = (path: string, query: string) => `${path}${path.includes('?') ? '&' : '?'}${query}`;

const dayOf = (year: number): string =>
  reports.find((report) => report.year === year)?.published_on ?? 'no report';

t.test('every list of countries is narrowed by group, region and country', async (t) => {
  const groups = [...new Set(members.map(({ group_id }) => group_id))];
  for (const [path] of LISTS) {
    const whole = await rowsOf(path);
    t.ok(whole.length > 0, path);
    const cells = (rows: readonly Row[]) =>
      rows.map(({ country, year, reportYear }) => `${country.iso2} ${year ?? reportYear}`);
    const heldBy = async (query: string, wanted: (row: Row) => boolean) =>
      t.strictSame(
        cells(await rowsOf(narrowedBy(path, query))),
        cells(whole.filter(wanted)),
        narrowedBy(path, query),
      );
    for (const group of groups)
      await heldBy(`group=${group}`, ({ country, year, reportYear }) =>
        wasMember(group, country.iso2, dayOf(year ?? reportYear ?? 0)),
      );
    for (const region of ['Asia', 'Western Africa'])
      await heldBy(`region=${encodeURIComponent(region)}`, ({ country: { iso2 } }) => {
        const { region: wide, subregion, intermediateRegion } = release.countries.find(iso2);
        return [wide, subregion, intermediateRegion].includes(region);
      });
    const [first] = whole;
    const iso2 = first?.country.iso2 ?? '';
    await heldBy(`country=${iso2}`, ({ country }) => country.iso2 === iso2);
    const { statusCode } = await app.inject(narrowedBy(path, 'group=nowhere'));
    t.equal(statusCode, 400);
  }
});

t.test('what is narrowed says of how many', async (t) => {
  const pageOf = async (url: string) => (await app.inject({ url, headers: { accept: 'text/html' } })).body;
  const all = (await rowsOf('/watchlist')).length;
  for (const query of ['group=asean', 'region=Africa', 'country=VU']) {
    const { length } = await rowsOf(`/watchlist?${query}`);
    const page = await pageOf(`/watchlist?${query}`);
    t.match(page, new RegExp(`<h1[^>]*>[^<]*: ${length} of ${all} countries and territories<`), query);
  }
  t.match(await pageOf('/watchlist'), new RegExp(`<h1[^>]*>Of ${all} on the Watch List`));
  t.notMatch(
    await pageOf('/watchlist?group=asean&year=2025'),
    'Kept on the list by a waiver',
    'no member was',
  );
  const countries = (await rowsOf('/clock?year=2025')).length;
  const inAsean = (await app.inject('/countries?group=asean')).json().total;
  t.match(await pageOf('/countries?group=asean'), `placed: ${inAsean} of ${countries},`);
  const downgrades = await rowsOf('/downgrades');
  const { length } = await rowsOf('/downgrades?group=asean');
  const page = await pageOf('/downgrades?group=asean');
  t.match(page, `Rows: ${length}; ${downgrades.length} without the filter.`);
  t.match(page, `Of ${downgrades.length} falls from the Watch List to Tier 3, these are ${length}.`);
});
