import type { z } from 'zod';
import type { ReleaseView } from '../../dataset/release-view.js';
import type { Picture, PictureOptions } from '../../graphics/picture.js';
import { searchText } from '../../http/query-string.js';
import { validate } from '../../http/validation.js';
import { canonicalizePathParams, resolveNames } from '../../kit/canonical-url.js';
import { type GraphicQuery, toImageOptions } from '../../rest/graphics/parameters.js';
import { type ChartKind, chartChoice, shownFields } from './chart-kinds.js';
import { type Embeddable, graphicPath } from './embeddable.js';

/** The page's fields by name, without empty ones. */
export type ChartFields = Readonly<Record<string, string>>;

export interface Chart {
  readonly kind: ChartKind;
  readonly fields: ChartFields;
  readonly embeddable: Embeddable;
  readonly picture: Picture;
  readonly options: PictureOptions;
  /** True if an embed follows the reader's colour scheme. */
  readonly isReaders: boolean;
}

/** Theme value for the reader's colour scheme; a standalone image is light then. */
const READERS = 'reader';

/**
 * The chart for the given fields, or the example without any.
 * @throws Problem as the graphic does
 */
export function toChart(
  kind: ChartKind,
  given: ChartFields,
  release: ReleaseView,
  version: string | null,
): Chart {
  const { graphic, path, schema, write } = kind;
  const shown = shownFields(kind, given);
  // The form shows this as the default report.
  const fields = path.includes('year') ? { year: String(release.newestYear), ...shown } : shown;
  const written = Object.fromEntries(
    path.flatMap((name) => (name in fields ? [[name, fields[name] ?? '']] : [])),
  );
  const named = validate(graphic.params as z.ZodObject, written, 'path') as Embeddable['params'];
  const params = canonicalizePathParams(release, named) as Embeddable['params'];
  const isReaders = fields.theme === READERS;
  const search = Object.entries(fields).filter(
    ([name, value]) => !path.includes(name) && !(name === 'theme' && value === READERS),
  );
  const query = resolveNames(release, validate(schema, Object.fromEntries(search), 'query') as GraphicQuery);
  const options = toImageOptions(query);
  const picture = graphic.draw({
    release: release.asOf(options.asOf),
    params,
    query,
    options,
  });
  const requested = write(query);
  return {
    kind,
    fields: Object.fromEntries([
      ...Object.entries(params).map(([name, value]) => [name, String(value)]),
      ...requested,
      ...(isReaders ? [['theme', READERS] as const] : []),
    ]),
    embeddable: { graphic, params, query, search: new URLSearchParams(requested), version },
    picture,
    options,
    isReaders,
  };
}

export const toChartsUrl = (fields: ChartFields): string => `/charts${searchText(Object.entries(fields))}`;

/** Fields that restore a chart in the builder. */
export const toChoice = ({ kind, fields, embeddable: { version } }: Chart): ChartFields => ({
  kind: kind.id,
  ...fields,
  ...(version !== null && { release: version }),
});

export const buildUrl = (chart: Chart): string => toChartsUrl(toChoice(chart));

/** Query of a chart without its size, for embeds and previews, which have their own. */
export const searchWithoutSize = ({ embeddable: { search } }: Chart): string =>
  searchText([...search].filter(([name]) => !OF_SIZE.includes(name)));

const OF_SIZE = ['width', 'height', 'size'];

/**
 * The same for an embed with the selected theme; without a theme, an embed follows the reader's colour
 * scheme.
 */
export const embedSearch = (chart: Chart): string => {
  const search = new URLSearchParams(searchWithoutSize(chart));
  if (!chart.isReaders && !search.has('theme')) search.set('theme', 'light');
  return searchText(search);
};

/**
 * URL of a chart's file.
 * @param more additional query parameters
 */
export const toFileUrl = (
  { embeddable }: Chart,
  suffix: string,
  more: Readonly<Record<string, string>> = {},
): string =>
  `${graphicPath(embeddable)}.${suffix}${searchText([...embeddable.search, ...Object.entries(more)])}`;

export const CHANGE_CHART = 'Change this chart';

const PINNED = /^\/releases\/([^/]+)(?=\/)/;

/**
 * URL of a graphic in the chart builder.
 * @param address as shown on a page, without suffix
 */
export function toChartUrl(address: string): string {
  const pinnedTo = PINNED.exec(address)?.[1] ?? null;
  const choice = chartChoice(address.replace(PINNED, ''), pinnedTo);
  return choice === undefined ? '/charts' : toChartsUrl(choice);
}
