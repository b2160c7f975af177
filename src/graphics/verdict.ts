import { countriesClaimed, type Verdict } from '../claims/verdict.js';
import { HEADWORDS, verdictHeadline, verdictLabel } from '../claims/verdict-words.js';
import { chooseTense } from '../dataset/clock.js';
import type { CountryRef } from '../dataset/countries.js';
import type { CountryClock } from '../dataset/country-clock.js';
import type { ReleaseView } from '../dataset/release-view.js';
import { dayInWords } from '../domain/dates.js';
import { EVIDENCE_NAMES, type EvidenceGrade, isWeak } from '../domain/evidence.js';
import { groupBy } from '../domain/group-by.js';
import { nameAtStart, nameInSentence } from '../domain/sentences.js';
import { SERVICE_NAME } from '../domain/service.js';
import { isTier, TIERS, type Tier } from '../domain/tier.js';
import { EVIDENCE_GRADE } from '../domain/vocabulary/facts.js';
import { capitalize, formatYearList } from '../engine/english.js';
import type { Status } from '../engine/vocabulary.js';
import { isOurTitle } from './captions.js';
import type { SocialLayoutContext } from './drawing.js';
import { toFooter } from './footer.js';
import { frame } from './frame.js';
import { ABSENCES, drawAbsenceItem, signFor, tierSign } from './key.js';
import { getNameIn, sortNames } from './languages.js';
import { element, rounded } from './marks/mark.js';
import { nameRuns, type Paragraph, paragraphsBody, type Sign, sentence } from './paragraphs.js';
import {
  type Body,
  type LayoutContext,
  NO_BODY,
  type Picture,
  type PictureOptions,
  stacked,
} from './picture.js';
import { socialRows } from './social-rows.js';
import { type Absence, getAbsence, toTimeline } from './timeline-cells.js';
import type { TimelineRow } from './timeline-rows.js';
import { VERDICT_LOOKS } from './verdict-looks.js';
import { formatMarkedName, signMeaning } from './weak-names.js';
import { getWords, type Words } from './words.js';

/*
 * What was decided, why, and by which placements. Claims, reasons and assumptions are English sentences, so
 * these pictures are in English only.
 */

interface DecidingRow {
  readonly country: CountryRef;
  readonly year: number;
  readonly tier: Tier | null;
  readonly isAssumed?: boolean;
}

interface Decision {
  readonly scope: string;
  readonly year: number | null;
  /** The last report that it is about. */
  readonly last: number | undefined;
  readonly title: string;
  /** What is claimed or assumed, and the condition under which it holds: drawn unless the headline says it. */
  readonly claimed: (size: number, ink: string) => readonly Paragraph[];
  readonly reason: string;
  /** True where the reason is what the verdict would mislead without. */
  readonly isReasonKept?: boolean;
  /** The reports that it is about: the countries' years among them have a row. */
  readonly years: readonly number[];
  readonly rows: readonly DecidingRow[];
  readonly citation: string | null;
  readonly evidence: EvidenceGrade | null;
}

/** Longer claims and assumptions are cut between these; the page has them in full. */
const SHORT = { begin: 100, end: 90 } as const;

/** What is claimed is at the end, behind the names. */
const shorten = (text: string): string =>
  text.length <= SHORT.begin + SHORT.end
    ? text
    : `${text.slice(0, text.lastIndexOf(' ', SHORT.begin))} …${text.slice(text.indexOf(' ', text.length - SHORT.end))}`;

/** A checked claim: verdict and claim, reason, placements and clause. */
export function drawVerdict(release: ReleaseView, verdict: Verdict, options: PictureOptions): Picture {
  const { claim, context, reason, rows, clause, evidence } = verdict;
  const label = verdictLabel(verdict);
  const { year, from, to } = verdict.attribution.claim;
  const years =
    year?.split(',').map(Number) ??
    release.years.filter((each) => each >= Number(from) && each <= Number(to));
  const [only, ...others] = countriesClaimed(verdict);
  const headline = verdictHeadline(verdict).replace(/\.$/, '');
  const title = shorten(headline);
  const hasOurTitle = isOurTitle(options);
  const isClaimInTitle = hasOurTitle && context === null;
  const isContextInTitle = hasOurTitle && title === headline;
  return drawDecision(
    release,
    {
      scope:
        only !== undefined && others.length === 0 ? getCountryName(release, only, options) : 'Claim check',
      year: years.length === 1 ? (years[0] ?? null) : null,
      last: years.at(-1),
      title,
      claimed: (size, ink) => [
        ...(isClaimInTitle
          ? []
          : [
              {
                sign: drawVerdictSign(VERDICT_LOOKS[label].sign, size, ink),
                runs: [{ text: `${HEADWORDS[label].word}: `, bold: true }, { text: `“${shorten(claim)}”` }],
              },
            ]),
        ...(context === null || isContextInTitle ? [] : [{ runs: [{ text: context, bold: true }] }]),
      ],
      reason,
      isReasonKept: label === 'needs_context' && context === null,
      years,
      rows,
      citation: clause?.citation ?? null,
      evidence,
    },
    options,
  );
}

