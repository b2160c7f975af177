import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import t from 'tap';
import { standing } from '../../src/engine/conclusions.js';
import { assess, explainOutcome, explainStanding } from '../../src/engine/explain.js';
import { History } from '../../src/engine/history.js';
import { Law } from '../../src/engine/law.js';
import { getOutcome, outcomes } from '../../src/engine/step-outcome.js';
import { type Trace, traceJsonSchema } from '../../src/engine/trace.js';
import { countingRule, randomPlacements, randomRules, rule, series } from './fixtures/made-up.js';
import { getHistory, histories, lastReport, law } from './fixtures/newest-release.js';

const published: object = JSON.parse(
  readFileSync(new URL('../../openapi/trace-1.schema.json', import.meta.url), 'utf8'),
);

const matchesSchema = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(published);

t.test('publishes the current JSON Schema', async (t) => {
  t.same(published, traceJsonSchema());
});

t.test('rejects invalid traces by the schema', async (t) => {
  const trace = explainStanding(getHistory('KH'), 2021);
  t.ok(matchesSchema(trace));
  t.notOk(matchesSchema({ ...trace, version: 'trace/2' }));
  t.notOk(matchesSchema({ ...trace, steps: [] }));
  t.notOk(matchesSchema({ ...trace, more: true }));
});

/** Checks what every trace of a standing must satisfy. */
function findFault(trace: Trace, since = law.firstReport): string | null {
  if (!matchesSchema(trace)) return JSON.stringify(matchesSchema.errors);
  const deciding = trace.steps.filter(({ decides }) => decides);
  if (deciding.length !== 1) return 'not one step decides';
  const before = trace.steps.flatMap(({ inputs }) => inputs).find(({ year }) => year < since);
  if (before) return `it rests on ${before.year}, before the law`;
  const sentences = [...trace.steps.map(({ sentence }) => sentence), trace.conclusion];
  const odd = sentences.find(
    (sentence) => !/^[A-Z].*\.$/.test(sentence) || /undefined|null|NaN| {2}/.test(sentence),
  );
  return odd === undefined ? null : `not a sentence: ${odd}`;
}

t.test('matches the schema and cites the deciding step in every trace', async (t) => {
  const faults: string[] = [];
  for (const [iso2, history] of histories) {
    for (let year = law.firstReport; year <= lastReport; year++) {
      const trace = explainStanding(history, year);
      const { citation, rule } = standing(history, year);
      const last = trace.steps.at(-1);
      if (findFault(trace) !== null) faults.push(`${iso2} ${year}: ${findFault(trace)}`);
      if (!last?.decides || last.citation !== citation || trace.rule !== rule)
        faults.push(`${iso2} ${year}: citation`);
    }
    for (const { year, fromTier: from, citation, sentence } of outcomes(history)) {
      const trace = explainOutcome(history, year);
      if (findFault(trace) !== null) faults.push(`${iso2} ${year}: ${findFault(trace)}`);
      if (trace.conclusion !== sentence) faults.push(`${iso2} ${year}: conclusion`);
      const [listing] = trace.steps;
      if (listing?.test.values.tier !== from) faults.push(`${iso2} ${year}: about another report`);
      if (!trace.steps.some((step) => step.decides && step.citation === citation))
        faults.push(`${iso2} ${year}: citation`);
    }
  }
  t.same(faults, []);
});

t.test('matches the schema in every trace under random laws', async (t) => {
  const property = fc.property(randomRules, randomPlacements(2004, 2020), (rules, rows) => {
    const history = History.of(rows, Law.from(rules), { through: 2020 });
    for (let year = 2005; year <= 2020; year++) {
      for (const trace of [explainStanding(history, year), explainOutcome(history, year)]) {
        const fault = findFault(trace, 2004);
        if (fault !== null) throw new Error(fault);
      }
    }
  });
  t.doesNotThrow(() => fc.assert(property, { numRuns: 50 }));
});

t.test('traces Cambodia after 2021 clause by clause', async (t) => {
  const { trace, status, evidence } = assess(getHistory('KH'), 2021);
  t.equal(status, 'final_year');
  t.equal(evidence, 'official');
  const steps = trace.steps.map(({ clause, holds, decides, citation }) => [clause, holds, decides, citation]);
  t.same(steps, [
    ['listing', true, false, '22 U.S.C. 7107(b)(2)(D)'],
    ['consequence', true, false, '22 U.S.C. 7107(b)(2)(D)'],
    ['relisting', false, false, '22 U.S.C. 7107(b)(2)(F)'],
    ['run', true, false, '22 U.S.C. 7107(b)(2)(D)(i)'],
    ['waiver', false, false, '22 U.S.C. 7107(b)(2)(D)(ii)'],
    ['downgrade', true, true, '22 U.S.C. 7107(b)(2)(D)(i)'],
  ]);
  const run = trace.steps[3];
  t.same(run?.test.values, { run: 3, max_run: 2 });
  t.equal(run?.inputs.map(({ year, tier }) => `${year} ${tier}`).join(), '2018 2,2019 2WL,2020 2WL,2021 2WL');
  t.notOk(run?.inputs.some(({ assumed }) => assumed));
});

t.test('traces the placements behind the relisting limit for The Gambia after 2018', async (t) => {
  const { steps, conclusion } = explainStanding(getHistory('GM'), 2018);
  const relisting = steps.find(({ clause }) => clause === 'relisting');
  t.ok(relisting?.decides);
  t.equal(relisting?.inputs.map(({ tier }) => tier).join(' '), '2 2WL 2WL 2WL 3 3 3 2WL 2WL');
  t.match(conclusion, /^The country came back .* the 2019 report must place it on Tier 3, .* no waiver can/);
});

t.test('skips clauses that the law does not have', async (t) => {
  const { steps } = explainStanding(History.of(series(2009, 'WW'), law), 2010);
  t.equal(steps.map(({ clause }) => clause).join(), 'listing,consequence,run,waiver');
});

t.test('marks an assumed placement', async (t) => {
  const history = getHistory('KH').with([{ year: 2022, tier: '2WL', evidence: null }]);
  const [listing] = explainStanding(history, 2022).steps;
  t.same(listing?.inputs, [{ year: 2022, tier: '2WL', evidence: null, assumed: true, gap: null }]);
});

t.test('ends the trace of an outcome with the placement', async (t) => {
  const allowed = explainOutcome(getHistory('KH'), 2022);
  t.match(allowed.steps.at(-1), {
    clause: 'placement',
    holds: true,
    decides: false,
    sentence: 'The 2022 report placed the country on Tier 3, as the rules allow.',
  });
  t.equal(allowed.conclusion, getOutcome(getHistory('KH'), 2022).sentence);
  const broken = explainOutcome(History.of(series(2018, 'WWWW'), law), 2021);
  t.match(broken.steps.at(-1), { clause: 'placement', holds: false });
});

t.test('explains a relisting that may last longer', async (t) => {
  const long = { id: 'long', first_report: 2004, relisting_max_run: 2 };
  const relisted = Law.from([rule({ last_report: 2003 }), countingRule(long)]);
  const steps = explainStanding(History.of(series(2010, 'WWW3W'), relisted), 2014).steps;
  t.match(steps[2]?.sentence, /limit of a relisting does not apply: .* stayed for two reports/);
});
