import { tenseAfter } from '../dataset/clock.js';
import type { CountryStanding } from '../dataset/eligibility.js';
import type { Release } from '../dataset/release.js';
import { watchListStandings } from '../dataset/standings.js';
import { yearsFrom } from '../domain/dates.js';
import { groupBy } from '../domain/group-by.js';
import { longestRun } from '../engine/conclusions.js';
import { footOf } from './foot.js';
import { frame } from './frame.js';
import { groupedRows, namedRow } from './grouped-rows.js';
import { noWatchListYet } from './headline-alone.js';
import { standsOut, tellHighlighted } from './highlight.js';
import { type KeyItem, SWATCH, withKey } from './key.js';
import { WAIVER_SIGN } from './ladder.js';
import { nameIn } from './languages.js';
import { centredLabel, label } from './marks/label.js';
import { element, type Marks, moved, NOTHING, rule } from './marks/mark.js';
import { type NextReport, nextReport, type WatchListStatus } from './next-report.js';
import type { Palette } from './palette.js';
import type { Body, Picture, PictureOptions, Space } from './picture.js';
import { highlightFinding } from './rows-finding.js';
import { overLine, socialList } from './social-list.js';
import { wrapped } from './text/text-width.js';
import { tierBox } from './tier-box.js';
import { isMarked, meaningOfSign } from './weak-names.js';
import { type Words, wordsIn } from './words.js';

interface WatchedRow {
  readonly isHighlighted: boolean;
  readonly name: string;
  readonly status: WatchListStatus;
  readonly run: number;
  readonly waiversUsed: number;
  /** Maximum counted years under the law of the next report, with all waivers. */
  readonly limit: number;
  /** Counted years allowed without a waiver. */
  readonly free: number;
  readonly weak: boolean;
}

const HEADING_LINE = 1.3;
const ROW = { height: 1.8, line: HEADING_LINE } as const;
const ABOVE_HEADING = 1.1;
const YEAR_BOX = 1.7;

/**
 * Clock of every country on the watch list after a report, most urgent first.
 * @throws InvalidArgument for a year without a report
 */
export function watchListClock(release: Release, year: number, options: PictureOptions): Picture {
  const standings = watchListStandings(release, { year });
  const none = noWatchListYet(release, year, options);
  if (none) return none;
  const words = wordsIn(options.language);
  const law = release.ruleOf(year + 1);
  const report = nextReport(year + 1, law, tenseAfter(release, year) !== 'ahead');
  const free = law.max_run ?? 0;
  const limit = longestRun(law);
  const placements = release.placementsIn(year).filter(({ tier }) => tier === '2WL');
  const weak = new Set(
    placements.filter((placement) => isMarked(placement)).map(({ country }) => country.iso2),
  );
  const rows = standings
    .map((standing) => rowOf(standing, { free, limit, weak: weak.has(standing.country.iso2) }, options))
    .sort(byNameAmongEquals(options.language));
  const urgent = rows.filter(({ status }) => status === 'relisting_limit' || status === 'final_year');
  const countries = standings.map(({ country }) => country);
  const highlights = tellHighlighted(options, countries);
  const highlighted = highlightFinding(release, year, countries, options);
  return frame(
    {
      title:
        highlighted ??
        (urgent.length > 0
          ? words.say('watchList.finding', {
              count: urgent.length,
              counted: words.inWords(urgent.length),
              next: report.next,
              past: report.past,
            })
          : words.say('watchList.title', { year, count: rows.length })),
      subtitle: words.say(limit === 0 ? 'watchList.noLimit' : 'watchList.subtitle', report),
      description: tell(rows, report, words) + highlights,
      ...meaningOfSign(weak.size > 0, 'weakKey', options),
      body: (space) =>
        space.format === 'page'
          ? body(rows, report, options, space)
          : socialBody(urgent.length > 0 ? urgent : rows, report, space),
    },
    options,
    footOf(release, options, { year }),
  );
}

function rowOf(
  { country, status, run, waiversUsed }: CountryStanding,
  { free, limit, weak }: Pick<WatchedRow, 'free' | 'limit' | 'weak'>,
  options: PictureOptions,
): WatchedRow {
  if (status === 'not_on_watch_list') throw new Error(`${country.iso2} is not on the watch list`);
  const name = nameIn(options.language, country);
  // No waivers are available to a country relisted after Tier 3.
  return {
    isHighlighted: standsOut(options, country),
    name,
    status,
    run,
    waiversUsed,
    free,
    limit: status === 'relisting_limit' ? run : limit,
    weak,
  };
}

/** Sorts ties in urgency by name. */
const byNameAmongEquals = (language: string) => (a: WatchedRow, b: WatchedRow) =>
  a.status === b.status && a.run === b.run ? a.name.localeCompare(b.name, language) : 0;

function groups(rows: readonly WatchedRow[]): [WatchListStatus, WatchedRow[]][] {
  return [...groupBy(rows, ({ status }) => status)];
}

