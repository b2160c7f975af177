import { z } from 'zod';
import type { Catalogue } from '../../../dataset/catalogue.js';
import { NOTE_LIMITS } from '../../../graphics/numbered-notes.js';
import { findProblem } from '../../../http/problem.js';
import { Redirect } from '../../../http/redirect.js';
import { enumParameter } from '../../../kit/parameters.js';
import { undrawableWords } from '../../../rest/graphics/image-response.js';
import { CHARTS_SCRIPT } from '../../assets.js';
import {
  buildUrl,
  type Chart,
  type ChartFields,
  searchWithoutSize,
  toChart,
  toChartsUrl,
  toChoice,
} from '../../charts/chart.js';
import { CHART_KINDS, type ChartKind } from '../../charts/chart-kinds.js';
import { graphicPath } from '../../charts/embeddable.js';
import { Document } from '../../layout/document.js';
import { type PageContext, page, RejectedForm } from '../../page.js';
import { type FieldFault, toFault } from '../../parts/field-faults.js';
import { ChartForm } from './chart-form.js';
import { CHART_FORM, KindChoice, ShapeChoice } from './chart-kinds-choice.js';
import { ChartResult } from './chart-result.js';

const LONGEST_FIELD = 2_000;
const field = z.string().max(LONGEST_FIELD).optional();
const KIND_IDS = CHART_KINDS.map(({ id }) => id) as [string, ...string[]];
const NAMES = [
  ...new Set(CHART_KINDS.flatMap(({ path, schema }) => [...path, ...Object.keys(schema.shape)])),
];
export const chartsPage = (catalogue: Catalogue) =>
  page({
    path: '/charts',
    query: z.strictObject({
      kind: enumParameter(KIND_IDS).default(KIND_IDS[0]),
      release: field,
      was: field,
      ...Object.fromEntries(NAMES.map((name) => [name, field])),
    }),
    html: async ({ query: { kind: id, release: version, was, ...requested }, ...context }) => {
      const kind = CHART_KINDS.find((each) => each.id === id);
      if (!kind) throw new Error(`there is no kind of chart called ${id}`);
      const pinnedTo = version === '' ? undefined : version;
      const before = CHART_KINDS.find((each) => each.id === was);
      const written = Object.entries(requested as Record<string, string | undefined>);
      const fields: ChartFields = Object.fromEntries(
        written.filter((each): each is [string, string] => each[1] !== undefined && each[1].trim() !== ''),
      );
      // The form selected another kind of chart: drop the options that it doesn't have.
      if (before && before !== kind)
        return new Redirect(toChartsUrl(carriedOver(kind, before, fields, pinnedTo ?? null)), 303);
      const release = pinnedTo === undefined ? context.release : await catalogue.get(pinnedTo);
      const here = { ...context, release };
      try {
        const chart = toChart(kind, fields, release, pinnedTo ?? null);
        // Redirect to a URL without the empty fields that forms send.
        const isBare = written.some(([, value]) => value === '') || version === '' || was !== undefined;
        if (isBare) return new Redirect(buildUrl(chart), 303);
        const isStart = written.length === 0 && pinnedTo === undefined && kind === CHART_KINDS[0];
        const search = new URLSearchParams(isStart ? {} : toChoice(chart));
        const missingLetters = (await undrawableWords(chart.options)).flatMap(({ missing }) => missing);
        return toPage({ ...here, search }, kind, chart.fields, { ...chart, missingLetters }, null);
      } catch (error) {
        const problem = findProblem(error);
        if (!problem) throw error;
        const fault = toFault(problem, {
          action: '/charts',
          typed: { kind: id, ...fields },
          countryField: 'country',
          countries: release.countries,
        });
        return new RejectedForm(
          problem.status,
          toPage(here, kind, fields, lastGood(kind, fields, fault, here, pinnedTo), fault),
        );
      }
    },
  });

/**
 * The chart without its invalid field, so that an error doesn't remove the preview; `null` if there is none.
 */
function lastGood(
  kind: ChartKind,
  fields: ChartFields,
  { field: wrong }: FieldFault,
  { release }: PageContext,
  pinnedTo: string | undefined,
): ShownChart | null {
  const others = Object.fromEntries(Object.entries(fields).filter(([name]) => name !== wrong));
  for (const kept of [others, {}])
    try {
      return { ...toChart(kind, kept, release, pinnedTo ?? null), missingLetters: [] };
    } catch (error) {
      if (!findProblem(error)) throw error;
    }
  return null;
}

type ShownChart = Chart & { readonly missingLetters: readonly string[] };

function toPage(
  context: PageContext,
  kind: ChartKind,
  fields: ChartFields,
  chart: ShownChart | null,
  fault: FieldFault | null,
) {
  const pinnedTo = chart?.embeddable.version ?? null;
  return (
    <Document
      context={context}
      title={chart?.picture.title ?? 'Make a chart'}
      description="Choose countries, years, words, colours and size of any chart of the TIP Report’s tiers, and take it as SVG, PNG or CSV."
      form={CHART_FORM}
      {...(chart && {
        graphic: `${graphicPath(chart.embeddable)}${searchWithoutSize(chart)}`,
      })}
    >
      <script type="module" src={CHARTS_SCRIPT.url} />
      <h1>Make a chart</h1>
      <p role="status" id="chart-status" class="hidden">
        {fault?.message}
      </p>
      <KindChoice release={context.release} kind={kind} />
      <ShapeChoice size={fields.size ?? ''} />
      <div class="builder">
        <div>
          <section
            id="chart"
            class="plain-section"
            aria-label="The chart"
            data-address={chart && !fault ? buildUrl(chart) : undefined}
            data-note-at={kind.noteAt ?? undefined}
            data-notes={NOTE_LIMITS[chart?.options.format === 'square' ? 'square' : 'page'].most}
            data-note-letters={NOTE_LIMITS[chart?.options.format === 'square' ? 'square' : 'page'].longest}
          >
            {chart && (
              <ChartResult
                context={context}
                chart={chart}
                missingLetters={[...new Set(chart.missingLetters)]}
              />
            )}
          </section>
        </div>
        <ChartForm
          release={context.release}
          kind={kind}
          fields={fields}
          pinnedTo={pinnedTo}
          shown={fields.title === undefined ? chart?.picture.title : undefined}
          fault={fault}
        />
      </div>
    </Document>
  );
}

/**
 * The options that another kind of chart can keep: those for presentation, and the content parameters it
 * shares.
 */
function carriedOver(
  to: ChartKind,
  from: ChartKind,
  fields: ChartFields,
  pinnedTo: string | null,
): ChartFields {
  if (to === from) return { kind: to.id, ...fields, ...(pinnedTo !== null && { release: pinnedTo }) };
  const ofContent = new Set([...from.path, ...from.query]);
  const kept = Object.entries(fields).filter(([name]) => !ofContent.has(name));
  return { kind: to.id, ...Object.fromEntries(kept), ...(pinnedTo !== null && { release: pinnedTo }) };
}
