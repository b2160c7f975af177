import type { Precedent } from '../dataset/precedents/cases.js';
import { type PrecedentSummary, summaryOf } from '../dataset/precedents/summary.js';
import type { Release } from '../dataset/release.js';
import { TIERS, type Tier } from '../domain/tier.js';
import type { Status } from '../engine/vocabulary.js';
import { nameIn } from './country-names.js';
import { frame } from './frame.js';
import { highlightBar, standsOut, tellHighlighted } from './highlight.js';
import { centredLabel } from './label.js';
import { OWN_LANGUAGE } from './languages.js';
import { element, joined, type Markup, rounded } from './markup.js';
import type { Body, Picture, PictureOptions, Space } from './picture.js';
import { rowColumns } from './row-columns.js';
import { sourceLine } from './source-line.js';
import { fitted } from './text/fitted.js';
import { textWidth } from './text/text-width.js';
import { CHIP, tierChip } from './tier-chip.js';
import { type Words, wordsIn } from './words/words.js';

/** Where a case went, in the order of the groups. */
const DESTINATIONS: readonly (Tier | 'NR' | 'not_known')[] = [...TIERS, 'NR', 'not_known'];

/** More marks than these cannot be named in one graphic, or in one of a given height. */
export const MOST_MARKS = { asHighAsNeeded: 400, inGivenHeight: 100 } as const;

/** Height of a row and of a heading, and the narrowest column, in ems. */
const ROW_HEIGHT = 1.5;
const HEADING_HEIGHT = 2.4;
const COLUMN_WIDTH = 13;
const YEAR_WIDTH = '2000–00';
/** Before the words of a heading, in ems. */
const INDENT = CHIP.width + 0.5;

/**
 * Who went where from a position: one mark a case, named, under the placement in the next report.
 * @param cases the newest of them are drawn, as many as {@link MOST_MARKS} says, and a note says so; headings count all
 */
export function precedentMarks(
  release: Release,
  { cases, status, country }: { cases: readonly Precedent[]; status: Status; country?: string },
  options: PictureOptions,
): Picture {
  const most = options.height === null ? MOST_MARKS.asHighAsNeeded : MOST_MARKS.inGivenHeight;
  const drawn = cases.toSorted((a, b) => b.year - a.year).slice(0, most);
  const words = wordsIn(options.language);
  const summary = summaryOf(release, cases, { statuses: [status] });
  const groups = DESTINATIONS.map((to) => ({
    to,
    count: countOf(to, summary, words),
    members: drawn.filter((each) => destinationOf(each) === to),
  })).filter(({ members }) => members.length > 0);
  const sentence = sentenceOf(cases, summary, words);
  const left = cases.length - drawn.length;
  const without = left === 0 ? [] : [words.say('precedents.without', { oldest: left, all: cases.length })];
  const highlights = tellHighlighted(
    options,
    drawn.map((each) => each.country),
  );
  return frame(
    {
      title: words.say(country === undefined ? 'precedents.title' : 'precedents.titleOf', {
        country: country ?? '',
        status: words.say(`precedents.positions.${status}`),
      }),
      subtitle: sentence,
      description:
        [sentence, ...without, ...groups.map((group) => tellGroup(group, options.names, words))].join(' ') +
        highlights,
      notes: [
        ...without,
        ...(summary.notKnown === 0 ? [] : [words.say('precedents.notCounted', { count: summary.notKnown })]),
        words.say('precedents.forecast'),
      ],
      body: (space) => body(groups, space, options),
    },
    options,
    sourceLine(release, { placements: placementsOf(release, drawn), counted: { of: 'cases' } }, options),
  );
}

/** The placements by which the countries came into the position. */
const placementsOf = (release: Release, cases: readonly Precedent[]) =>
  cases.flatMap(({ country, year }) => release.placement(country.iso2, year) ?? []);

function destinationOf({ next }: Precedent): Tier | 'NR' | 'not_known' {
  if (next.coverage === 'not_known') return 'not_known';
  return next.tier ?? 'NR';
}

const headingOf = (to: Group['to'], { say }: Words): string =>
  say(to === 'NR' || to === 'not_known' ? `precedents.places.${to}` : `tiers.${to}`);

/** How many of all cases went there; those of which it is not known are no part of the others. */
function countOf(to: Group['to'], { cases, notKnown, byTier }: PrecedentSummary, words: Words): string {
  if (to === 'not_known') return String(notKnown);
  const { cases: some, share } = byTier.find(({ tier }) => tier === to) ?? { cases: 0, share: null };
  return words.say('ofAll', { some, all: cases - notKnown, share: words.percent(share ?? 0) });
}

