import t from 'tap';
import { parseSentence } from '../../src/texts/parse-sentence.js';
import { PHRASES } from '../../src/texts/phrases.js';
import { TIMES } from '../../src/texts/times.js';
import { seeds } from '../support/seeds.js';

const { current: release } = await seeds();
const readOne = (text: string, lastYear: number | null = null) =>
  parseSentence(
    release,
    text,
    { start: 0, end: text.length },
    { years: release.years, inForce: 2022, published: 2022, lastYear },
  );

t.test('recognizes the kind of each phrase in its example', async (t) => {
  for (const [kind, rows] of Object.entries(PHRASES))
    for (const { value, example } of rows) {
      const { has, tiers } = readOne(example);
      t.ok(has.has(kind as keyof typeof PHRASES), `${kind}: ${example}`);
      if (kind === 'tier') t.strictSame(tiers, [value], example);
    }
});

t.test('resolves each time expression to the reports of its example', async (t) => {
  for (const { kind, example, years, lastYear } of TIMES) {
    const matching = readOne(example, lastYear).times.flatMap((time) => time.years);
    t.strictSame(
      [...new Set(matching)].sort(),
      years.filter((year) => release.years.includes(year)),
      `${kind}: ${example}`,
    );
  }
});
