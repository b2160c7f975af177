import { chooseTense } from '../dataset/clock.js';
import type { CountryStanding } from '../dataset/country-clock.js';
import type { Placement } from '../dataset/placement.js';
import type { ReleaseView } from '../dataset/release-view.js';
import { watchListStandings } from '../dataset/standings.js';
import { getYearsFrom } from '../domain/dates.js';
import { isWeak } from '../domain/evidence.js';
import { groupBy } from '../domain/group-by.js';
import type { Tier } from '../domain/tier.js';
import { longestRun } from '../engine/conclusions.js';
import { gapNotes, membershipNotes, statedNotes } from './caveats.js';
import { countFinding } from './count-finding.js';
import type { SocialLayoutContext } from './drawing.js';
import { toFooter } from './footer.js';
import { frame } from './frame.js';
import { drawNamedRow, groupedRows } from './grouped-rows.js';
import { noWatchListYet } from './headline-alone.js';
import { describeHighlighted, hasHighlight } from './highlight.js';
import { type KeyItem, SWATCH, signFor, tierSign, withKey } from './key.js';
import { getNameIn } from './languages.js';
import { centredLabel, label } from './marks/label.js';
import { element, type Marks, NOTHING, rule, translateMarks } from './marks/mark.js';
import { type NextReport, nextReport, type WatchListStatus } from './next-report.js';
import type { Palette } from './palette.js';
import { nameRuns, type Paragraph, type Sign, sentence } from './paragraphs.js';
import type { Body, LayoutContext, Picture, PictureOptions } from './picture.js';
import { type ChosenPlace, inPlace, regionNotes, toScope } from './place-title.js';
import { highlightFinding } from './rows-finding.js';
import { drawWithCuts, listsBody, type SocialLists } from './social-lists.js';
import { wrapLines } from './text/text-width.js';
import { tierBox } from './tier-box.js';
import { WAIVER_SIGN } from './tier-lanes.js';
import { formatMarkedName, signMeaning } from './weak-names.js';
import { getWords, type Words } from './words.js';

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
  /** Its placement in the next report; `null`: in none, or that report is not in the release. */
  readonly outcome: Placement | null;
  readonly weak: boolean;
}

const HEADING_LINE = 1.3;
const ROW = { height: 1.8, line: HEADING_LINE } as const;
const ABOVE_HEADING = 1.1;
const YEAR_BOX = 1.7;
/** The pitch of boxes in a square or a preview, in ems. */
const SOCIAL_BOX = 0.8;

/**
 * Clock of every country on the watch list after a report, most urgent first.
 * @throws `invalid-argument` for a year without a report
 */
export function watchListClock(
  release: ReleaseView,
  year: number,
  options: PictureOptions,
  place: ChosenPlace = {},
): Picture {
  const { where, isIncluded } = toScope(release, place, options);
  const standings = watchListStandings(release, { year }).filter(({ country }) =>
    isIncluded(country.iso2, year),
  );
  const none = noWatchListYet(release, year, options);
  if (none) return none;
  const words = getWords(options.language);
  const law = release.getRule(year + 1);
  const report = nextReport(year + 1, law, chooseTense(release, year) !== 'ahead');
  const free = law.max_run ?? 0;
  const limit = longestRun(law);
  const rows = standings
    .map((standing) => {
      const { country, evidence } = standing;
      const disputed = release.placement(country.iso2, year)?.disputed ?? false;
      const outcome = release.placement(country.iso2, year + 1) ?? null;
      // The clock rests on the placements and waivers of several years.
      const weak =
        (evidence !== null && isWeak({ evidence, disputed })) || (outcome !== null && isWeak(outcome));
      return toRow(standing, { free, limit, outcome, weak }, options);
    })
    .sort(byNameAmongEquals(options.language));
  const urgent = rows.filter(({ status }) => status === 'relisting_limit' || status === 'final_year');
  const fell = urgent.filter(({ outcome }) => outcome?.tier === '3').length;
  const countries = standings.map(({ country }) => country);
  const highlights = describeHighlighted(options, countries);
  const isPage = (options.format ?? 'page') === 'page';
  const highlighted = highlightFinding(release, year, countries, options);
  const isCounted = highlighted === null && urgent.length === 0;
  // Beside the report before alone: a peak or a record until then would not be one of all reports.
  const years = release.years
    .filter((each) => each <= year && release.getRule(each).has_watch_list)
    .slice(-2);
  const isListed = (each: number) => (placement: Placement) =>
    placement.tier === '2WL' && isIncluded(placement.country.iso2, each);
  const toCount = (each: number) => ({
    year: each,
    count: release.placementsIn(each).filter(isListed(each)).length,
  });
  return frame(
    {
      scope: inPlace(where, words.comma) + words.translate('short.2WL'),
      year,
      title:
        highlighted ??
        (isCounted
          ? countFinding(
              years.map(toCount),
              { place: where ?? words.translate('world'), where: words.translate('in.2WL') },
              words,
            )
          : inPlace(where, words.colon) +
            words.translate('watchList.finding', {
              ...{ count: urgent.length, next: report.next, past: report.past },
              fell,
              fellCounted: words.inWords(fell),
              isKnown: release.years.includes(year + 1),
            })),
      subtitle:
        inPlace(where, words.colon) +
        words.translate(limit === 0 ? 'watchList.noLimit' : 'watchList.subtitle', report),
      description: describe(rows, report, words) + highlights,
      caveats: [
        ...regionNotes(release, place, options),
        ...membershipNotes(place, options),
        ...statedNotes(
          release,
          { years: isCounted ? years.slice(-2) : [year], tiers: ['2WL'] },
          place,
          options,
        ),
        ...(isCounted ? gapNotes(release, years, place, options) : []),
        ...(isPage && rows.some(({ weak }) => weak) ? [signMeaning(words, 'watchList.weakKey')] : []),
      ],
      body: (space) => body(rows, report, options, space),
      scene: () => ({
        key: [],
        below: [],
        isAcross: true,
        draw: (space) =>
          socialBody({ rows, report, limit, isKnown: release.years.includes(year + 1) }, space),
      }),
    },
    options,
    toFooter(release, options, { year }),
  );
}

