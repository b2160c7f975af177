import type { Country, CountryRef } from '../dataset/countries.js';
import { askedPeriod, type Period } from '../dataset/period.js';
import { inPlace, type PlaceFilter } from '../dataset/place-filter.js';
import type { Release } from '../dataset/release.js';
import { invalidArgument } from '../domain/errors.js';
import { tellTimeline } from './cell-in-words.js';
import { footOf } from './foot.js';
import { frame } from './frame.js';
import { standsOut, tellHighlighted } from './highlight.js';
import { knowledgeKey, tiersKey, withKey } from './key.js';
import { nameIn, nameInWords } from './languages.js';
import type { Picture, PictureOptions, Space } from './picture.js';
import { placeTitle } from './place-title.js';
import { inRowOrder, ROW_ORDERS } from './row-order.js';
import { movesNote, ofHighlighted, rowsFinding } from './rows-finding.js';
import { type TimelineCell, timelineOf } from './timeline-cells.js';
import { type TimelineRow, timelineRows } from './timeline-rows.js';
import { type Words, wordsIn } from './words.js';

const MOST_IN_HEADLINE = 4;

/** With more rows, omit the last placement as text and make rows one line high. */
export const MAX_ROWS_WITH_ENDS = 12;
/** More rows would be indistinguishable. */
export const MAX_COMPARED = 80;

export const COMPARED_ORDERS = ['given', ...ROW_ORDERS] as const;

interface ComparedPlace extends PlaceFilter {
  readonly countries?: readonly Country[] | undefined;
}

interface RowsAsked extends ComparedPlace, Period {
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
 * @throws InvalidArgument for more than {@link MAX_COMPARED} countries, a repeated country, or a
 * period without reports
 */
export function compareTimelines(release: Release, asked: RowsAsked, options: PictureOptions): Picture {
  // A region or group has no order of its own.
  const { order = 'given' } = asked;
  const rowOrder = order === 'given' && asked.countries === undefined ? 'name' : order;
  return rowsOf(release, { ...asked, order: rowOrder }, options, (rows, years, space) => {
    const { share, least, most } = COMPARED.beside;
    const hasEnds = rows.length <= MAX_ROWS_WITH_ENDS;
    const high =
      space.width < COMPARED.overUnder ? COMPARED.over : Math.min(Math.max(space.width * share, least), most);
    const rowHeight = hasEnds ? high : space.sizes.small * ON_WALL.lines;
    const { between } = hasEnds ? COMPARED : ON_WALL;
    return timelineRows(rows, { years, rowHeight, between, hasEnds }, options, space);
  });
}

/** With more rows, a square has no space to distinguish "no country yet" from "not in the report". */
const MOST_WITH_KEY = 6;
const inShort = (cell: TimelineCell): TimelineCell =>
  cell.kind === 'no_code' ? { ...cell, kind: 'not_covered' } : cell;

function rowsOf(
  release: Release,
  { countries: named, order = 'given', from, to, ...place }: RowsAsked,
  options: PictureOptions,
  draw: (
    rows: readonly TimelineRow[],
    years: readonly number[],
    space: Space,
  ) => ReturnType<typeof timelineRows>,
): Picture {
  const years = askedPeriod(release, { from, to });
  const words = wordsIn(options.language);
  const within = named ? () => true : inPlace(release, place);
  const countries = named ?? release.countriesWhere(({ iso2 }) => years.some((year) => within(iso2, year)));
  refuseUnlessComparable(countries, place);
  const given = countries.map(
    (country): TimelineRow => ({
      iso2: country.iso2,
      isHighlighted: standsOut(options, country),
      name: nameIn(options.language, country),
      cells: timelineOf(release, country.iso2, years),
      outside: new Set(years.filter((year) => !within(country.iso2, year))),
    }),
  );
  const rows = order === 'given' ? given : inRowOrder(given, order, options.language);
  const last = years.at(-1) ?? release.newestYear;
  const members = rows
    .filter(({ outside }) => !outside.has(last))
    .map((row) => ({ ...row, name: nameInWords(release.countries.find(row.iso2), options) }));
  const hasPale = rows.some(({ cells, outside }) =>
    cells.some(({ kind, year }) => kind === 'placed' && outside.has(year)),
  );
  const title = placeTitle(release, place, words) ?? countriesNamed(countries, options);
  const cells = rows.flatMap((row) => row.cells);
  const told = ofHighlighted(members);
  const finding = rowsFinding(told, last, words);
  return frame(
    {
      title: finding.text,
      subtitle: words.say('rows.subtitle', {
        place: title,
        years: words.spanInTitle(years[0] ?? last, last),
      }),
      description: rows.map((row) => tell(row, words)).join(' ') + tellHighlighted(options, countries),
      notes: [...movesNote(told, finding.moved, words), ...(hasPale ? [words.say('wall.pale')] : [])],
      places: () =>
        new Map([
          ...years.map((year) => [String(year), String(year)] as const),
          ...rows.flatMap(({ iso2, name }) => [
            [iso2, name] as const,
            ...years.map((year) => [`${iso2} ${year}`, name + words.comma + year] as const),
          ]),
        ]),
      body: (space) =>
        withKey(
          [
            ...tiersKey(cells, space),
            ...knowledgeKey(
              space.format === 'square' && rows.length > MOST_WITH_KEY ? cells.map(inShort) : cells,
              space,
              space.format !== 'page',
            ),
          ],
          space,
          (room) => draw(rows, years, room),
        ),
    },
    options,
    footOf(release, options, { last: years.at(-1) }),
  );
}

function tell({ name, cells, outside }: TimelineRow, words: Words): string {
  const apart =
    outside.size === 0 ? '' : ` ${words.say('wall.outside', { when: words.years([...outside]) })}`;
  return name + words.colon + tellTimeline(cells, words) + words.stop + apart;
}

function refuseUnlessComparable(countries: readonly Country[], { group, region }: ComparedPlace): void {
  const codes = countries.map(({ iso2 }) => iso2);
  const twice = codes.find((code, index) => codes.indexOf(code) < index);
  const parameter = group !== undefined ? 'group' : region !== undefined ? 'region' : 'country';
  const message =
    countries.length > MAX_COMPARED
      ? `means ${countries.length} countries; at most ${MAX_COMPARED} have room in one graphic: leave some out`
      : twice !== undefined && `has ${twice} more than once`;
  if (message) throw invalidArgument(parameter, message);
}

function countriesNamed(countries: readonly CountryRef[], options: PictureOptions): string {
  const words = wordsIn(options.language);
  return countries.length > MOST_IN_HEADLINE
    ? words.say('countries', { count: countries.length })
    : words.list(countries.map((country) => nameInWords(country, options)));
}
