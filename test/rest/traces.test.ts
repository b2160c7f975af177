import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import t from 'tap';
import { simulate } from '../../src/dataset/simulation.js';
import { sharedApp } from '../support/seed-app.js';
import { seeds } from '../support/seeds.js';

/* Outcomes, simulations, downgrades and claims all draw on the clock and must give the same reasons. */

// biome-ignore lint/suspicious/noExplicitAny: each resource has its own form
type Json = any;

const app = await sharedApp();
const { current } = await seeds();
const { countries } = current;

const rest = async (url: string): Promise<Json> => (await app.inject(url)).json();
const restItems = async (url: string): Promise<Json[]> => (await rest(url)).items;

t.test('simulates the actual outcomes if nothing is assumed', async (t) => {
  let count = 0;
  for (const country of countries.all) {
    const { iso2 } = country;
    const simulated = simulate(current, country, {}).whatIf.outcomes;
    const outcomes = (await restItems(`/outcomes?country=${iso2}&sort=year`)).map(
      ({ year, outcome, waiver }) => ({
        year,
        outcome,
        waiver,
      }),
    );
    t.strictSame(outcomes.slice(outcomes.length - simulated.length), simulated, iso2);
    count += outcomes.length;
  }
  t.ok(count > 3_500, 'nearly every placement but the first of each country');
});

t.test('explains outcomes by the same trace in every list', async (t) => {
  const steps = await restItems('/outcomes?fromTier=2WL&toTier=3&include=sentence,trace');
  const published = JSON.parse(await readFile('openapi/trace-1.schema.json', 'utf8'));
  const matchesSchema = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(published);
  for (const { country, year, sentence, trace } of steps) {
    t.ok(matchesSchema(trace), `${country.iso2} ${year} is a valid trace`);
    t.equal(trace.conclusion, sentence);
  }
  const outcomes = await restItems('/outcomes?country=KH&include=trace');
  const ofCountry = steps.filter((step) => step.country.iso2 === 'KH');
  t.ok(ofCountry.length > 0);
  for (const { year, trace } of ofCountry)
    t.strictSame(outcomes.find((each) => each.year === year)?.trace, trace, `KH ${year}`);
  t.notMatch((await app.inject('/outcomes.csv?fromTier=2WL&toTier=3')).body.split('\n', 1)[0], 'trace');
});

t.test('explains a claim by the trace of the outcome or standing behind it', async (t) => {
  const steps = await restItems('/outcomes?fromTier=2WL&toTier=3&include=sentence,trace');
  for (const { country, year, outcome, trace } of steps) {
    const bound = outcome !== 'no_effect' && outcome !== 'contradiction';
    const events = bound ? [outcome, 'downgrade_on_merit', 'waiver'] : ['automatic_downgrade'];
    for (const event of events) {
      const claim = await rest(`/verify?country=${country.iso2}&year=${year}&event=${event}&include=trace`);
      t.strictSame(claim.trace, trace, `${country.iso2} ${year} ${event}`);
      t.strictSame(claim.parts[0].trace, trace);
    }
  }
  for (const [country, year, run] of [
    ['KH', 2021, 3],
    ['KH', 2018, 0],
    ['BN', 2023, 1],
    ['GM', 2018, 2],
    ['UZ', 2012, 5],
  ] as const) {
    const claim = await rest(`/verify?country=${country}&year=${year}&run=${run}&include=trace`);
    const { trace } = await rest(`/countries/${country}/clock?year=${year}&include=trace`);
    t.strictSame(claim.trace, trace, `${country} ${year}, a run of ${run}`);
  }
  const several = await rest('/verify?country=KH&from=2020&to=2022&event=waiver&include=trace');
  t.equal(several.trace, null, 'each of several reports has its own');
  // The engine does not know names; a claim has one, and states where the country was before it says that
  // nothing followed.
  for (const { trace, reason } of several.parts as { trace: { conclusion: string }; reason: string }[])
    if (/ and the law allowed /.test(reason))
      t.match(trace.conclusion, /^The 20\d\d report (?:kept|moved|placed) /);
    else t.equal(trace.conclusion.replaceAll('the country', 'Cambodia'), reason);
  for (const url of [
    'country=KH&year=2022&tier=3',
    'country=KH&year=2022&event=downgrade',
    'country=KH&year=2031&event=waiver',
    'country=TN&year=2004&run=0',
    'year=2021&event=waiver&count=7',
  ]) {
    t.equal((await rest(`/verify?${url}&include=trace`)).trace, null, `no trace for ${url}`);
  }
});

t.test('shows the same statements on a fall in outcomes, dossiers and on country pages', async (t) => {
  const falls = (await restItems('/outcomes?fromTier=2WL&toTier=3&include=statements')).filter(
    ({ statements }) => statements.length > 0,
  );
  t.equal(falls.flatMap(({ statements }) => statements).length, current.tables.downgrade_statements.length);
  for (const { country, year, statements } of falls) {
    const { iso2 } = country;
    t.strictSame((await rest(`/countries/${iso2}/tiers/${year}`)).statements, statements, `${iso2} ${year}`);
    const page = await app.inject({ url: `/countries/${iso2}`, headers: { accept: 'text/html' } });
    for (const { sourceUrl } of statements)
      if (sourceUrl !== null) t.match(page.body, sourceUrl.replaceAll('&', '&amp;'), `${iso2} ${year}`);
  }
});
