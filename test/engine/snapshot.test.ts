import { readFile, writeFile } from 'node:fs/promises';
import t from 'tap';
import { assess, explainOutcome } from '../../src/engine/explain.js';
import { History, type HistoryOptions } from '../../src/engine/history.js';
import { spells } from '../../src/engine/spells.js';
import { outcomes } from '../../src/engine/step-outcome.js';
import { sameAs } from '../support/first-difference.js';
import { series } from './fixtures/made-up.js';
import { law } from './fixtures/newest-release.js';

/*
 * Snapshot of `assess`, `explainOutcome`, `outcomes` (the last three) and `spells` for a few fictitious
 * histories: detects any changed word or value. Whether the law is applied correctly is tested elsewhere.
 * After an intended change, run `APPROVE_SNAPSHOT=1 npx tap test/engine/snapshot.test.ts` and review the diff.
 */

const RECORDED = 'test/engine/fixtures/snapshot.ndjson';

const gapIn = (year: number) => new Map([[year, 'nobody has read it']]);

interface MadeUp {
  readonly from: number;
  readonly letters: string;
  readonly options?: HistoryOptions;
  readonly rule?: string;
}

const HISTORIES: Readonly<Record<string, MadeUp>> = {
  'never listed': { from: 2010, letters: '2113' },
  'no limit yet': { from: 2004, letters: 'WWW' },
  'counted from 2009': { from: 2006, letters: 'WWWWW' },
  'all waivers used': { from: 2009, letters: 'WWWW' },
  'beyond the law': { from: 2009, letters: 'WWWWWW' },
  'downgraded with a waiver open': { from: 2009, letters: 'WW3' },
  'downgraded with none left, and relisted': { from: 2015, letters: 'WWWW3W' },
  'relisted, and stayed': { from: 2018, letters: 'WWW3WW' },
  'upgraded in time': { from: 2012, letters: 'WWW2', options: { name: 'Ruritania' } },
  'upgraded with no waiver left': { from: 2009, letters: 'WWWW2' },
  'downgraded once more': { from: 2018, letters: 'WWW3W3' },
  'a special case between': { from: 2012, letters: 'WWSW' },
  'left out between': { from: 2016, letters: '2WW-WS' },
  'a gap in its run': { from: 2013, letters: 'W-W', options: { gaps: gapIn(2014) } },
  'a gap that ends it': { from: 2013, letters: 'WW', options: { through: 2015, gaps: gapIn(2015) } },
  'it ended': {
    ...{ from: 2008, letters: 'WWW' },
    options: { through: 2011, end: { on: '2010-10-10', lastReport: 2010 } },
  },
  'it began': { from: 2012, letters: 'WW3', options: { begin: { on: '2011-07-09', firstReport: 2012 } } },
  'on a list without limit': { from: 2004, letters: '2W' },
  'before there was a list': { from: 2001, letters: '22' },
  'in its first year': { from: 2017, letters: '2W' },
  'in its third year, as Cambodia in 2021': { from: 2017, letters: '22WWW' },
  'another era assumed': { from: 2012, letters: 'WWWW', rule: 'tvpra-2017' },
  'no watch list assumed': { from: 2012, letters: '222', rule: 'tvpa-2000' },
};

t.test('matches the snapshot for fictitious histories', async (t) => {
  const answers = Object.fromEntries(
    Object.entries(HISTORIES).map(([what, { from, letters, options, rule }]) => {
      const history = History.of(series(from, letters), rule ? law.under(rule) : law, options);
      const last = history.through;
      const assessed = { ahead: assess(history, last), past: assess(history, last - 1, 'past') };
      const sentences = {
        out: assess(history, last, 'out').sentence,
        outcome: explainOutcome(history, last),
      };
      return [
        what,
        { ...assessed, ...sentences, outcomes: outcomes(history).slice(-3), spells: spells(history) },
      ];
    }),
  );
  const lines = Object.values(answers).map((each) => `${JSON.stringify(each)}\n`);
  if (process.env.APPROVE_SNAPSHOT) await writeFile(RECORDED, lines.join(''));
  const recorded = (await readFile(RECORDED, 'utf8')).split('\n');
  t.equal(recorded.length, lines.length + 1);
  for (const [index, what] of Object.keys(answers).entries())
    sameAs(t, JSON.parse(lines[index] ?? ''), JSON.parse(recorded[index] ?? ''), what);
});
