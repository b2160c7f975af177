import { isDisputedCell } from '../../src/dataset/disputed-cells.js';
import type { Release } from '../../src/dataset/release.js';
import { TIER_LABELS, TIERS, type Tier } from '../../src/domain/tier.js';
import { type Claim, placeOf, type Text } from './labelled.js';

/*
 * Texts made from labelled ones by machine: with something harmless added, and made wrong. They need no labels of their own.
 */

export interface Variant {
  readonly how: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Change {
  readonly at: number;
  readonly remove?: number;
  readonly insert: string;
}

const made = (how: string, text: string, { at, remove = 0, insert }: Change): Variant => ({
  how,
  text: `${text.slice(0, at)}${insert}${text.slice(at + remove)}`,
  start: at,
  end: at + insert.length,
});

function pick<Value>(from: readonly Value[], seed: string): Value | undefined {
  let hash = 0;
  for (const char of seed) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) % 1_000_003;
  return from[hash % from.length];
}

function nameIn(release: Release, text: Text, claim: Claim) {
  const { start, end } = placeOf(text, claim);
  const words = text.text.slice(start, end);
  for (const iso2 of claim.countries) {
    const country = release.countries.get(iso2);
    if (!country) continue;
    for (const name of [
      country.name,
      ...country.names.filter(({ kind }) => kind !== 'code').map((each) => each.name),
    ]) {
      const at = words.indexOf(name);
      if (at === -1 || /[\p{L}'’-]/u.test(words[at + name.length] ?? ' ')) continue;
      return { iso2, name, at: start + at };
    }
  }
  return null;
}

const onTier = (tier: Tier): string =>
  tier === 'SC' ? 'a special case' : `on ${tier === '2WL' ? 'the ' : ''}${TIER_LABELS[tier]}`;

/** A placement of a country in another year than those of the claim, which nobody disputes. */
function otherPlacement(release: Release, iso2: string, years: readonly number[], seed: string) {
  const rows = release
    .historyOf(iso2)
    .filter(
      ({ year, tier }) => !years.includes(year) && tier !== 'SC' && !isDisputedCell(release, iso2, year),
    );
  return pick(rows, seed);
}

/** No group or region of the project: of whom the sentence then speaks cannot be known. */
const SCOPES = [
  'Of the three countries of the South Caucasus',
  'In the Mekong basin',
  'Among its Nordic peers',
  'Across the Sahel',
];
const BYSTANDERS = ['NO', 'PE', 'AT', 'GH', 'JP', 'CL', 'NP', 'MA'];

export function harmless(release: Release, text: Text, claim: Claim): readonly Variant[] {
  const found = nameIn(release, text, claim);
  const own = found && otherPlacement(release, found.iso2, claim.years, text.id);
  const bystander =
    pick(
      BYSTANDERS.filter((iso2) => !claim.countries.includes(iso2)),
      text.id,
    ) ?? 'NO';
  const name = release.countries.get(bystander)?.name ?? bystander;
  const other = otherPlacement(release, bystander, claim.years, text.id);
  if (!other) return [];
  const { start, end } = sentenceAround(text.text, placeOf(text, claim));
  const variants: Variant[] = [
    made('tail', text.text, { at: end, insert: `, as officials in ${name} noted` }),
    made('tail with a claim', text.text, {
      at: end,
      insert: `, while ${name} had been ${onTier(other.tier)} in ${other.year}`,
    }),
    made('scope before', text.text, { at: start, insert: `${pick(SCOPES, text.id)}, ` }),
    made('sentence before', text.text, {
      at: start,
      insert: `${name} was ${onTier(other.tier)} in ${other.year}. `,
    }),
    made('speaker', text.text, {
      at: start,
      insert: `A spokeswoman from ${name}, which stood ${onTier(other.tier)} in ${other.year}, said that `,
    }),
  ];
  if (found && own) {
    const at = found.at + found.name.length;
    variants.push(
      made('relative clause', text.text, { at, insert: `, which was ${onTier(own.tier)} in ${own.year},` }),
      made('aside', text.text, { at, insert: ` (in ${own.year} it was ${onTier(own.tier)})` }),
    );
  }
  return variants;
}

/** The sentence in which a passage stands, without its last sign. */
function sentenceAround(text: string, { start, end }: { start: number; end: number }) {
  const before = Math.max(text.lastIndexOf('. ', start) + 2, text.lastIndexOf('\n', start) + 1, 0);
  const behind = /[.!?;](?=\s|$)|\n/.exec(text.slice(Math.max(start, end - 1)));
  const last = behind === null ? text.length : Math.max(start, end - 1) + behind.index;
  return { start: before > start || before === 1 ? 0 : before, end: last };
}

const WRONG_KINDS = new Set(['tier', 'up', 'down', 'stay', 'count']);

/** A true claim with one thing changed so that it is false by the rows. */
export function madeWrong(release: Release, text: Text, claim: Claim): readonly Variant[] {
  const { kind, countries, tiers, years, number } = claim;
  const [tier, year] = [tiers[0], years[0]];
  if (!WRONG_KINDS.has(kind) || tier === undefined || year === undefined || tiers.length > 1) return [];
  // Of a group's members as many may be on another tier.
  if (kind === 'count' && claim.group != null) return [];
  const { start, end } = placeOf(text, claim);
  const words = text.text.slice(start, end);
  const isOn = (iso2: string, report: number, on: Tier) => release.placement(iso2, report)?.tier === on;
  const counted = (report: number, on: Tier) =>
    release.placementsIn(report).filter((each) => each.tier === on).length;
  const variants: Variant[] = [];

  const label = /Tier [123](?:[- ]Watch ?[Ll]ist)?/.exec(words);
  const wrongTier = pick(
    TIERS.filter(
      (each) =>
        each !== 'SC' &&
        each !== tier &&
        each !== claim.from &&
        (kind === 'count'
          ? counted(year, each) !== number
          : !countries.every((iso2) => isOn(iso2, year, each))),
    ),
    `${text.id}t`,
  );
  if (
    label &&
    wrongTier &&
    words.split(label[0]).length === 2 &&
    label[0].replace(/[- ]Watch ?list/i, ' Watch List') === TIER_LABELS[tier]
  )
    variants.push(
      made('tier', text.text, {
        at: start + label.index,
        remove: label[0].length,
        insert: TIER_LABELS[wrongTier],
      }),
    );

  const found = nameIn(release, text, claim);
  const wrongCountry = pick(
    release.countries.all.filter(
      ({ iso2 }) =>
        !countries.includes(iso2) &&
        years.every((each) => {
          const there = release.placement(iso2, each);
          return there !== undefined && there.tier !== tier && !isDisputedCell(release, iso2, each);
        }),
    ),
    `${text.id}c`,
  );
  if (found && wrongCountry && kind !== 'count')
    variants.push(
      made('country', text.text, { at: found.at, remove: found.name.length, insert: wrongCountry.name }),
    );

  const stated = words.indexOf(String(year));
  const wrongYear = pick(
    release.years.filter((each) =>
      each === year || words.includes(String(each))
        ? false
        : kind === 'count'
          ? counted(each, tier) !== number
          : countries.every((iso2) => !isOn(iso2, each, tier) && !isDisputedCell(release, iso2, each)),
    ),
    `${text.id}y`,
  );
  if (stated !== -1 && years.length === 1 && wrongYear && words.split(String(year)).length === 2)
    variants.push(made('year', text.text, { at: start + stated, remove: 4, insert: String(wrongYear) }));

  const digits = kind === 'count' && number ? new RegExp(`\\b${number}\\b`).exec(words) : null;
  if (digits && number) {
    const wrong = number + (pick([-3, -2, 2, 3], text.id) ?? 2);
    variants.push(
      made('number', text.text, {
        at: start + digits.index,
        remove: digits[0].length,
        insert: String(wrong),
      }),
    );
  }
  const verb = /\b(?:was|were|is|are)\b/.exec(words);
  if (verb)
    variants.push(made('not', text.text, { at: start + verb.index + verb[0].length, insert: ' not' }));
  return variants;
}
