import type { Precedent } from '../dataset/precedents/cases.js';
import { summaryOf } from '../dataset/precedents/summary.js';
import type { Release } from '../dataset/release.js';
import { shareOf } from '../dataset/statistics/share.js';
import { TIERS, type Tier } from '../domain/tier.js';
import type { Status } from '../engine/vocabulary.js';
import { nameIn } from './country-names.js';
import { frame } from './frame.js';
import { highlightBar, standsOut, tellHighlighted } from './highlight.js';
import { centredLabel } from './label.js';
import { element, joined, type Markup, rounded } from './markup.js';
import type { Body, Picture, PictureOptions, Space } from './picture.js';
import { rowColumns } from './row-columns.js';
import { sourceLine } from './source-line.js';
import { fitted } from './text/fitted.js';
import { textWidth } from './text/text-width.js';
import { CHIP, tierChip } from './tier-chip.js';
import type { CasesTold, Words } from './words/words.js';
import { wordsIn } from './words/words-in.js';

/** Where a case went, in the order of the groups. */
const DESTINATIONS: readonly (Tier | 'NR' | 'not_known')[] = [...TIERS, 'NR', 'not_known'];

/** More marks than these cannot be named in one graphic. */
export const MOST_MARKS = 400;

/** Height of a row and of a heading, and the narrowest column, in ems. */
const ROW_HEIGHT = 1.5;
const HEADING_HEIGHT = 2.4;
const COLUMN_WIDTH = 13;
const YEAR_WIDTH = '2000–00';

/**
 * Who went where from a position: one mark a case, named, under the placement in the next report.
 * @param cases the last {@link MOST_MARKS} of them are drawn, and a note says so
 */
export function precedentMarks(
  release: Release,
  { cases, status, country }: { cases: readonly Precedent[]; status: Status; country?: string },
  options: PictureOptions,
): Picture {
  const drawn = cases.toSorted((a, b) => b.year - a.year).slice(0, MOST_MARKS);
  const groups = DESTINATIONS.map(
    (to) => [to, drawn.filter((each) => destinationOf(each) === to)] as const,
  ).filter(([, members]) => members.length > 0);
  const words = wordsIn(options.language);
  const sentence = words.precedents.sentence(casesTold(cases, status));
  const left = cases.length - drawn.length;
  const highlights = tellHighlighted(
    options,
    drawn.map((each) => each.country),
  );
  return frame(
    {
      title:
        country === undefined ? words.precedents.title(status) : words.precedents.titleOf(country, status),
      subtitle: sentence,
      description:
        [sentence, ...groups.map((group) => tellGroup(group, options.names, words))].join(' ') + highlights,
      notes: [
        ...(left === 0 ? [] : [words.precedents.without(left, cases.length)]),
        words.precedents.forecast,
      ],
      body: (space) => body(groups, cases.length, space, options),
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

const headingOf = (to: Tier | 'NR' | 'not_known', { precedents, tiers }: Words): string =>
  to === 'NR' || to === 'not_known' ? precedents.places[to] : tiers[to];

function tellGroup([to, members]: Group, language: string, words: Words): string {
  const told = members.map(({ country, next }) => `${nameIn(language, country)} ${next.year}`);
  return headingOf(to, words) + words.colon + told.join(words.comma) + words.stop;
}

/** What a sentence about some cases needs to know of them. */
function casesTold(cases: readonly Precedent[], status: Status): CasesTold {
  const { byTier, notKnown, sentence } = summaryOf(cases, [status]);
  const years = cases.map(({ year }) => year);
  return {
    status,
    known: cases.length - notKnown,
    years: years.length === 0 ? null : [Math.min(...years), Math.max(...years)],
    places: byTier
      .filter((each) => each.cases > 0)
      .toSorted((a, b) => b.cases - a.cases)
      .map((each) => ({ to: each.tier, cases: each.cases, share: each.share ?? 0 })),
    english: sentence,
  };
}

type Group = readonly [to: Tier | 'NR' | 'not_known', members: readonly Precedent[]];

function body(groups: readonly Group[], all: number, space: Space, options: PictureOptions): Body {
  const { sizes, words } = space;
  return rowColumns(space, COLUMN_WIDTH * sizes.body, (width) =>
    groups.map(([to, members]) => {
      const { share } = shareOf(members.length, all);
      const count = words.ofAll(members.length, all, share ?? 0);
      return {
        heading: heading(to, `– ${count}`, width, space),
        continued: heading(to, words.continued, width, space),
        rows: members.map((each) => mark(each, width, space, options)),
      };
    }),
  );
}

function heading(to: Group[0], suffix: string, width: number, space: Space): Body {
  const { palette, sizes, words } = space;
  const size = sizes.body;
  const height = size * HEADING_HEIGHT;
  const y = height - size * 0.9;
  const side = to === 'NR' ? null : to;
  const indent = CHIP.width * size + size * 0.5;
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

/** A case: the name of the country, and the two reports between which it went. */
function mark(each: Precedent, width: number, { palette, sizes }: Space, options: PictureOptions): Body {
  const size = sizes.body;
  const height = size * ROW_HEIGHT;
  const years = `${each.year}–${String(each.next.year).slice(-2)}`;
  const room = width - textWidth(YEAR_WIDTH, size) - size;
  const name = nameIn(options.names, each.country);
  const bold = standsOut(options, each.country);
  // A long name is set smaller before it is cut.
  const type = size * Math.min(1, Math.max(SMALLEST_NAME, room / textWidth(name, size, bold)));
  return {
    height,
    markup: joined(
      highlightBar(bold, height, palette),
      centredLabel(fitted(name, room, type), 0, height / 2, {
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
