import type { Country } from '../dataset/countries.js';
import { type Period, requestedPeriod } from '../dataset/period.js';
import { type PlaceFilter, placePredicate } from '../dataset/place-filter.js';
import type { ReleaseView } from '../dataset/release-view.js';
import { invalidArgument } from '../domain/errors.js';
import { weakNotes } from './caveats.js';
import { describeTimeline } from './cell-in-words.js';
import type { SocialLayoutContext, SocialScene } from './drawing.js';
import { toFooter } from './footer.js';
import { frame } from './frame.js';
import { describeHighlighted, hasHighlight } from './highlight.js';
import { drawAbsencesKey, getKnowledgeKey, tiersKey, withKey } from './key.js';
import { getNameIn, nameInWords } from './languages.js';
import { sentence } from './paragraphs.js';
import type { LayoutContext, Picture, PictureOptions } from './picture.js';
import { countriesTitle, placeTitle, regionNotes } from './place-title.js';
import { ROW_ORDERS, sortRowsByOrder } from './row-order.js';
import { highlightedRows, moveNotes, rowsFinding } from './rows-finding.js';
import { MAX_NAMED_ROWS, socialRows } from './social-rows.js';
import { type TimelineCell, toTimeline } from './timeline-cells.js';
import { type TimelineRow, timelineRows } from './timeline-rows.js';
import { getWords, type Words } from './words.js';

/** With more rows the last placement is not said in words, and rows are as high as a line. */
export const MAX_ROWS_WITH_ENDS = 12;
/** More rows would be indistinguishable. */
export const MAX_COMPARED = 80;

export const COMPARED_ORDERS = ['given', ...ROW_ORDERS] as const;

interface RowOptions extends PlaceFilter, Period {
  readonly countries?: readonly Country[] | undefined;
  readonly order?: (typeof COMPARED_ORDERS)[number] | undefined;
}

/**
 * Row height on a page: a fraction of the width, or type-based with names above the cells, within bounds. Any
 * remaining space stays below the cells.
 */
const COMPARED = {
  beside: { share: 0.06, least: 48, most: 84 },
  over: 54,
  between: 12,
  overUnder: 480,
} as const;
const ON_WALL = { lines: 1.4, between: 1.5 } as const;

/**
 * Timelines of several countries stacked on one axis, with the last placement of each as text if it fits.
 * @throws `invalid-argument` for more than {@link MAX_COMPARED} countries, a repeated country, or a
 * period without reports
 */
export function compareTimelines(
  release: ReleaseView,
  requested: RowOptions,
  options: PictureOptions,
): Picture {
  // A region or group has no order of its own.
  const { order = 'given' } = requested;
  const usual = (options.format ?? 'page') === 'page' ? 'name' : 'best';
  const rowOrder = order === 'given' && requested.countries === undefined ? usual : order;
  return toRows(release, { ...requested, order: rowOrder }, options, (rows, years, space) => {
    const { share, least, most } = COMPARED.beside;
    const hasEnds = rows.length <= MAX_ROWS_WITH_ENDS;
    const high =
      space.width < COMPARED.overUnder ? COMPARED.over : Math.min(Math.max(space.width * share, least), most);
    const rowHeight = hasEnds ? high : space.sizes.small * ON_WALL.lines;
    const { between } = hasEnds ? COMPARED : ON_WALL;
    return timelineRows(rows, { years, rowHeight, between, hasEnds }, options, space);
  });
}