const getCountryName = ({ countries }: ReleaseView, iso2: string, { language }: PictureOptions): string =>
  getNameIn(language, countries.find(iso2));

/** The watch-list clock of a country after a report: what the next report may do, why, and by which clause. */
export function drawClock(release: ReleaseView, clock: CountryClock, options: PictureOptions): Picture {
  const { country, year, status, sentence: reason, trace, citation, evidence, whatIf } = clock;
  const placements = new Map(
    trace.steps.flatMap(({ inputs }) => inputs).map((each) => [each.year, { country, ...each }]),
  );
  const name = getCountryName(release, country.iso2, options);
  return drawDecision(
    release,
    {
      scope: whatIf === null ? name : `What if: ${name}`,
      year: whatIf === null ? year : null,
      last: year,
      title: clockHeadline(clock, release),
      claimed: () =>
        whatIf === null ? [] : [{ runs: [{ text: `${shorten(whatIf.assumptions)}.`, bold: true }] }],
      reason,
      years: [],
      rows: [...placements.values()]
        .sort((a, b) => a.year - b.year)
        .map(({ assumed, ...row }) => ({ ...row, isAssumed: assumed })),
      citation: status === 'not_on_watch_list' ? null : citation,
      evidence,
    },
    options,
  );
}

interface Verbs {
  readonly wasNot: string;
  readonly can: string;
  readonly must: string;
}

const IF_ASSUMED: Verbs = { wasNot: 'would not be', can: 'could', must: 'would have to' };
const IN_PAST: Verbs = { wasNot: 'was not', can: 'could', must: 'had to' };
const AHEAD: Verbs = { wasNot: 'was not', can: 'can', must: 'must' };

const mustLeave = ({ must }: Verbs, next: number): string =>
  `${must} leave the Watch List in ${next}: up, or down to Tier 3`;

const ON_CLOCK: Readonly<Record<Status, (verbs: Verbs, next: number, year: number) => string>> = {
  not_on_watch_list: ({ wasNot }, next, year) =>
    `${wasNot} on the Watch List in ${year}: no limit in ${next}`,
  no_clock: ({ can }, next) => `${can} stay on the Watch List in ${next} without limit`,
  clock_running: ({ can }, next) => `${can} stay on the Watch List in ${next} without a waiver`,
  waiver_required: ({ can }, next) => `${can} stay on the Watch List in ${next} only with a waiver`,
  final_year: mustLeave,
  relisting_limit: mustLeave,
};

function clockHeadline({ country, year, status, next, whatIf }: CountryClock, release: ReleaseView): string {
  const verbs = whatIf !== null ? IF_ASSUMED : chooseTense(release, year) === 'ahead' ? AHEAD : IN_PAST;
  const name = whatIf === null ? nameAtStart(country) : `What if: ${nameInSentence(country)}`;
  return `${name} ${ON_CLOCK[status](verbs, next.year, year)}`;
}

