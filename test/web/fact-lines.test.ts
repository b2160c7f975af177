import t from 'tap';
import { annotateText } from '../../src/rest/texts.js';
import { describeFacts, formatLine } from '../../src/web/pages/claim-check/fact-lines.js';
import { seeds } from '../support/seeds.js';

const { current: release } = await seeds();
const ELLIPSIS = '…';

function describeText(text: string): string {
  const answer = annotateText(release, { text });
  const facts = answer.sentences.at(-1)?.facts;
  return facts ? describeFacts(answer, facts).map(formatLine).join('\n') : '';
}

t.test('shows each named report, and marks what it leaves out', async (t) => {
  for (const { iso2, name } of release.countries.all) {
    const years = release.placements.filter(({ country }) => country.iso2 === iso2).map(({ year }) => year);
    const [first = 0, last = 0] = [years[0], years.at(-1)];
    const line = describeText(`${name} was on the Tier 2 Watch List in ${first} and on Tier 3 in ${last}.`);
    t.match(line, new RegExp(`\\b(?:20\\d\\d–)?(?:${first}|${String(first).slice(2)})\\b`), line);
    t.match(line, new RegExp(`\\b(?:20\\d\\d–)?(?:${last}|${String(last).slice(2)})\\b`), line);
    const shown = [...line.matchAll(/\b(20\d\d)(?:–(\d\d))?\b/g)].flatMap(([, from, to]) => {
      const end = to === undefined ? Number(from) : 2000 + Number(to);
      return Array.from({ length: end - Number(from) + 1 }, (_, index) => Number(from) + index);
    });
    const isWhole = release.years.every((year) => year < first || year > last || shown.includes(year));
    t.equal(line.includes(ELLIPSIS), !isWhole, line);
  }
});