function tellGroup({ to, members }: Group, language: string, words: Words): string {
  const told = members.map(({ country, next }) => `${nameIn(language, country)} ${next.year}`);
  return headingOf(to, words) + words.colon + told.join(words.comma) + words.stop;
}

/** The sentence of the dataset; in other languages the same numbers, the most frequent placement first. */
function sentenceOf(
  cases: readonly Precedent[],
  { byTier, notKnown, sentence }: PrecedentSummary,
  words: Words,
): string {
  if (words.language === OWN_LANGUAGE) return sentence;
  const years = cases.map(({ year }) => year);
  const places = byTier
    .filter((each) => each.cases > 0)
    .toSorted((a, b) => b.cases - a.cases)
    .map((each) =>
      words.say('precedents.place', {
        to: words.say(each.tier === 'NR' ? 'precedents.absent' : `tiers.${each.tier}`),
        cases: each.cases,
        share: words.percent(each.share ?? 0),
      }),
    );
  return words.say('precedents.sentence', {
    known: cases.length - notKnown,
    years: years.length === 0 ? 'none' : words.span(Math.min(...years), Math.max(...years)),
    places: words.list(places),
  });
}

interface Group {
  readonly to: Tier | 'NR' | 'not_known';
  /** Of all cases, not of those that are drawn. */
  readonly count: string;
  readonly members: readonly Precedent[];
}

function body(groups: readonly Group[], space: Space, options: PictureOptions): Body {
  return rowColumns(space, narrowest(groups, space, options), (width) =>
    groups.map(({ to, count, members }) => ({
      heading: heading(to, counted(count), width, space),
      continued: heading(to, space.words.say('continued'), width, space),
      rows: members.map((each) => mark(each, width, space, options)),
    })),
  );
}

const counted = (count: string): string => `– ${count}`;

/** The narrowest column that cuts neither a count nor a name. */
function narrowest(groups: readonly Group[], { sizes, words }: Space, options: PictureOptions): number {
  const suffixes = [words.say('continued'), ...groups.map(({ count }) => counted(count))];
  const countries = groups.flatMap(({ members }) => members.map(({ country }) => country));
  const size = sizes.body;
  return Math.max(
    COLUMN_WIDTH * size,
    ...suffixes.map((suffix) => INDENT * size + textWidth(suffix, size, true)),
    ...countries.map(
      (each) =>
        textWidth(nameIn(options.names, each), size * SMALLEST_NAME, standsOut(options, each)) +
        besideName(size),
    ),
  );
}

function heading(to: Group['to'], suffix: string, width: number, space: Space): Body {
  const { palette, sizes, words } = space;
  const size = sizes.body;
  const height = size * HEADING_HEIGHT;
  const y = height - size * 0.9;
  const side = to === 'NR' ? null : to;
  const indent = INDENT * size;
  const whole = `${headingOf(to, words)} ${suffix}`;
  // The chip names the tier, where there is no room for more.
  const text = textWidth(whole, size, true) <= width - indent ? whole : suffix;
  return {
    height,
    markup: joined(
      tierChip(side, 0, y - (CHIP.height * size) / 2, size, space),
      centredLabel(text, indent, y, { size, fill: palette.ink, bold: true }),
      element('line', { x2: width, y1: height - 1, y2: height - 1, stroke: palette.outline }),
    ),
  };
}

/** Of the size of the others. */
const SMALLEST_NAME = 0.8;
/** A name that was set to fill its room is not cut for a rounding error. */
const ROUNDING = 0.01;

/** Room for the two reports, and before them. */
const besideName = (size: number): number => textWidth(YEAR_WIDTH, size) + size;

/** A case: the name of the country, and the two reports between which it went. */
function mark(each: Precedent, width: number, { palette, sizes }: Space, options: PictureOptions): Body {
  const size = sizes.body;
  const height = size * ROW_HEIGHT;
  const years = `${each.year}–${String(each.next.year).slice(-2)}`;
  const room = width - besideName(size);
  const name = nameIn(options.names, each.country);
  const bold = standsOut(options, each.country);
  // A long name is set smaller before it is cut.
  const type = size * Math.min(1, Math.max(SMALLEST_NAME, room / textWidth(name, size, bold)));
  return {
    height,
    markup: joined(
      highlightBar(bold, height, palette),
      centredLabel(fitted(name, room + ROUNDING, type), 0, height / 2, {
        size: type,
        fill: palette.ink,
        bold,
      }),
      centredLabel(years, width, height / 2, { size, fill: palette.muted, anchor: 'end' }),
      rule(width, height, palette.grid),
    ),
  };
}

const rule = (width: number, y: number, stroke: string): Markup =>
  element('line', { x2: rounded(width), y1: rounded(y), y2: rounded(y), stroke });
