import type { Country } from '../dataset/countries.js';
import { computeFinding } from '../dataset/country-finding.js';
import { type Period, requestedPeriod } from '../dataset/period.js';
import type { ReleaseView } from '../dataset/release-view.js';
import { RANKED_TIERS } from '../domain/tier.js';
import { capitalize } from '../engine/english.js';
import { isForced } from '../engine/forced.js';
import { describeTimeline } from './cell-in-words.js';
import { findingHeadline, presentTier, spellStart, weakNote } from './finding-headline.js';
import { toFooter } from './footer.js';
import { frame } from './frame.js';
import { drawAbsencesKey, getKnowledgeKey, type KeyItem, lawKey, tierItem, withKey } from './key.js';
import { getNameIn, nameInWords } from './languages.js';
import { labelInSentence } from './marks/label.js';
import { translateMarks } from './marks/mark.js';
import { type Paragraph, sentence } from './paragraphs.js';
import { type Body, type LayoutContext, movedBody, type Picture, type PictureOptions } from './picture.js';
import { drawLaneNames, drawTierLanes, measureLaneNames, type TimelineLanes } from './tier-lanes.js';
import { type TimelineCell, toTimeline } from './timeline-cells.js';
import { getWords, type Words } from './words.js';
import { yearAxis } from './year-axis.js';

/** Lane height in pixels: narrow and wide layouts, and bounds for a given height. */
const LANE_HEIGHT = { narrow: 36, wide: 42, least: 30, most: 90 };
const WIDE_FROM = 480;

/**
 * Timeline of a country: every report that could have placed it, actions required by law, special cases and
 * gaps.
 * @throws `invalid-argument` for a period without reports
 */
export function countryTimeline(
  release: ReleaseView,
  country: Country,
  options: PictureOptions,
  period: Period = {},
): Picture {
  const years = requestedPeriod(release, period);
  const all = toTimeline(release, country.iso2);
  const requested = all.filter(({ year }) => years.includes(year));
  const cells = trimmed(requested, period);
  const words = getWords(options.language);
  const name = labelInSentence(getNameIn(options.language, country));
  const phrase = nameInWords(country, options);
  const finding = computeFinding(release, country.iso2, cells.at(-1)?.year ?? 0);
  const headline = findingHeadline(finding, words);
  const title = capitalize(words.translate(headline.key, { ...headline.values, name: phrase }));
  const [first = 0, last = 0] = [cells[0]?.year, cells.at(-1)?.year];
  const before = requested.filter(({ year }) => year < first);
  const unknown = before.filter(({ kind }) => kind === 'not_known').map(({ year }) => year);
  return frame(
    {
      scope: name,
      year: null,
      title,
      subtitle: words.translate(
        before.length > 0 && unknown.length === 0 ? 'country.sinceFirst' : 'country.subtitle',
        {
          years: words.spanInTitle(first, last),
        },
      ),
      description: words.translate('country.told', {
        name: phrase,
        timeline: describeTimeline(requested, words),
      }),
      caveats: [
        ...weakNote(cells, words),
        ...(unknown.length === 0 ? [] : [words.translate('notKnown', { names: words.years(unknown) })]),
      ],
      notes: codeNotes(country, options, words),
      places: () => new Map(cells.map(({ year }) => [String(year), String(year)])),
      body: (space) => body(cells, country, space),
      scene: (space) => ({
        key: socialKey(cells, space),
        below: limitReached(cells, words),
        isAcross: true,
        draw: (available) => acrossBody(cells, country.iso2, available),
      }),
    },
    options,
    toFooter(release, options, { last }),
  );
}

/**
 * Trims the years before the first placement and after the code was withdrawn, unless the period asks for
 * them.
 */
function trimmed(cells: readonly TimelineCell[], { from, to }: Period): readonly TimelineCell[] {
  const first = from === undefined ? cells.findIndex(({ kind }) => kind === 'placed') : 0;
  const last = to === undefined ? cells.findLastIndex(({ kind }) => kind !== 'no_code') : cells.length - 1;
  return first === -1 || last === -1 ? cells : cells.slice(first, last + 1);
}

function codeNotes(
  { validFrom, validTo, predecessors, successors }: Country,
  options: PictureOptions,
  words: Words,
): string[] {
  const phrase = (list: Country['successors']) => words.list(list.map((each) => nameInWords(each, options)));
  // These are the dates of the ISO codes, some weeks after the event.
  const since = (day: string) => ({ year: day.slice(0, 4), before: phrase(predecessors) });
  const until = (day: string) => ({ year: day.slice(0, 4), after: phrase(successors) });
  return [
    ...(validFrom === null || predecessors.length === 0
      ? []
      : [words.translate('country.partUntil', since(validFrom))]),
    ...(validTo === null ? [] : [words.translate('country.dissolvedIn', until(validTo))]),
  ];
}

function body(cells: readonly TimelineCell[], { iso2 }: Country, space: LayoutContext): Body {
  const items = [...lawKey(cells, space), ...specialKey(cells, space), ...getKnowledgeKey(cells, space)];
  return withKey(items, space, (available) => acrossBody(cells, iso2, available));
}

const specialKey = (cells: readonly TimelineCell[], space: LayoutContext): KeyItem[] =>
  cells.some((cell) => cell.kind === 'placed' && cell.tier === 'SC') ? [tierItem('SC', space)] : [];

/** Cells that have no lane. */
const socialKey = (cells: readonly TimelineCell[], space: LayoutContext): KeyItem[] => [
  ...specialKey(cells, space),
  ...drawAbsencesKey(cells, space),
];

/** Why the present spell began, where the limit of the Watch List had been reached. */
function limitReached(cells: readonly TimelineCell[], words: Words): Paragraph[] {
  const at = cells.findIndex(({ year }) => year === spellStart(cells));
  const [before, cell] = [cells[at - 1], cells[at]];
  const isLimit = cell?.kind === 'placed' && cell.outcome === 'automatic_downgrade' && isForced(cell);
  if (!isLimit || before?.kind !== 'placed' || before.counted === 0) return [];
  const values = { year: cell.year, count: before.counted, counted: words.inWords(before.counted) };
  return [sentence(words.translate('country.limit', values), { isMuted: true })];
}

function acrossBody(cells: readonly TimelineCell[], iso2: string, space: LayoutContext): Body {
  const { width, height, sizes, format } = space;
  const present = presentTier(cells);
  const left = measureLaneNames(space);
  const years = cells.map(({ year }) => year);
  const axis = yearAxis(years, { ...space, width: width - left }, { bold: spellStart(cells) });
  const between = sizes.small * 0.5;
  const rest = axis.height + between;
  const wanted = width < WIDE_FROM ? LANE_HEIGHT.narrow : LANE_HEIGHT.wide;
  const given = height === null ? wanted : (height - rest) / RANKED_TIERS.length;
  const lane =
    format !== 'page'
      ? given
      : Math.min(Math.max(given, LANE_HEIGHT.least), height === null ? wanted : LANE_HEIGHT.most);
  const lanes: TimelineLanes = {
    along: width - left,
    across: lane * RANKED_TIERS.length,
  };
  const drawn = movedBody(left, 0, drawTierLanes(cells, lanes, space), { 'data-iso2': iso2 });
  return {
    ...drawn,
    height: lanes.across + rest,
    marks: [
      drawLaneNames(lane, present, space),
      drawn.marks,
      translateMarks(left, lanes.across + between, axis.marks),
    ],
  };
}
