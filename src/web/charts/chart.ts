import type { z } from 'zod';
import type { Release } from '../../dataset/release.js';
import { searchText } from '../../domain/parameters.js';
import { Problem } from '../../domain/problem.js';
import type { Picture, PictureOptions } from '../../graphics/picture.js';
import { validate } from '../../http/validation.js';
import { type GraphicQuery, pictureOptions } from '../../rest/graphics/parameters.js';
import { canonicalPath, withOwnNames } from '../../rest/resource/canonical-address.js';
import { type ChartKind, chartChoice, shownFields } from './chart-kinds.js';
import { type Embeddable, graphicPath } from './embeddable.js';

/** The page's fields by name; empty ones are left out. */
export type ChartFields = Readonly<Record<string, string>>;

export interface Chart {
  readonly kind: ChartKind;
  readonly fields: ChartFields;
  readonly embeddable: Embeddable;
  readonly picture: Picture;
  readonly options: PictureOptions;
  /** True if an embed has the colours of the reader's screen. */
  readonly isReaders: boolean;
}

/** The value of the page for the colours of the reader's screen; a picture by itself is light then. */
const READERS = 'reader';

/** The example where no field says what is shown. @throws Problem as the graphic does */
export function chartOf(
  kind: ChartKind,
  given: ChartFields,
  release: Release,
  version: string | null,
): Chart {
  const { graphic, path, schema, write } = kind;
  const shown = shownFields(kind, given);
  // The form says so of a report that is not chosen.
  const fields = path.includes('year') ? { year: String(release.newestYear), ...shown } : shown;
  const written = Object.fromEntries(
    path.flatMap((name) => (name in fields ? [[name, fields[name] ?? '']] : [])),
  );
  const named = canonicalPath(release, written);
  const params = validate(graphic.params as z.ZodObject, named, 'path');
  const isReaders = fields.theme === READERS;
  const search = Object.entries(fields).filter(
    ([name, value]) => !path.includes(name) && !(name === 'theme' && value === READERS),
  );
  const query = withOwnNames(release, validate(schema, Object.fromEntries(search), 'query') as GraphicQuery);
  const options = pictureOptions(query);
  const picture = graphic.draw({
    release: release.asOf(options.asOf),
    params,
    query,
    options,
  });
  const asked = write(query);
  return {
    kind,
    fields: Object.fromEntries([
      ...Object.entries(named),
      ...asked,
      ...(isReaders ? [['theme', READERS] as const] : []),
    ]),
    embeddable: { graphic, params: named, search: new URLSearchParams(asked), version },
    picture,
    options,
    isReaders,
  };
}

export const chartsAddress = (fields: ChartFields): string => `/charts${searchText(Object.entries(fields))}`;

export const choiceOf = ({ kind, fields, embeddable: { version } }: Chart): ChartFields => ({
  kind: kind.id,
  ...fields,
  ...(version !== null && { release: version }),
});

export const addressOf = (chart: Chart): string => chartsAddress(choiceOf(chart));

/** The query of a chart without its size, for embeds and previews, which have one of their own. */
export const searchWithoutSize = ({ embeddable: { search } }: Chart): string =>
  searchText([...search].filter(([name]) => !OF_SIZE.includes(name)));

const OF_SIZE = ['width', 'height', 'size'];

/** The same for an embed, which shows the colours that were chosen: without any it takes those of the reader. */
export const embedSearch = (chart: Chart): string => {
  const search = new URLSearchParams(searchWithoutSize(chart));
  if (!chart.isReaders && !search.has('theme')) search.set('theme', 'light');
  return searchText(search);
};

export const fileAddress = (
  { embeddable }: Chart,
  suffix: string,
  more: Readonly<Record<string, string>> = {},
): string =>
  `${graphicPath(embeddable)}.${suffix}${searchText([...embeddable.search, ...Object.entries(more)])}`;

export const CHANGE_CHART = 'Change this chart';

const PINNED = /^\/releases\/([^/]+)(?=\/)/;

/** Address of a graphic in the builder. @param address as a page shows it, without suffix */
export function chartAddress(address: string): string {
  const pinnedTo = PINNED.exec(address)?.[1] ?? null;
  const choice = chartChoice(address.replace(PINNED, ''), pinnedTo);
  return choice === undefined ? '/charts' : chartsAddress(choice);
}

/** Charts of more rows than a square may have room for. */
const ROW_CHARTS = ['/compare'];
const OF_PAGE = ['width', 'height', 'size', 'annotate'];

/** Why a chart has too much for a square, said before one is chosen; `null` where it has not. */
export function describeTooFull(
  { kind, fields, embeddable, options }: Chart,
  release: Release,
): string | null {
  if (options.format !== 'page' || !ROW_CHARTS.includes(kind.graphic.path)) return null;
  const others = Object.entries(fields).filter(([name]) => !OF_PAGE.includes(name));
  try {
    chartOf(kind, { ...Object.fromEntries(others), size: 'square' }, release, embeddable.version);
    return null;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return `Square: ${error.detail.replace(/^size has /, '')}`;
  }
}