function drawDecision(release: ReleaseView, decision: Decision, options: PictureOptions): Picture {
  const { scope, year, last, title, claimed, reason, isReasonKept = false, citation, evidence } = decision;
  const words = getWords(options.language);
  const timelines = toTimelines(release, decision, options);
  const groups = groupRows(release, [...decision.rows, ...absentRows(decision.rows, timelines)], words);
  const hasWeak = groups.some(({ weak }) => weak > 0);
  const isWeakBehind = !hasWeak && evidence !== null && isWeak({ evidence, disputed: false });
  const draw = (cut: Cut, { width, format, palette, sizes }: LayoutContext, scale = 1): Body => {
    const size = (format === 'page' ? sizes.body : sizes.small) * scale;
    const notes = [
      ...(hasWeak ? [weakNote(groups, cut, words)] : []),
      ...(cut === WHOLE ? [] : ['More is on the page.']),
    ];
    return paragraphsBody(
      [
        ...claimed(size, palette.ink),
        ...(cut.hasReason || isReasonKept ? [sentence(reason)] : []),
        ...(cut.rows === 'none'
          ? []
          : groups.map((group) => toParagraph(group, cut, { size, palette, words, format }))),
        ...(notes.length === 0 ? [] : [sentence(notes.join(' '), { isMuted: true })]),
      ],
      { width, size, palette, format, between: BETWEEN },
    );
  };
  const fill = (space: SocialLayoutContext): Body => {
    const gap = space.sizes.small * ABOVE_TIMELINES;
    const high = timelines.length * space.sizes.small * TIMELINE_HEIGHT;
    let last: Body = NO_BODY;
    for (const cut of CUTS) {
      let whole: Body | undefined;
      for (const scale of SCALES) {
        last = draw(cut, space, scale);
        const height = space.height - last.height - gap;
        if (timelines.length > 0 && height >= high)
          return withTimelines(last, gap, timelines, { ...space, height }, options);
        if (last.height <= space.height) whole ??= last;
        if (whole && timelines.length === 0) return whole;
      }
      if (whole) return whole;
    }
    return last;
  };
  return frame(
    {
      scope,
      year,
      title,
      subtitle: null,
      description: [
        ...claimed(1, '').map(({ runs }) => runs.map(({ text }) => text).join('')),
        reason,
        ...groups.map(({ heading, names }) => `${heading}: ${names.join(', ')}.`),
      ].join(' '),
      caveats: [
        ...(citation === null ? [] : [`Decided by ${citation}.`]),
        ...(isWeakBehind ? [`Weakest fact behind it: ${describeGrade(evidence)}.`] : []),
        `${SERVICE_NAME}, release ${release.version} of ${dayInWords(release.header.published_at)}.`,
      ],
      body: (space) => draw(WHOLE, space),
      scene: () => ({ key: [], below: [], isAcross: true, draw: fill }),
    },
    options,
    toFooter(release, options, { last, ...(year !== null && { year }) }),
  );
}

/** `derived (by elimination or implication, in step with the stated totals)`. */
const describeGrade = (grade: EvidenceGrade): string =>
  `${EVIDENCE_NAMES[grade].toLowerCase()} (${EVIDENCE_GRADE.meanings[grade]})`;

/**
 * The reports of a decision on a few countries as rows of cells, for what space is left; none if it rests on one report,
 * on an assumption, or on some of the placements alone.
 */
function toTimelines(
  release: ReleaseView,
  { rows, years }: Decision,
  options: PictureOptions,
): TimelineRow[] {
  const countries = [...new Map(rows.map(({ country }) => [country.iso2, country])).values()];
  const all = [...rows.map(({ year }) => year), ...years];
  const shown = release.years.filter((year) => year >= Math.min(...all) && year <= Math.max(...all));
  if (countries.length > MAX_TIMELINES || shown.length < 2 || rows.some(({ isAssumed }) => isAssumed))
    return [];
  const timelines = countries.map((country) => ({
    iso2: country.iso2,
    name: getNameIn(options.language, country),
    isHighlighted: false,
    outside: new Set<number>(),
    cells: toTimeline(release, country.iso2, shown),
  }));
  const isDeciding = (iso2: string, year: number) =>
    rows.some((row) => row.country.iso2 === iso2 && row.year === year);
  const isWhole = timelines.every(({ iso2, cells }) =>
    cells.every(({ kind, year }) => kind !== 'placed' || isDeciding(iso2, year)),
  );
  return isWhole ? timelines : [];
}

/** The reports without a placement, which the timelines show beside the rows. */
const absentRows = (rows: readonly DecidingRow[], timelines: readonly TimelineRow[]): DecidingRow[] =>
  timelines.flatMap(({ iso2, cells }) => {
    const own = rows.filter(({ country }) => country.iso2 === iso2);
    return cells
      .filter(({ kind, year }) => kind !== 'placed' && !own.some((row) => row.year === year))
      .map(({ year }) => ({ country: (own[0] as DecidingRow).country, year, tier: null }));
  });

function withTimelines(
  body: Body,
  gap: number,
  rows: readonly TimelineRow[],
  space: SocialLayoutContext,
  options: PictureOptions,
): Body {
  const years = rows[0]?.cells.map(({ year }) => year) ?? [];
  return stacked([body, socialRows(rows, years, options, space)], gap);
}

interface Cut {
  readonly rows: 'named' | 'counted' | 'none';
  readonly hasReason: boolean;
}

