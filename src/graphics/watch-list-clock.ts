import { type CountryStanding, watchListStandings } from '../dataset/eligibility.js';
import type { Release } from '../dataset/release.js';
import { groupBy } from '../domain/group.js';
import type { Rule } from '../domain/rule.js';
import { longestRun } from '../engine/rule-words.js';
import { nameIn } from './country-names.js';
import { frame, sourceLine } from './frame.js';
import { centredLabel, label } from './label.js';
import { element, joined, type Markup, NOTHING, rounded } from './markup.js';
import type { Palette } from './palette.js';
import type { Body, Picture, PictureOptions, Space } from './picture.js';
import { CONTINUED, rowColumns } from './row-columns.js';
import { STATUS_HEADINGS, type WatchListStatus } from './standing-words.js';
import { wrapped } from './text/text-width.js';

interface Row {
  readonly name: string;
  readonly status: WatchListStatus;
  readonly run: number;
  readonly waiversUsed: number;
  /** Counted years of the longest run that the law of the next report allows, all waivers used. */
  readonly limit: number;
  /** Counted years that it allows without a waiver. */
  readonly free: number;
}

const ROW_HEIGHT = 1.8;
const HEADING_LINE = 1.3;
const ABOVE_HEADING = 1.1;
/** The narrowest column, in ems. */
const COLUMN_WIDTH = 22;
/** Width of the box of a year, in ems. */
const YEAR_BOX = 1.7;
const OUTLINE_WIDTH = 0.75;

/**
 * The clock of every country on the watch list after a report, the most urgent first.
 * @throws Problem `invalid-parameter` for a year without a report
 */
export function watchListClock(release: Release, year: number, options: PictureOptions): Picture {
  const standings = watchListStandings(release, { year, order: 'urgency' });
  const rule = release.ruleOf(year + 1);
  const free = rule.max_run ?? 0;
  const limit = longestRun(rule);
  const rows = standings
    .map((standing) => rowOf(standing, free, limit, options.language))
    .sort(byNameAmongEquals(options.language));
  return frame(
    {
      title: `On the Tier 2 Watch List of ${year}: ${rows.length} ${rows.length === 1 ? 'country' : 'countries'} and their clocks`,
      subtitle: `What the report of ${year + 1} may say of them, by 22 U.S.C. 7107(b)`,
      description:
        rows.length === 0 ? `No country was on the watch list of ${year}.` : tell(rows, year + 1, rule),
      notes:
        limit === 0
          ? []
          : [
              'A filled box is a counted year on the list, an empty one a year that the law would still allow; W: by a waiver.',
            ],
      body: (space) => body(rows, { next: year + 1, rule }, space),
    },
    options,
    sourceLine(release, options.asOf),
  );
}

function rowOf(
  { country, status, run, waiversUsed }: CountryStanding,
  free: number,
  limit: number,
  language: string,
): Row {
  if (status === 'not_on_watch_list') throw new Error(`${country.iso2} is not on the watch list`);
  const name = nameIn(language, country);
  // No waiver helps one that came back from Tier 3.
  return { name, status, run, waiversUsed, free, limit: status === 'relisting_limit' ? run : limit };
}

/** The order of urgency is kept; whose clock shows the same stand by name. */
const byNameAmongEquals = (language: string) => (a: Row, b: Row) =>
  a.status === b.status && a.run === b.run ? a.name.localeCompare(b.name, language) : 0;

function groups(rows: readonly Row[]): [WatchListStatus, Row[]][] {
  return [...groupBy(rows, ({ status }) => status)];
}

function tell(rows: readonly Row[], next: number, rule: Rule): string {
  return groups(rows)
    .map(([status, list]) => {
      const told = list.map(({ name, run }) => (run > 0 ? `${name} (counted year ${run})` : name));
      return `${STATUS_HEADINGS[status](next, rule)}: ${told.join(', ')}.`;
    })
    .join(' ');
}

function body(rows: readonly Row[], { next, rule }: { next: number; rule: Rule }, space: Space): Body {
  const { palette, sizes } = space;
  return rowColumns(space, COLUMN_WIDTH * sizes.body, (width) =>
    groups(rows).map(([status, list]) => ({
      heading: heading(`${STATUS_HEADINGS[status](next, rule)} (${list.length})`, width, sizes.body, palette),
      continued: heading(`${STATUS_HEADINGS[status](next, rule)} ${CONTINUED}`, width, sizes.body, palette),
      rows: list.map((row) => rowBlock(row, width, sizes.body, palette)),
    })),
  );
}

function heading(text: string, width: number, size: number, palette: Palette): Body {
  const lines = wrapped(text, width, size, true);
  const height = size * (ABOVE_HEADING + lines.length * HEADING_LINE + 0.3);
  return {
    height,
    markup: joined(
      lines.map((line, index) =>
        label(line, 0, size * (ABOVE_HEADING + (index + 0.75) * HEADING_LINE), {
          size,
          fill: palette.ink,
          bold: true,
        }),
      ),
      element('line', { x2: width, y1: height - 1, y2: height - 1, stroke: palette.outline }),
    ),
  };
}

function rowBlock(row: Row, width: number, size: number, palette: Palette): Body {
  const boxes = Math.max(row.limit, row.run);
  const box = YEAR_BOX * size;
  const left = width - boxes * box;
  const lines = wrapped(row.name, left - size, size);
  const height = size * (ROW_HEIGHT + (lines.length - 1) * HEADING_LINE);
  const drawn = Array.from({ length: boxes }, (_, index) =>
    element(
      'g',
      { transform: `translate(${rounded(left + index * box)} ${rounded((height - box * 0.8) / 2)})` },
      yearBox(row, index + 1, size, palette),
    ),
  );
  return {
    height,
    markup: joined(
      lines.map((line, index) =>
        centredLabel(line, 0, height / 2 + (index - (lines.length - 1) / 2) * size * HEADING_LINE, {
          size,
          fill: palette.ink,
        }),
      ),
      drawn,
      element('line', { x2: width, y1: height, y2: height, stroke: palette.grid }),
    ),
  };
}

/** The box of one counted year: spent, spent by a waiver, or still to be had, perhaps by a waiver only. */
function yearBox({ run, waiversUsed, free }: Row, year: number, size: number, palette: Palette): Markup {
  const { fill, ink } = palette.tiers['2WL'];
  const spent = year <= run;
  const byWaiver = spent ? year > run - waiversUsed : year > free;
  const [width, height] = [YEAR_BOX * size - 2, YEAR_BOX * size * 0.8];
  const text = `${spent ? year : ''}${byWaiver ? 'W' : ''}`;
  return joined(
    element('rect', {
      width,
      height,
      fill: spent ? fill : 'none',
      stroke: palette.outline,
      'stroke-width': OUTLINE_WIDTH,
      'stroke-dasharray': spent ? undefined : '2 2',
    }),
    text === ''
      ? NOTHING
      : centredLabel(text, width / 2, height / 2, {
          size: size * 0.85,
          fill: spent ? ink : palette.muted,
          bold: spent,
          anchor: 'middle',
        }),
  );
}
