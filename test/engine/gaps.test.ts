import { Ajv2020 } from 'ajv/dist/2020.js';
import t from 'tap';
import { assess, explainOutcome } from '../../src/engine/explain.js';
import { History } from '../../src/engine/history.js';
import { getOutcome } from '../../src/engine/step-outcome.js';
import { traceJsonSchema } from '../../src/engine/trace.js';
import { series } from './fixtures/made-up.js';
import { law } from './fixtures/newest-release.js';

const matchesSchema = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(traceJsonSchema());

const gaps = new Map([[2015, 'nobody has read it']]);
const notKnown = /What the 2015 report did with the country is not known \(nobody has read it\)/;

t.test('treats an unknown placement as not covered and states so', async (t) => {
  const history = History.of(series(2013, 'WW-'), law, { through: 2015, gaps });
  const { trace, status } = assess(history, 2015);
  t.equal(status, 'not_on_watch_list');
  t.ok(matchesSchema(trace));
  const inputs = [{ year: 2015, tier: null, gap: gaps.get(2015) }];
  t.match(trace.steps, [{ clause: 'listing', sentence: notKnown, inputs }]);
  t.match(trace.conclusion, notKnown);
  t.match(trace.conclusion, /counts as not covered\. If so, the country is not on/);
  t.notMatch(JSON.stringify(trace), /did not cover/);
  t.match(getOutcome(history, 2015).sentence, notKnown);
  t.match(explainOutcome(history, 2015).steps.at(-1)?.sentence, notKnown);
});

t.test('mentions a gap before a run only where the run is counted', async (t) => {
  const history = History.of([...series(2013, 'WW'), ...series(2016, 'WW')], law, { through: 2017, gaps });
  const { trace, run } = assess(history, 2017);
  t.equal(run, 2);
  const naming = trace.steps.filter(({ sentence }) => notKnown.test(sentence)).map(({ clause }) => clause);
  t.same(naming, ['run'], 'the law of 2008 has no relisting clause');
  t.match(trace.conclusion, notKnown);
  t.match(getOutcome(history, 2017).sentence, /report kept the country/);
  t.match(getOutcome(history, 2017).sentence, notKnown);
  const later = History.of([...series(2013, 'WW'), ...series(2016, '2W')], law, { through: 2017, gaps });
  t.notMatch(JSON.stringify(assess(later, 2017).trace), notKnown);
});

t.test('treats an assumed placement as no gap', async (t) => {
  const history = History.of(series(2013, 'WW'), law, { through: 2015, gaps });
  t.equal(history.gapAt(2015), gaps.get(2015));
  t.equal(history.gapAt(2014), null);
  t.equal(history.with([{ year: 2015, tier: null, evidence: null }]).gapAt(2015), null);
});
