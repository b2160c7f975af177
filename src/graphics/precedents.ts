import type { Precedent } from '../dataset/precedents/cases.js';
import { summaryOf } from '../dataset/precedents/summary.js';
import type { Release } from '../dataset/release.js';
import { percent, shareOf } from '../dataset/statistics/share.js';
import { TIER_LABELS, TIERS, type Tier } from '../domain/tier.js';
import type { Status } from '../engine/vocabulary.js';
import { nameIn } from './country-names.js';
import { frame } from './frame.js';
import { highlightBar, standsOut, tellHighlighted } from './highlight.js';
import { centredLabel } from './label.js';
import { element, joined, type Markup, rounded } from './markup.js';
import type { Palette } from './palette.js';
import type { Body, Picture, PictureOptions, Space } from './picture.js';
import { CONTINUED, rowColumns } from './row-columns.js';
import { sourceLine } from './source-line.js';
import { fitted } from './text/fitted.js';
import { textWidth } from './text/text-width.js';
import { CHIP, tierChip } from './tier-chip.js';

/** Where a case went, in the order of the groups. */
const DESTINATIONS: readonly (Tier | 'NR' | 'not_known')[] = [...TIERS, 'NR', 'not_known'];
const HEADINGS: Readonly<Record<'NR' | 'not_known', string>> = {
  NR: 'Not in the next report',
  not_known: 'Not known',
};

/** Positions as a headline has them. */
const POSITIONS: Readonly<Record<Status, string>> = {
  not_on_watch_list: 'countries that were not on the Watch List',
  no_clock: 'countries on the Watch List before its clock ran',
  clock_running: 'countries whose clock was running',
  waiver_required: 'countries that needed a waiver',
  final_year: 'countries that had no waiver left',
  relisting_limit: 'countries that were back on the Watch List after a downgrade',
};

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
  const { sentence, limits } = summaryOf(cases, [status]);
  const what = `${POSITIONS[status]}`;
  const left = cases.length - drawn.length;
  const highlights = tellHighlighted(
    options,
    drawn.map((each) => each.country),
  );
  return frame(
    {
      title:
        country === undefined
          ? `What the next report did with ${what}`
          : `${country}: what the next report did with earlier ${what}`,
      subtitle: sentence,
      description: `${sentence} ${groups.map(([to, members]) => `${headingOf(to)}: ${members.map((each) => `${nameIn(options.language, each.country)} ${each.next.year}`).join(', ')}.`).join(' ')}${highlights}`,
      notes: [
        ...(left === 0 ? [] : [`Without the ${left} oldest of ${cases.length} cases.`]),
        ...limits.slice(0, 1),
      ],
      body: (space) => body(groups, cases.length, space, options),
    },
    options,
    sourceLine(release, { placements: placementsOf(release, drawn), of: 'of these cases' }, options.asOf),
  );
}

/** The placements by which the countries came into the position. */
const placementsOf = (release: Release, cases: readonly Precedent[]) =>
  cases.flatMap(({ country, year }) => release.placement(country.iso2, year) ?? []);

function destinationOf({ next }: Precedent): Tier | 'NR' | 'not_known' {
  if (next.coverage === 'not_known') return 'not_known';
  return next.tier ?? 'NR';
}

const headingOf = (to: Tier | 'NR' | 'not_known'): string =>
  to === 'NR' || to === 'not_known' ? HEADINGS[to] : TIER_LABELS[to];

type Group = readonly [to: Tier | 'NR' | 'not_known', members: readonly Precedent[]];

function body(groups: readonly Group[], all: number, space: Space, options: PictureOptions): Body {
  const { palette, sizes } = space;
  return rowColumns(space, COLUMN_WIDTH * sizes.body, (width) =>
    groups.map(([to, members]) => {
      const { share } = shareOf(members.length, all);
      const count = `${members.length} of ${all} (${percent(share ?? 0)})`;
      return {
        heading: heading(to, `– ${count}`, width, sizes.body, palette),
        continued: heading(to, CONTINUED, width, sizes.body, palette),
        rows: members.map((each) => mark(each, width, sizes.body, palette, options)),
      };
    }),
  );
}

function heading(to: Group[0], suffix: string, width: number, size: number, palette: Palette): Body {
  const height = size * HEADING_HEIGHT;
  const y = height - size * 0.9;
  const side = to === 'NR' ? null : to;
  const indent = CHIP.width * size + size * 0.5;
  return {
    height,
    markup: joined(
      tierChip(side, 0, y - (CHIP.height * size) / 2, size, palette),
      centredLabel(`${headingOf(to)} ${suffix}`, indent, y, { size, fill: palette.ink, bold: true }),
      element('line', { x2: width, y1: height - 1, y2: height - 1, stroke: palette.outline }),
    ),
  };
}

/** Of the size of the others. */
const SMALLEST_NAME = 0.8;

/** A case: the name of the country, and the two reports between which it went. */
function mark(each: Precedent, width: number, size: number, palette: Palette, options: PictureOptions): Body {
  const height = size * ROW_HEIGHT;
  const years = `${each.year}–${String(each.next.year).slice(-2)}`;
  const room = width - textWidth(YEAR_WIDTH, size) - size;
  const name = nameIn(options.language, each.country);
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