function toRows(
  release: ReleaseView,
  { countries: named, order = 'given', from, to, ...place }: RowOptions,
  options: PictureOptions,
  draw: (
    rows: readonly TimelineRow[],
    years: readonly number[],
    space: LayoutContext,
  ) => ReturnType<typeof timelineRows>,
): Picture {
  const years = requestedPeriod(release, { from, to });
  const words = getWords(options.language);
  const within = named ? () => true : placePredicate(release, place);
  const countries = named ?? release.countriesWhere(({ iso2 }) => years.some((year) => within(iso2, year)));
  assertComparable(countries, place);
  const given = countries.map(
    (country): TimelineRow => ({
      iso2: country.iso2,
      isHighlighted: hasHighlight(options, country),
      name: getNameIn(options.language, country),
      cells: toTimeline(release, country.iso2, years),
      outside: new Set(years.filter((year) => !within(country.iso2, year))),
    }),
  );
  const rows = order === 'given' ? given : sortRowsByOrder(given, order, options.language);
  const last = years.at(-1) ?? release.newestYear;
  const members = rows
    .filter(({ outside }) => !outside.has(last))
    .map((row) => ({ ...row, name: nameInWords(release.countries.find(row.iso2), options) }));
  const isPale = ({ cells, outside }: TimelineRow) =>
    cells.some(({ kind, year }) => kind === 'placed' && outside.has(year));
  const title = placeTitle(release, place, words) ?? countriesTitle(countries, options);
  const cells = rows.flatMap((row) => row.cells);
  // Without names there are no former members.
  const isPage = (options.format ?? 'page') === 'page';
  const drawnRows =
    !isPage && rows.length > MAX_NAMED_ROWS ? rows.filter(({ outside }) => !outside.has(last)) : rows;
  const phrase = highlightedRows(members);
  const finding = rowsFinding(phrase, last, words);
  return frame(
    {
      scope: title,
      year: null,
      title: finding.text,
      subtitle: words.translate('rows.subtitle', {
        place: title,
        years: words.spanInTitle(years[0] ?? last, last),
      }),
      description:
        rows.map((row) => describe(row, words)).join(' ') + describeHighlighted(options, countries),
      caveats: [
        ...regionNotes(release, place, options),
        ...(drawnRows.some(isPale) ? [words.translate('wall.pale')] : []),
        ...(isPage
          ? moveNotes(phrase, finding.moved, words)
          : weakNotes(
              drawnRows.flatMap((row) => row.cells.filter(({ kind }) => kind === 'placed')),
              (cell) => cell.kind === 'placed' && cell.weakness !== null,
              words.span(years[0] ?? last, last),
              options,
            )),
      ],
      places: () =>
        new Map([
          ...years.map((year) => [String(year), String(year)] as const),
          ...rows.flatMap(({ iso2, name }) => [
            [iso2, name] as const,
            ...years.map((year) => [`${iso2} ${year}`, name + words.comma + year] as const),
          ]),
        ]),
      body: (space) =>
        withKey([...tiersKey(cells, space), ...getKnowledgeKey(cells, space)], space, (available) =>
          draw(rows, years, available),
        ),
      scene: (space) => ({
        ...toReading(drawnRows, cells, space),
        draw: (available) => socialRows(drawnRows, years, options, available),
      }),
    },
    options,
    toFooter(release, options, { last: years.at(-1) }),
  );
}

/** The key of cells with names; of more rows what they are, as their brackets are the key. */
function toReading(
  rows: readonly TimelineRow[],
  cells: readonly TimelineCell[],
  space: SocialLayoutContext,
): Pick<SocialScene, 'key' | 'below'> {
  const { translate } = space.words;
  if (rows.length <= MAX_NAMED_ROWS) {
    const shown = cells.map((cell) =>
      cell.kind === 'no_code' ? { ...cell, kind: 'not_covered' as const } : cell,
    );
    return { key: [...tiersKey(cells, space), ...drawAbsencesKey(shown, space)], below: [] };
  }
  return {
    key: [],
    below: [
      sentence(
        [
          translate('rows.lines', { count: rows.length }),
          translate('onPage'),
          ...(cells.some(({ kind }) => kind !== 'placed') ? [translate('rows.signs')] : []),
        ].join(' '),
      ),
    ],
  };
}

function describe({ name, cells, outside }: TimelineRow, words: Words): string {
  const apart =
    outside.size === 0 ? '' : ` ${words.translate('wall.outside', { when: words.years([...outside]) })}`;
  return name + words.colon + describeTimeline(cells, words) + words.stop + apart;
}

function assertComparable(countries: readonly Country[], { group, region }: PlaceFilter): void {
  const codes = countries.map(({ iso2 }) => iso2);
  const twice = codes.find((code, index) => codes.indexOf(code) < index);
  const parameter = group !== undefined ? 'group' : region !== undefined ? 'region' : 'country';
  const message =
    countries.length > MAX_COMPARED
      ? `means ${countries.length} countries; at most ${MAX_COMPARED} have room in one graphic: leave some out`
      : twice !== undefined && `has ${twice} more than once`;
  if (message) throw invalidArgument(parameter, message);
}