function toRow(
  { country, status, run, waiversUsed }: CountryStanding,
  { free, limit, outcome, weak }: Pick<WatchedRow, 'free' | 'limit' | 'outcome' | 'weak'>,
  options: PictureOptions,
): WatchedRow {
  if (status === 'not_on_watch_list') throw new Error(`${country.iso2} is not on the watch list`);
  const name = getNameIn(options.language, country);
  // No waivers are available to a country relisted after Tier 3.
  return {
    isHighlighted: hasHighlight(options, country),
    name,
    status,
    run,
    waiversUsed,
    free,
    limit: status === 'relisting_limit' ? run : limit,
    outcome,
    weak,
  };
}

/** Sorts ties in urgency by name. */
const byNameAmongEquals = (language: string) => (a: WatchedRow, b: WatchedRow) =>
  a.status === b.status && a.run === b.run ? a.name.localeCompare(b.name, language) : 0;

function groups(rows: readonly WatchedRow[]): [WatchListStatus, WatchedRow[]][] {
  return [...groupBy(rows, ({ status }) => status)];
}

function describe(rows: readonly WatchedRow[], report: NextReport, words: Words): string {
  return groups(rows)
    .map(([status, list]) => {
      const phrase = list.map(({ name, run }) =>
        run > 0 ? `${name} (${words.translate('clock.countedYear', { year: run })})` : name,
      );
      return (
        words.translate(`clock.headings.${status}`, report) +
        words.colon +
        phrase.join(words.comma) +
        words.stop
      );
    })
    .join(' ');
}

/** By what the next report could do with them, the most urgent first. */
const SOCIAL_GROUPS = ['leave', 'waiver', 'stay'] as const;
type SocialGroup = (typeof SOCIAL_GROUPS)[number];

const getGroup = ({ status }: WatchedRow): SocialGroup =>
  status === 'relisting_limit' || status === 'final_year'
    ? 'leave'
    : status === 'waiver_required'
      ? 'waiver'
      : 'stay';

/** Groups whose names are dropped first if they do not fit; never those that had to leave, or fell. */
const CUT: readonly (readonly [SocialGroup, Tier | 'all'])[] = [
  ['stay', '2WL'],
  ['stay', '2'],
  ['stay', 'all'],
  ['waiver', '2'],
  ['waiver', '2WL'],
  ['waiver', 'all'],
  ['leave', '2'],
];

interface WatchedRows {
  readonly rows: readonly WatchedRow[];
  readonly report: NextReport;
  /** Counted years that the law of the next report allows, all waivers used. */
  readonly limit: number;
  /** True if the next report is in the release: what became of them is shown. */
  readonly isKnown: boolean;
}

