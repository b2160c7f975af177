import { writeFile } from 'node:fs/promises';
import { stringify } from 'csv-stringify/sync';
import t from 'tap';
import { getOutcomes } from '../../src/dataset/clock.js';
import { computeClock } from '../../src/dataset/country-clock.js';
import { findingInWords } from '../../src/dataset/country-finding-words.js';
import { countsByState } from '../../src/dataset/counts-by-state.js';
import { findDowngrades } from '../../src/dataset/downgrades.js';
import { findGroup } from '../../src/dataset/groups.js';
import { describeCoverage } from '../../src/dataset/known-gaps.js';
import { capitalize } from '../../src/engine/english.js';
import { describeMembers, getNews } from '../../src/news/news.js';
import {
  describeDowngrades,
  describeMoves,
  placedSentence,
  withFootnote,
} from '../../src/news/report-words.js';
import { release } from '../graphics/fixtures/newest-release.js';
import { readRows } from '../support/table.js';
import { faultsIn } from './patterns.js';

/*
 * Facts in, sentence out: a table to be read by a person. After an intended change of words run
 * `APPROVE_SENTENCES=1 npx tap test/sentences/table.test.ts`, and read the lines that changed.
 */

const FILE = new URL('fixtures/sentences.csv', import.meta.url);

/** How each kind of sentence is made of the facts in the second column. */
const KINDS: Readonly<Record<string, (facts: string) => string>> = {
  country: (iso2) => {
    const { describeFinding, reason } = findingInWords(release, iso2);
    return [describeFinding, reason].filter(Boolean).join(' ');
  },
  outcome: (facts) => {
    const [iso2 = '', year] = facts.split(' ');
    return getOutcomes(release, iso2).find((each) => each.year === Number(year))?.sentence ?? '';
  },
  standing: (facts) => {
    const [iso2 = '', year] = facts.split(' ');
    return computeClock(release, iso2, { year: Number(year) }).trace.conclusion;
  },
  headline: (year) => getNews(release, Number(year)).headline,
  lead: (facts) => {
    const [year, wanted] = facts.split(' ');
    const sentence = getNews(release, Number(year)).lead.find(({ id }) => id === wanted);
    return sentence === undefined ? '' : withFootnote(sentence);
  },
  moves: (year) => describeMoves(getNews(release, Number(year))),
  placed: (facts) => {
    const year = Number(facts);
    const { tiers } = getNews(release, year);
    return placedSentence(year, describeCoverage(release, year), tiers, countsByState(release, year));
  },
  members: (group) => describeMembers(release, findGroup(release, group)),
  downgrades: (year) =>
    describeDowngrades(
      findDowngrades(release, { year: [Number(year)] }),
      ` (year ${year})`,
      findDowngrades(release).length,
    ),
};

t.test('says of each of the facts what a person has read', async (t) => {
  const rows = readRows(FILE).map(({ kind = '', facts = '', sentence }) => ({
    ...{ kind, facts, sentence },
    now: KINDS[kind]?.(facts) ?? `no kind ${kind}`,
  }));
  if (process.env.APPROVE_SENTENCES)
    await writeFile(
      FILE,
      stringify(
        rows.map(({ kind, facts, now }) => ({ kind, facts, sentence: now })),
        { header: true },
      ),
    );
  for (const { kind, facts, sentence, now } of rows) {
    t.equal(now, sentence, `${kind} ${facts}`);
    t.strictSame(faultsIn(kind === 'headline' ? `${capitalize(now)}.` : now), [], `${kind} ${facts}: ${now}`);
  }
});
