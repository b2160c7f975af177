import t from 'tap';
import { fetchAllRows } from '../support/all-rows.js';
import { numbersFrom } from '../support/numbers.js';
import { sharedApp } from '../support/seed-app.js';
import { seeds } from '../support/seeds.js';
import { upTo } from '../support/slow.js';
import { membersIn } from './fixtures/members-in.js';

/* Reproducible random queries of every kind of list, compared with a filter over the rows of the release. */

const QUESTIONS = upTo(200, 40);
const app = await sharedApp();
const { current: release } = await seeds();
const { tables, years } = release;

const random = numbersFrom(20_251_128);
const one = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)] as Value;
const some = <Value>(values: readonly Value[]): Value[] => [
  ...new Set(Array.from({ length: 1 + Math.floor(random() * 4) }, () => one(values))),
];

interface Row {
  readonly iso2: string;
  readonly year: number;
  readonly says: string | null;
  readonly evidence?: string;
}
type Filter = readonly [query: string, keeps: (row: Row) => boolean];

const wasMember = membersIn(tables.group_members);
const places = new Map(tables.countries.map((row) => [row.iso2, row]));
const regions = tables.countries.flatMap((row) => [
  row.region,
  row.subregion,
  row.intermediate_region ?? row.region,
]);
const getDay = (year: number) => tables.reports.find((row) => row.year === year)?.published_on ?? '';
const codes = tables.countries.map(({ iso2 }) => iso2);

const OF_PLACE: Readonly<Record<string, () => Filter>> = {
  country: () => {
    const wanted = some(codes);
    return [`country=${wanted}`, ({ iso2 }) => wanted.includes(iso2)];
  },
  region: () => {
    const wanted = one(regions);
    return [
      `region=${encodeURIComponent(wanted)}`,
      ({ iso2 }) => {
        const place = places.get(iso2);
        return [place?.region, place?.subregion, place?.intermediate_region].includes(wanted);
      },
    ];
  },
  group: () => {
    const group = one(tables.groups).id;
    return [`group=${group}`, ({ iso2, year }) => wasMember(group, iso2, getDay(year))];
  },
};
const ofPeriod = (): Filter => {
  const [from = 0, to = 0] = [one(years), one(years)].sort((a, b) => a - b);
  return [`from=${from}&to=${to}`, ({ year }) => from <= year && year <= to];
};
const ofYears = (): Filter => {
  const wanted = some(years);
  return [`year=${wanted}`, ({ year }) => wanted.includes(year)];
};
/** Not combined, since years outside the period are rejected. */
const OF_TIME = { time: () => (random() < 0.5 ? ofYears() : ofPeriod()) };
const saying = (name: string, values: readonly string[]) => (): Filter => {
  const wanted = some(values);
  return [`${name}=${wanted}`, ({ says }) => says !== null && wanted.includes(says)];
};
const graded = (): Filter => {
  const wanted = some(['official', 'corroborated', 'single_source', 'derived']);
  return [`evidence=${wanted}`, ({ evidence }) => wanted.includes(evidence ?? '')];
};
const TIERS = ['1', '2', '2WL', '3', 'SC'];

const placements: readonly Row[] = tables.placements.map(({ iso2, year, tier, evidence }) => ({
  ...{ iso2, year, evidence },
  says: tier,
}));
const tierByKey = new Map(placements.map(({ iso2, year, says }) => [`${iso2}${year}`, says]));
const RANKS: Readonly<Record<string, number>> = { '1': 1, '2': 2, '2WL': 2.5, '3': 3 };
const moves: readonly Row[] = placements.flatMap(({ iso2, year, says }) => {
  const before = RANKS[tierByKey.get(`${iso2}${year - 1}`) ?? ''];
  const now = RANKS[says ?? ''];
  if (before === undefined || now === undefined || before === now) return [];
  return [{ iso2, year, says: now < before ? 'upgrade' : 'downgrade' }];
});

