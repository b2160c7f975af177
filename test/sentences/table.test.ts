import { writeFile } from 'node:fs/promises';
import { stringify } from 'csv-stringify/sync';
import t from 'tap';
import { getOutcomes } from '../../src/dataset/clock.js';
import { computeClock } from '../../src/dataset/country-clock.js';
import { findingInWords } from '../../src/dataset/country-finding-words.js';
import { getNews } from '../../src/news/news.js';
import { withFootnote } from '../../src/news/news-sentences.js';
import { release } from '../graphics/fixtures/newest-release.js';
import { readRows } from '../support/table.js';

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
  report: (facts) => {
    const [year, wanted] = facts.split(' ');
    const { headline, lead } = getNews(release, Number(year));
    const sentence = lead.find(({ id }) => id === wanted);
    return wanted === 'headline' || sentence === undefined ? headline : withFootnote(sentence);
  },
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
  for (const { kind, facts, sentence, now } of rows) t.equal(now, sentence, `${kind} ${facts}`);
});