function socialBody(listed: WatchedRows, space: SocialLayoutContext): Body {
  return drawWithCuts(CUT, (cut) => listsBody(toLists(listed, cut, space), space), space.height);
}

/** A group a list: its boxes and number, then its names; of an earlier report by what became of them. */
function toLists(
  { rows, report, limit, isKnown }: WatchedRows,
  cut: typeof CUT,
  space: SocialLayoutContext,
): SocialLists {
  const { words, palette, sizes } = space;
  const size = sizes.small;
  const free = rows[0]?.free ?? 0;
  let [hasSign, isCut] = [false, false];
  const named = (members: readonly WatchedRow[]): Paragraph['runs'] => {
    hasSign ||= members.some(({ weak }) => weak);
    const names = members.map(({ name, weak, isHighlighted, status, run }) => {
      const isWhy = status === 'relisting_limit' && !isKnown;
      const why = isWhy ? ` (${words.translate('clock.short.relisting_limit', { run })})` : '';
      return { name: formatMarkedName(name, weak) + why, isHighlighted };
    });
    return nameRuns(names, words.commaOfNames);
  };
  const getParts = (members: readonly WatchedRow[], group: SocialGroup): Paragraph[] => {
    const isCutIn = (tier: Tier | 'all') => cut.some(([each, of]) => each === group && of === tier);
    if (!isKnown) {
      isCut ||= isCutIn('all');
      return isCutIn('all') ? [] : [{ runs: named(members) }];
    }
    const parts = OUTCOMES.flatMap((tier) => {
      const some = members
        .filter(({ outcome }) => (outcome?.tier ?? null) === tier)
        .sort((a, b) => a.name.localeCompare(b.name, words.language));
      if (some.length === 0) return [];
      const lead = words.translate('watchList.outcome', { tier: tier ?? 'none' }) + words.colon;
      const isNumber = tier !== null && isCutIn(tier);
      isCut ||= isNumber;
      return [
        {
          tier,
          isNumber,
          runs: isNumber
            ? [{ text: lead + some.length, bold: true, isWhole: true }]
            : [{ text: lead, bold: true, isWhole: true }, ...named(some)],
        },
      ];
    });
    // With numbers for names the parts go on in one paragraph.
    if (parts.some(({ isNumber }) => isNumber))
      return [
        {
          runs: parts.flatMap(({ runs }, index) =>
            index < parts.length - 1 ? [...runs, { text: words.semicolon, isWhole: true }] : runs,
          ),
        },
      ];
    return parts.map(({ tier, runs }) =>
      tier === null ? { runs } : { sign: signFor(tierSign(tier, palette), size), runs },
    );
  };
  const lists = SOCIAL_GROUPS.flatMap((group) => {
    const members = rows
      .filter((row) => getGroup(row) === group)
      .toSorted((a, b) =>
        isKnown ? 0 : Number(a.status === 'relisting_limit') - Number(b.status === 'relisting_limit'),
      );
    const [first] = members;
    if (first === undefined) return [];
    const values = { group, count: members.length, past: report.past };
    const runs = [{ text: words.translate('watchList.group', values), bold: true }];
    // In 2011 to 2016, some of those that needed a waiver had used more years than others.
    const isAlike = group !== 'waiver' || members.every(({ run }) => run === first.run);
    const heading = isAlike ? { sign: boxesOfGroup(first, { group, limit }, size, palette), runs } : { runs };
    const parts = getParts(members, group);
    return [limit === 0 && isKnown ? parts : [heading, ...parts]];
  });
  // The report that decided, unless the headline names it.
  const isNamed =
    rows.some((row) => getGroup(row) === 'leave') && !rows.some(({ isHighlighted }) => isHighlighted);
  const after = sentence(words.translate('watchList.after', { next: report.next }));
  const shown =
    isKnown && !isNamed ? lists.map((list, index) => (index === 0 ? [after, ...list] : list)) : lists;
  const years = { free, limit, hasWaivers: limit > free, past: report.past };
  const notes = [
    ...(limit > 0 && rows.length > 0 ? [words.translate('watchList.years', years)] : []),
    ...(hasSign ? [signMeaning(words, 'watchList.weakKey')] : []),
    ...(isCut ? [words.translate('onPage')] : []),
  ];
  return {
    lists: shown,
    notes: notes.length === 0 ? [] : [sentence(words.sentences(notes), { isMuted: true })],
  };
}

const OUTCOMES: readonly (Tier | null)[] = ['3', '2WL', '2', '1', 'SC', null];

