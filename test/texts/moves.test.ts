import t from 'tap';
import { membersIn } from '../../src/dataset/groups.js';
import { directionOf, TIER_LABELS, type Tier } from '../../src/domain/tier.js';
import { annotate } from '../../src/texts/annotate.js';
import { seeds } from '../support/seeds.js';

/*
 * Every verb of moving, said of a country, of so many, of a group, of a region and of none, truly and falsely: the table of
 * placements says which.
 */

const { current: release } = await seeds();

type Way = 'in' | 'out' | 'up' | 'down' | 'back';
/** With the tier in it; `was` is `were` of several. */
const VERBS: Readonly<Record<Way, readonly string[]>> = {
  in: [
    'was moved to',
    'was added to',
    'was shifted to',
    'was transferred to',
    'moved to',
    'joined',
    'entered',
    'landed on',
    'was newly placed on',
  ],
  out: ['left', 'was removed from', 'was taken off', 'exited', 'came off'],
  up: ['was upgraded to', 'was promoted to', 'rose to', 'moved up to', 'was raised to'],
  down: ['was downgraded to', 'fell to', 'was demoted to', 'slipped to', 'was relegated to', 'dropped to'],
  back: ['returned to', 'went back to', 'moved back to'],
};

/** Without gaps; in 2012 not the same countries as in the year before. */
const YEARS = [2012, 2022, 2025];
const ON: readonly Tier[] = ['1', '2', '2WL', '3'];
const named = (tier: Tier) => `${tier === '2WL' ? 'the ' : ''}${TIER_LABELS[tier]}`;
const tierOf = (iso2: string, year: number) => release.placement(iso2, year)?.tier;

/** Whether a country so moved; `null`: it was not in both reports. */
function didMove(way: Way, iso2: string, { year, tier }: { year: number; tier: Tier }): boolean | null {
  const [was, is] = [tierOf(iso2, year - 1), tierOf(iso2, year)];
  if (way === 'out') return was === tier && (is === undefined ? null : is !== tier);
  if (is !== tier) return false;
  if (was === undefined) return way === 'up' || way === 'down' ? false : null;
  if (was === tier) return false;
  if (way === 'up' || way === 'down') return directionOf(was, is) === `${way}grade`;
  return way === 'in' || release.years.some((each) => each < year && tierOf(iso2, each) === tier);
}

interface Sentence {
  readonly text: string;
  /** `null`: it may be meant in more than one way. */
  readonly isTrue: boolean | null;
  readonly isPlain: boolean;
}

const all = release.countries.all.map(({ iso2 }) => iso2);
const african = release.countries.all.filter(({ region }) => region === 'Africa').map(({ iso2 }) => iso2);

function* sentencesOf(way: Way, verb: string, year: number, tier: Tier): Generator<Sentence> {
  const said = (whom: string, isMany: boolean) =>
    `${whom} ${isMany ? verb.replace(/^was/, 'were') : verb} ${named(tier)} in the ${year} report.`;
  const moved = new Map(all.map((iso2) => [iso2, didMove(way, iso2, { year, tier })]));
  for (const isTrue of [true, false]) {
    const iso2 = all.find((each, at) => at >= (year * 7) % 90 && moved.get(each) === isTrue);
    const name = release.countries.get(iso2 ?? '')?.name;
    if (name) yield { text: said(name, false), isTrue, isPlain: false };
  }
  const isSame = all.every((iso2) => !tierOf(iso2, year) === !tierOf(iso2, year - 1));
  const asean = [...membersIn(release, 'asean', year)];
  for (const [whom, members] of [
    ['', all],
    ['ASEAN ', asean],
    ['African ', african],
  ] as const) {
    const sure = members.filter((iso2) => moved.get(iso2) === true).length;
    const most = sure + members.filter((iso2) => moved.get(iso2) === null).length;
    const on = members.filter((iso2) => tierOf(iso2, year) === tier).length;
    for (const number of new Set([sure, sure + 1, on, most])) {
      const isTrue = number === sure && sure === most ? true : number < sure || number > most ? false : null;
      const text =
        number > 0
          ? said(`${number} ${whom}${number > 1 ? 'countries' : 'country'}`, number > 1)
          : said(`No ${whom}country`, false);
      yield { text, isTrue, isPlain: isSame && way !== 'back' && number > 1 };
    }
  }
}

for (const [way, verbs] of Object.entries(VERBS) as [Way, readonly string[]][])
  t.test(`who moved ${way} is read as moved, and no more is judged`, async (t) => {
    // Each verb in one year of the three, in turn.
    for (const [index, verb] of verbs.entries())
      for (const tier of ON)
        for (const { text, isTrue, isPlain } of sentencesOf(
          way,
          verb,
          YEARS[index % YEARS.length] as number,
          tier,
        )) {
          const { counts, sentences } = annotate(release, { text, published: '2025-10-05' });
          const told = JSON.stringify(sentences.flatMap((each) => each.readings));
          if (isTrue !== false) t.equal(counts.differs, 0, `${text} ${told}`);
          if (isTrue !== true) t.equal(counts.agrees, 0, `${text} ${told}`);
          if (isPlain) t.equal(counts.open, 0, text);
          t.notMatch(told, /The claim is not complete|Nothing is claimed/, text);
        }
  });