function tell(rows: readonly WatchedRow[], report: NextReport, words: Words): string {
  return groups(rows)
    .map(([status, list]) => {
      const told = list.map(({ name, run }) =>
        run > 0 ? `${name} (${words.say('clock.countedYear', { year: run })})` : name,
      );
      return (
        words.say(`clock.headings.${status}`, report) + words.colon + told.join(words.comma) + words.stop
      );
    })
    .join(' ');
}

/** Explain the waiver symbol below the list. */
function socialBody(rows: readonly WatchedRow[], report: NextReport, space: Space): Body {
  if (rows.every(({ waiversUsed }) => waiversUsed === 0)) return socialRows(rows, report, space);
  const { words } = space;
  const key = `${WAIVER_SIGN}${words.colon}${words.say('clock.key.waived')}`;
  return overLine(key, space, (room) => socialRows(rows, report, room));
}

const socialRows = (rows: readonly WatchedRow[], report: NextReport, space: Space): Body =>
  socialList(
    rows.map((row) => {
      const size = space.sizes.small;
      const years = yearsFrom(1, row.run).map((year) =>
        moved((year - 1) * YEAR_BOX * size, 0, yearBox(row, year, size, space.palette)),
      );
      return {
        name: row.name,
        weak: row.weak,
        detail: space.words.say(`clock.short.${row.status}`, { ...report, run: row.run }),
        sign: { marks: [years], width: row.run * YEAR_BOX * size, height: YEAR_BOX * size * 0.8 },
      };
    }),
    1,
    space,
  );

function body(rows: readonly WatchedRow[], report: NextReport, options: PictureOptions, space: Space): Body {
  const boxes = Math.max(0, ...rows.map(boxesOf));
  return withKey(keyItems(rows, space), space, (room) =>
    groupedRows(
      groups(rows).map(([status, members]) => ({
        heading: room.words.say(`clock.headings.${status}`, report),
        rows: members,
      })),
      room,
      (_, text, width) => heading(text, width, room),
      (row: WatchedRow, width) => rowBlock(row, boxes, width, options, room),
    ),
  );
}

const boxesOf = ({ limit, run }: WatchedRow): number => Math.max(limit, run);

function keyItems(rows: readonly WatchedRow[], { palette, sizes, words }: Space): KeyItem[] {
  const all = rows.flatMap((row) =>
    yearsFrom(1, boxesOf(row)).map((year) => ({ row, year, kind: requestKind(row, year) })),
  );
  return BOX_KINDS.flatMap((kind) => {
    const first = all.find((one) => one.kind === kind);
    if (!first) return [];
    const size = Math.min(SWATCH.height / 0.8 / YEAR_BOX, sizes.body);
    return [{ sign: yearBox(first.row, first.year, size, palette), text: words.say(`clock.boxes.${kind}`) }];
  });
}

function heading(text: string, width: number, { palette, sizes: { body: size } }: Space): Body {
  const lines = wrapped(text, width, size, true);
  const height = size * (ABOVE_HEADING + lines.length * HEADING_LINE + 0.3);
  const style = { size, fill: palette.ink, bold: true };
  const baseline = (line: number) => size * (ABOVE_HEADING + (line + 0.75) * HEADING_LINE);
  return {
    height,
    marks: [
      lines.map((line, index) => label(line, 0, baseline(index), style)),
      rule(height - 1, width, palette.outline),
    ],
  };
}

function rowBlock(
  row: WatchedRow,
  mostBoxes: number,
  width: number,
  options: PictureOptions,
  space: Space,
): Body {
  const size = space.sizes.body;
  const box = YEAR_BOX * size;
  const left = mostBoxes === 0 ? 0 : mostBoxes * box + size * 0.6;
  return namedRow(row, width, { ...ROW, left }, space, options, (middle) =>
    yearsFrom(1, boxesOf(row)).map((year) =>
      moved((year - 1) * box, middle - (box * 0.8) / 2, yearBox(row, year, size, space.palette)),
    ),
  );
}

const BOX_KINDS = ['counted', 'waived', 'free', 'waiver_needed'] as const;
type BoxKind = (typeof BOX_KINDS)[number];

function requestKind({ run, waiversUsed, free }: WatchedRow, year: number): BoxKind {
  if (year <= run) return year > run - waiversUsed ? 'waived' : 'counted';
  return year > free ? 'waiver_needed' : 'free';
}

function yearBox(row: WatchedRow, year: number, size: number, palette: Palette): Marks {
  const kind = requestKind(row, year);
  const spent = kind === 'counted' || kind === 'waived';
  const box = { x: 0, y: 0, width: YEAR_BOX * size - size * 0.15, height: YEAR_BOX * size * 0.8 };
  const { ink } = palette.tiers['2WL'];
  return [
    spent
      ? tierBox('2WL', box, palette, { plain: kind === 'waived' })
      : element('rect', { ...box, fill: 'none', stroke: palette.outline, 'stroke-dasharray': '2 2' }),
    kind === 'waived' || kind === 'waiver_needed'
      ? centredLabel(WAIVER_SIGN, box.width / 2, box.height / 2, {
          size: size * 1.01,
          fill: kind === 'waived' ? ink : palette.muted,
          bold: true,
          anchor: 'middle',
        })
      : NOTHING,
  ];
}
