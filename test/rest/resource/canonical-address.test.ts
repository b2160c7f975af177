import fc from 'fast-check';
import t from 'tap';
import { regionsOf } from '../../../src/dataset/regions.js';
import { EVIDENCE_GRADES } from '../../../src/domain/evidence.js';
import { TIERS } from '../../../src/domain/tier.js';
import { RESOURCES } from '../../../src/rest/resources/index.js';
import { seedCatalogue } from '../../../src/start/bootstrap.js';
import { seedAppFor } from '../../support/seed-app.js';

const { current } = await seedCatalogue();
const { countries, years } = current;
const app = await seedAppFor(t, { RATE_LIMIT_MAX: '100000' });

const ask = async (url: string) => {
  const { statusCode, headers, body } = await app.inject({ url });
  return { status: statusCode, location: headers.location, headers, body };
};

/** Where an address leads, following at most one redirect. */
async function canonical(url: string): Promise<string> {
  const { status, location } = await ask(url);
  return status === 308 ? String(location) : url;
}

t.test('an address that is not the canonical one leads there', async (t) => {
  const cases: [string, string][] = [
    ['/tiers?tier=3&year=2022', '/tiers?year=2022&tier=3'],
    ['/tiers?limit=2&tier=3&year=2022&country=KH', '/tiers?country=KH&year=2022&tier=3&limit=2'],
    ['/tiers?year=2022&tier=3,1,3', '/tiers?year=2022&tier=1,3'],
    ['/tiers?year=2022&tier=1%2C3', '/tiers?year=2022&tier=1,3'],
    ['/tiers?year=2022&shape=long', '/tiers?year=2022'],
    ['/tiers.csv?bom=0&year=2022', '/tiers.csv?year=2022'],
    ['/tiers?country=burma,Cambodia,KHM', '/tiers?country=KH,MM'],
    ['/tiers?region=southern+asia&year=2022', '/tiers?year=2022&region=Southern%20Asia'],
    ['/tiers?year=2022&', '/tiers?year=2022'],
    ['/countries/%4BH/tiers', '/countries/KH/tiers'],
    ['/countries/004', '/countries/AF'],
    ['/countries/8/tiers', '/countries/AL/tiers'],
    ['/tiers?country=36', '/tiers?country=AU'],
    ['/countries/burma/tiers.csv?to=2022&from=2020', '/countries/MM/tiers.csv?from=2020&to=2022'],
    ['/releases/1.0.0/countries/cambodia', '/releases/1.0.0/countries/KH'],
    [
      '/eligibility/simulate?history=2019:2WL%2C2020%3A2WL',
      '/eligibility/simulate?history=2019:2WL,2020:2WL',
    ],
  ];
  for (const [asked, wanted] of cases) {
    const { status, location, headers } = await ask(asked);
    t.equal(status, 308, asked);
    t.equal(location, wanted, asked);
    t.match(headers['cache-control'], /max-age=86400/, 'and a cache may know it');
    t.equal((await ask(wanted)).status, 200, wanted);
  }
});

t.test('what cannot be asked is refused before it is sent elsewhere', async (t) => {
  t.equal((await ask('/tiers?year=2022&tier=9')).status, 400);
  t.equal((await ask('/tiers?year=2022&country=Atlantis')).status, 404);
  t.equal((await ask('/tiers?year=2022&colour=red')).status, 400);
  t.equal((await ask('/tiers?year=2022&tier=3&tier=3')).status, 400);
});

t.test('the examples of the document are canonical', async (t) => {
  for (const { example } of RESOURCES) t.equal((await ask(example)).status, 200, example);
});

t.test('addresses in answers are canonical: content-location, next', async (t) => {
  const { body, headers } = await ask('/tiers?country=KH,MM&tier=2WL,3&limit=2');
  const { next } = JSON.parse(body);
  for (const address of [headers['content-location'], next]) {
    t.equal((await ask(String(address))).status, 200, String(address));
  }
});

/** One parameter in a form that somebody may write, beside its canonical one. */
const names = fc.constantFrom(...countries.all).chain(({ iso2, iso3, name }) =>
  fc.constantFrom(iso2, iso3, name, iso2.toLowerCase(), name.toUpperCase()).map((written) => ({
    written,
    iso2,
  })),
);
const list = <T>(item: fc.Arbitrary<T>) => fc.array(item, { minLength: 1, maxLength: 4 });
const escaping = fc.constantFrom(encodeURIComponent, (text: string) =>
  new URLSearchParams({ x: text }).toString().slice(2),
);
const question = fc.record(
  {
    country: list(names.filter(({ written }) => !written.includes(','))),
    tier: list(fc.constantFrom(...TIERS)),
    evidence: list(fc.constantFrom(...EVIDENCE_GRADES)),
    year: list(fc.constantFrom(...years)),
    region: fc.constantFrom(...regionsOf(current)),
    shape: fc.constantFrom('long', 'wide'),
  },
  { requiredKeys: [] },
);

t.test('equal questions have one address, and the way there has one step', async () => {
  await fc.assert(
    fc.asyncProperty(question, fc.infiniteStream(fc.nat()), escaping, async (asked, random, written) => {
      const shuffled = <T>(items: readonly T[]): T[] =>
        items
          .map((item) => [random.next().value as number, item] as const)
          .sort(([a], [b]) => a - b)
          .map(([, item]) => item);
      const write = (): string => {
        const parameters = shuffled(Object.entries(asked)).map(([name, value]) => {
          const values = Array.isArray(value) ? shuffled([...value, ...value.slice(0, 1)]) : [value];
          const texts = values.map((each) => (typeof each === 'object' ? each.written : String(each)));
          return `${name}=${written(texts.join(','))}`;
        });
        return `/tiers?${parameters.join('&')}`;
      };
      const [one, other] = [await canonical(write()), await canonical(write())];
      return one === other && (await canonical(one)) === one;
    }),
    { numRuns: 150 },
  );
});
