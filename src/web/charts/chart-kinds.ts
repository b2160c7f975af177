import type { z } from 'zod';
import { MAX_COMPARED } from '../../graphics/compare.js';
import { createQueryCanonicalizer } from '../../kit/canonical-url.js';
import { matchPath } from '../../kit/match-path.js';
import { type Graphic, graphicQuerySchema } from '../../rest/graphics/graphic.js';
import { CHARTS } from '../../rest/graphics/graphics.js';

export interface ChartKind {
  readonly id: string;
  readonly label: string;
  /** What it can show, in a few words. */
  readonly line: string;
  readonly graphic: Graphic;
  /** Names of the parameters that select the content: in the path, then in the query. */
  readonly path: readonly string[];
  readonly query: readonly string[];
  readonly example: Readonly<Record<string, string>>;
  /** Elements that a note can be attached to by pointing; `null` for none. */
  readonly noteAt: NotePlace | null;
  readonly schema: z.ZodObject;
  readonly write: ReturnType<typeof createQueryCanonicalizer>;
}

const NAMES: Readonly<Record<string, readonly [id: string, label: string, line: string]>> = {
  '/countries/:country/tiers': ['timeline', 'One country', 'Every report since 2001'],
  '/compare': ['comparison', 'Countries compared', `Up to ${MAX_COMPARED}, or a group`],
  '/reports/:year/map': ['map', 'Map', 'One report, world or region'],
  '/reports/:year/changes': ['changes', 'Who moved', 'One report against the last'],
  '/watchlist': ['watchlist', 'Watch list', 'Who may stay, by law'],
  '/statistics/counts': ['counts', 'Counts by year', 'One tier, or all'],
};

type NotePlace = 'year' | 'country' | 'both';
const NOTES_AT: Readonly<Record<string, NotePlace>> = {
  '/countries/:country/tiers': 'year',
  '/compare': 'both',
  '/reports/:year/map': 'country',
};

const kinds = new Map(CHARTS.map((graphic) => [graphic.path, toChartKind(graphic)]));

function toChartKind(graphic: Graphic): ChartKind {
  const [id, label, line] = NAMES[graphic.path] ?? [graphic.operationId, graphic.summary, ''];
  const schema = graphicQuerySchema(graphic);
  return {
    id,
    label,
    line,
    graphic,
    path: Object.keys((graphic.params as z.ZodObject).shape),
    query: Object.keys((graphic.query as z.ZodObject).shape),
    example: toExample(graphic),
    noteAt: NOTES_AT[graphic.path] ?? null,
    schema,
    write: createQueryCanonicalizer(schema, graphic.ordered),
  };
}

function toExample({ path, example }: Graphic): Record<string, string> {
  const { pathname, searchParams } = new URL(example, 'http://service.invalid');
  return Object.fromEntries([...(matchPath(path, pathname) ?? []), ...searchParams]);
}

export const CHART_KINDS: readonly ChartKind[] = [
  ...Object.keys(NAMES).flatMap((path) => kinds.get(path) ?? []),
  ...[...kinds].filter(([path]) => !(path in NAMES)).map(([, kind]) => kind),
];

/** The fields of the page, with those of the example if none selects the content. */
export const shownFields = (
  { path, query, example }: ChartKind,
  given: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> =>
  [...path, ...query].some((name) => name in given) ? given : { ...given, ...example };

/**
 * @param address path and query of a graphic, without suffix
 * @param release `null` for the newest
 */
export function chartChoice(
  address: string,
  release: string | null,
): Readonly<Record<string, string>> | undefined {
  const { pathname, searchParams } = new URL(address, 'http://service.invalid');
  for (const { id, graphic } of CHART_KINDS) {
    const params = matchPath(graphic.path, pathname);
    if (params === null) continue;
    return {
      kind: id,
      ...Object.fromEntries([...searchParams, ...params]),
      ...(release !== null && { release }),
    };
  }
  return undefined;
}
