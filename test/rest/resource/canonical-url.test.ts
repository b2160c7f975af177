import fc from 'fast-check';
import t from 'tap';
import { getRegions } from '../../../src/dataset/place-filter.js';
import { EVIDENCE_GRADES } from '../../../src/domain/evidence.js';
import { TIERS } from '../../../src/domain/tier.js';
import { RESOURCES } from '../../../src/resources/index.js';
import { sameAs } from '../../support/first-difference.js';
import { sharedApp } from '../../support/seed-app.js';
import { seeds } from '../../support/seeds.js';
import { readRows } from '../../support/table.js';

const { current } = await seeds();
const { countries, years } = current;
const app = await sharedApp();

const send = async (url: string, method: 'GET' | 'HEAD' = 'GET') => {
  const { statusCode, headers, body } = await app.inject({ url, method });
  return { status: statusCode, location: headers.location, headers, body };
};

const ALIASES = readRows<'requested' | 'canonical'>(new URL('./fixtures/aliases.csv', import.meta.url));

const findCanonical = (link: unknown): string | undefined =>
  /^<([^>]+)>; rel="canonical"/.exec(String(link))?.[1];

/** The canonical URL of a request, taken from the Link header. */
async function canonical(url: string): Promise<string> {
  const { status, headers, body } = await send(url);
  if (status !== 200) throw new Error(`${url}: ${body}`);
  return findCanonical(headers.link) ?? '';
}

t.test('returns the same response to every variant of a request', async (t) => {
  for (const query of ['', '?from=2020']) {
    const { status, location } = await send(`/countries/KH/tiers/${query}`);
    t.strictSame([status, location], [308, `/countries/KH/tiers${query}`]);
  }
  for (const { requested, canonical: wanted } of ALIASES) {
    for (const method of ['GET', 'HEAD'] as const) {
      const { status, headers, body } = await send(requested, method);
      const direct = await send(wanted, method);
      t.equal(status, 200, `${method} ${requested}`);
      t.equal(findCanonical(headers.link), wanted, requested);
      t.equal(headers.etag, direct.headers.etag, 'the same ETag');
      t.equal(headers['content-location'], direct.headers['content-location']);
      sameAs(t, body, direct.body, requested);
    }
  }
});

t.test('caches a response once, by its canonical URL', async (t) => {
  const first = await send('/tiers?tier=2wl&year=2019');
  const again = await app.inject('/tiers?year=2019&tier=2WL');
  t.equal(first.headers.etag, again.headers.etag);
  const page = await app.inject({ url: '/countries/khm', headers: { accept: 'text/html' } });
  t.equal(page.statusCode, 200, 'pages too');
  t.equal(page.body, (await app.inject({ url: '/countries/KH', headers: { accept: 'text/html' } })).body);
});

t.test('redirects paths that are not canonical and states the target', async (t) => {
  for (const [requested, wanted] of [
    ['/COUNTRIES/kh/Tiers.CSV?to=2022', '/countries/kh/tiers.csv?to=2022'],
    ['/releases/1.0.0/Tiers/?year=2022', '/releases/1.0.0/tiers?year=2022'],
    ['/Reports/2025/Map.SVG', '/reports/2025/map.svg'],
  ] as const) {
    const { status, location, body } = await send(requested);
    t.strictSame([status, location], [308, wanted], requested);
    t.ok(body.includes(wanted), 'the body states the target');
  }
  t.equal((await send('//evil.example/')).status, 404);
});

t.test('uses canonical URLs in OpenAPI examples', async (t) => {
  for (const { example } of RESOURCES) t.equal(await canonical(example), example);
});

t.test('returns working URLs in Content-Location and next', async (t) => {
  const { body, headers } = await send('/tiers?country=KH,MM&tier=2WL,3&limit=2');
  const { next } = JSON.parse(body);
  for (const address of [headers['content-location'], next]) {
    t.equal((await send(String(address))).status, 200, String(address));
  }
});

/** Generates a parameter in a variant form along with its canonical form. */
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
    region: fc.constantFrom(...getRegions(current)),
    shape: fc.constantFrom('long', 'wide'),
  },
  { requiredKeys: [] },
);

t.test('maps equivalent requests to one URL', async () => {
  await fc.assert(
    fc.asyncProperty(question, fc.infiniteStream(fc.nat()), escaping, async (requested, random, written) => {
      const shuffled = <T>(items: readonly T[]): T[] =>
        items
          .map((item) => [random.next().value as number, item] as const)
          .sort(([a], [b]) => a - b)
          .map(([, item]) => item);
      const write = (): string => {
        const parameters = shuffled(Object.entries(requested)).flatMap(([name, value]) => {
          const values = Array.isArray(value) ? shuffled([...value, ...value.slice(0, 1)]) : [value];
          const texts = values.map((each) => (typeof each === 'object' ? each.written : String(each)));
          const isRepeated = (random.next().value as number) % 2 === 0;
          return (isRepeated ? texts : [texts.join(',')]).map((text) => `${name}=${written(text)}`);
        });
        return `/tiers.csv?${parameters.join('&')}`;
      };
      const [one, other] = [await canonical(write()), await canonical(write())];
      return one === other && (await canonical(one)) === one;
    }),
    { numRuns: 150 },
  );
});