/** Years used by a row of a group; a row that may still stay has a free one left. */
function usedYears({ run, free }: WatchedRow, group: SocialGroup, limit: number): number {
  if (group === 'leave') return limit;
  return group === 'waiver' ? Math.max(run, free) : Math.min(run, free - 1);
}

/** Years that the first of a group had used, those that the law allowed, and those that it did by a waiver. */
function boxesOfGroup(
  row: WatchedRow,
  { group, limit }: { readonly group: SocialGroup; readonly limit: number },
  size: number,
  palette: Palette,
): Sign {
  const used = usedYears(row, group, limit);
  const shown = { ...row, run: Math.max(used, 0), waiversUsed: 0 };
  const step = SOCIAL_BOX * size;
  const years = getYearsFrom(1, limit);
  return {
    marks: years.map((year) =>
      translateMarks((year - 1) * step, 0, yearBox(shown, year, step / YEAR_BOX, palette, false)),
    ),
    width: years.length * step,
    height: step * 0.8,
  };
}

function body(
  rows: readonly WatchedRow[],
  report: NextReport,
  options: PictureOptions,
  space: LayoutContext,
): Body {
  const boxes = Math.max(0, ...rows.map(toBoxes));
  return withKey(keyItems(rows, space), space, (available) =>
    groupedRows(
      groups(rows).map(([status, members]) => ({
        heading: available.words.translate(`clock.headings.${status}`, report),
        rows: members,
      })),
      available,
      (_, text, width) => heading(text, width, available),
      (row: WatchedRow, width) => rowBlock(row, boxes, width, options, available),
    ),
  );
}

const toBoxes = ({ limit, run }: WatchedRow): number => Math.max(limit, run);

function keyItems(rows: readonly WatchedRow[], { palette, sizes, words }: LayoutContext): KeyItem[] {
  const all = rows.flatMap((row) =>
    getYearsFrom(1, toBoxes(row)).map((year) => ({ row, year, kind: getBoxKind(row, year) })),
  );
  return BOX_KINDS.flatMap((kind) => {
    const first = all.find((one) => one.kind === kind);
    if (!first) return [];
    const size = Math.min(SWATCH.height / 0.8 / YEAR_BOX, sizes.body);
    return [
      { sign: yearBox(first.row, first.year, size, palette), text: words.translate(`clock.boxes.${kind}`) },
    ];
  });
}

function heading(text: string, width: number, { palette, sizes: { body: size } }: LayoutContext): Body {
  const lines = wrapLines(text, width, size, true);
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
  space: LayoutContext,
): Body {
  const size = space.sizes.body;
  const box = YEAR_BOX * size;
  const left = mostBoxes === 0 ? 0 : mostBoxes * box + size * 0.6;
  return drawNamedRow(row, width, { ...ROW, left }, space, options, (middle) =>
    getYearsFrom(1, toBoxes(row)).map((year) =>
      translateMarks((year - 1) * box, middle - (box * 0.8) / 2, yearBox(row, year, size, space.palette)),
    ),
  );
}

const BOX_KINDS = ['counted', 'waived', 'free', 'waiver_needed'] as const;
type BoxKind = (typeof BOX_KINDS)[number];

function getBoxKind({ run, waiversUsed, free }: WatchedRow, year: number): BoxKind {
  if (year <= run) return year > run - waiversUsed ? 'waived' : 'counted';
  return year > free ? 'waiver_needed' : 'free';
}

/** @param hasLetters false where a waiver has a dashed box and no letter */
function yearBox(row: WatchedRow, year: number, size: number, palette: Palette, hasLetters = true): Marks {
  const kind = getBoxKind(row, year);
  const spent = kind === 'counted' || kind === 'waived';
  const box = { x: 0, y: 0, width: YEAR_BOX * size - size * 0.15, height: YEAR_BOX * size * 0.8 };
  const { ink } = palette.tiers['2WL'];
  return [
    spent
      ? tierBox('2WL', box, palette, { plain: kind === 'waived' })
      : element('rect', {
          ...box,
          fill: 'none',
          stroke: palette.outline,
          'stroke-dasharray': hasLetters ? '2 2' : kind === 'free' ? undefined : '5 4',
        }),
    hasLetters && (kind === 'waived' || kind === 'waiver_needed')
      ? centredLabel(WAIVER_SIGN, box.width / 2, box.height / 2, {
          size: size * 1.01,
          fill: kind === 'waived' ? ink : palette.muted,
          bold: true,
          anchor: 'middle',
        })
      : NOTHING,
  ];
}