/** In ems. */
const BETWEEN = 0.25;
const ABOVE_TIMELINES = 0.5;
/** Of each, with its part of the axis. */
const TIMELINE_HEIGHT = 2.4;
const MAX_TIMELINES = 3;
const WHOLE: Cut = { rows: 'named', hasReason: true };
/** What is left out first if it does not fit. */
const CUTS: readonly Cut[] = [
  WHOLE,
  { rows: 'counted', hasReason: true },
  { rows: 'none', hasReason: true },
  { rows: 'counted', hasReason: false },
];

/** Larger type for few words; with timelines, it may leave them too little space. */
const SCALES = [1.4, 1.2, 1] as const;

/** What the sign means, or how many placements would have it. */
function weakNote(groups: readonly RowsOfTier[], { rows }: Cut, words: Words): string {
  if (rows === 'named')
    return signMeaning(words, groups.some(({ isOfYears }) => isOfYears) ? 'watchList.weakKey' : 'weakKey');
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
  const weak = sum(groups.map((group) => group.weak));
  return `One source, or disputed: ${weak} of ${sum(groups.map(({ all }) => all))}.`;
}

interface RowsOfTier {
  readonly last: Tier | Absence;
  readonly heading: string;
  readonly names: readonly string[];
  readonly comma: string;
  readonly countries: number;
  /** True where a country may be on several tiers. */
  readonly isOfYears: boolean;
  /** Placements, and those of them that rest on one source or are disputed. */
  readonly all: number;
  readonly weak: number;
}

/** The placements by tier: names where all are of one report, years where all are of one country. */
function groupRows(release: ReleaseView, rows: readonly DecidingRow[], words: Words): RowsOfTier[] {
  const isOneYear = new Set(rows.map(({ year }) => year)).size === 1;
  const isOneCountry = new Set(rows.map(({ country }) => country.iso2)).size === 1;
  const placed = rows.map((row) => {
    const { iso2 } = row.country;
    const placement = row.isAssumed ? undefined : release.placement(iso2, row.year);
    return {
      ...row,
      last: row.tier ?? (row.isAssumed ? 'not_covered' : getAbsence(release, iso2, row.year)),
      isWeak: placement !== undefined && isWeak(placement),
    };
  });
  const toName = (own: typeof placed): string => {
    const years = formatYearList(own.map(({ year }) => year));
    const name = own[0] === undefined ? '' : getNameIn(words.language, own[0].country);
    const text = isOneCountry ? years : isOneYear ? name : `${name} ${years}`;
    const marked = formatMarkedName(
      text,
      own.some(({ isWeak }) => isWeak),
    );
    return own[0]?.isAssumed ? `${marked} (assumed)` : marked;
  };
  return [...TIERS, ...ABSENCES].flatMap((last) => {
    const some = placed.filter((row) => row.last === last);
    if (some.length === 0) return [];
    const owns = [...groupBy(some, ({ country, isAssumed = false }) => `${country.iso2} ${isAssumed}`)];
    return [
      {
        last,
        heading: isTier(last)
          ? words.translate(`short.${last}`)
          : capitalize(words.translate(`absences.${last}`)),
        names: sortNames(
          owns.map(([, own]) => toName(own)),
          words.language,
        ),
        // Years may have commas of their own.
        comma: isOneCountry || isOneYear ? words.commaOfNames : words.semicolon,
        isOfYears: !isOneYear,
        countries: new Set(some.map(({ country }) => country.iso2)).size,
        all: some.length,
        weak: some.filter(({ isWeak }) => isWeak).length,
      },
    ];
  });
}

function toParagraph(
  { last, heading, names, comma, countries, isOfYears }: RowsOfTier,
  { rows }: Cut,
  look: Pick<LayoutContext, 'palette' | 'words' | 'format'> & { readonly size: number },
): Paragraph {
  const item = isTier(last) ? tierSign(last, look.palette) : drawAbsenceItem(last, look);
  const list =
    rows === 'named' || countries === 1
      ? nameRuns(
          names.map((name) => ({ name })),
          comma,
        )
      : [
          {
            text:
              look.words.translate('countries', { count: countries }) + (isOfYears ? ', at least once' : ''),
          },
        ];
  return {
    sign: signFor(item, look.size),
    runs: [{ text: `${heading}: `, bold: true, isWhole: true }, ...list],
  };
}

/** The sign of a verdict, whose path fills a box of 24, in the size of type. */
function drawVerdictSign(path: string, size: number, stroke: string): Sign {
  const scale = rounded(size / 24);
  return {
    marks: element(
      'g',
      { transform: `scale(${scale})` },
      element('path', { d: path, fill: 'none', stroke, 'stroke-width': 3, 'stroke-linecap': 'round' }),
    ),
    width: size,
    height: size,
  };
}