/** Each kind of list: path, all rows, filters, and the content of a response row. */
const KINDS: readonly {
  readonly path: () => Filter;
  readonly rows: readonly Row[];
  readonly filters: Readonly<Record<string, () => Filter>>;
  readonly always?: string;
  readonly saidBy: string;
}[] = [
  {
    path: () => ['/tiers', () => true],
    rows: placements,
    filters: { ...OF_PLACE, ...OF_TIME, tier: saying('tier', TIERS), graded },
    saidBy: 'tier',
  },
  {
    path: () => {
      const wanted = one(codes);
      return [`/countries/${wanted}/tiers`, ({ iso2 }) => iso2 === wanted];
    },
    rows: placements,
    filters: { period: ofPeriod, tier: saying('tier', TIERS), graded },
    saidBy: 'tier',
  },
  {
    path: () => {
      const wanted = one(years);
      return [`/watchlist?year=${wanted}`, ({ year, says }) => year === wanted && says === '2WL'];
    },
    rows: placements,
    filters: OF_PLACE,
    saidBy: 'tier',
  },
  {
    path: () => ['/waivers', () => true],
    rows: tables.watchlist_extensions.map(({ iso2, year, number_in_run, evidence }) => ({
      ...{ iso2, year, evidence },
      says: String(number_in_run),
    })),
    filters: { ...OF_PLACE, ...OF_TIME, graded },
    saidBy: 'numberInRun',
  },
  {
    path: () => ['/outcomes', ({ iso2, year }) => tierByKey.get(`${iso2}${year - 1}`) === '2WL'],
    rows: placements.filter(({ says }) => says === '3'),
    filters: { ...OF_PLACE, ...OF_TIME },
    always: 'fromTier=2WL&toTier=3',
    saidBy: 'toTier',
  },
  {
    path: () => ofReport('changes'),
    rows: moves,
    filters: { ...OF_PLACE, direction: saying('direction', ['upgrade', 'downgrade']) },
    always: 'direction=upgrade,downgrade',
    saidBy: 'direction',
  },
  {
    path: () => ['/determinations', () => true],
    rows: tables.determinations.map(({ iso2, fiscal_year, determination }) => ({
      iso2,
      // Published for the previous calendar year.
      year: fiscal_year - 1,
      says: determination,
    })),
    filters: {
      ...OF_PLACE,
      determination: saying('determination', [
        ...new Set(tables.determinations.map((row) => row.determination)),
      ]),
    },
    saidBy: 'determination',
  },
  {
    path: () => ['/clock', () => true],
    rows: codes.flatMap((iso2) =>
      years.map((year) => ({ iso2, year, says: tierByKey.get(`${iso2}${year}`) ?? null })),
    ),
    filters: { ...OF_PLACE, ...OF_TIME },
    saidBy: 'tier',
  },
];

function ofReport(list: string): Filter {
  const wanted = one(years);
  return [`/reports/${wanted}/${list}`, ({ year }) => year === wanted];
}

for (const { path, rows, filters, always, saidBy } of KINDS)
  t.test(`answers ${QUESTIONS} random queries of ${path()[0]}`, async (t) => {
    let found = 0;
    for (let question = 0; question < QUESTIONS; question++) {
      const [address, ofPath] = path();
      const chosen = Object.entries(filters)
        .filter(() => random() < 0.4)
        .map(([name, filter]) => ({ name, filter: filter() }));
      const query = chosen.map(({ filter: [written] }) => written);
      if (always && !chosen.some(({ name }) => name === 'direction')) query.push(always);
      const url = [address, query.join('&')]
        .filter((part) => part !== '')
        .join(address.includes('?') ? '&' : '?');
      const keeps = [ofPath, ...chosen.map(({ filter }) => filter[1])];
      const expected = rows.filter((row) => keeps.every((keep) => keep(row)));
      const { total, items = [], country, detail } = await fetchAllRows(app, url);
      if (detail) t.fail(`${url}: ${detail}`);
      const cells = items.map((item: Record<string, unknown> & { country?: { iso2: string } }) => {
        const year = item.reportYear ?? item.year;
        return `${(item.country ?? country).iso2} ${year} ${item[saidBy]}`;
      });
      t.strictSame(
        cells.sort(),
        expected.map(({ iso2, year, says }) => `${iso2} ${year} ${says}`).sort(),
        url,
      );
      t.equal(total, expected.length, url);
      found += expected.length > 0 ? 1 : 0;
    }
    t.ok(found > QUESTIONS / 4, `${found} queries with rows`);
  });
