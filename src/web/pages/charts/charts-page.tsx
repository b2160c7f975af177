import { z } from 'zod';
import type { Catalogue } from '../../../dataset/catalogue.js';
import { Problem } from '../../../domain/problem.js';
import { Redirect } from '../../../http/redirect.js';
import { undrawableWords } from '../../../rest/graphics/drawable-words.js';
import { noParameters, oneOf } from '../../../rest/parameters/parameters.js';
import { CHARTS_SCRIPT } from '../../assets.js';
import { graphicPath } from '../../embed/embeddable.js';
import { Document } from '../../layout/document.js';
import { FormRefused, type PageContext, page } from '../../page.js';
import { type FieldFault, faultOf } from '../../parts/field-fault.js';
import {
  addressOf,
  type Chart,
  type ChartFields,
  chartOf,
  chartsAddress,
  choiceOf,
  searchWithoutSize,
} from './chart.js';
import { ChartForm } from './chart-form.js';
import { CHART_KINDS, type ChartKind } from './chart-kinds.js';
import { ChartResult } from './chart-result.js';

const LONGEST_FIELD = 2_000;
const field = z.string().max(LONGEST_FIELD).optional();
const KIND_IDS = CHART_KINDS.map(({ id }) => id) as [string, ...string[]];
/** Every field of some kind of chart. */
const NAMES = [
  ...new Set(CHART_KINDS.flatMap(({ path, schema }) => [...path, ...Object.keys(schema.shape)])),
];
/** What a chart costs that has to be made, in points of the quota: its picture is drawn for it. */
const WEIGHT = 2;

/** Builds any graphic, with the words, the countries and the size of one's own: a form whose address is the choice. */
export const chartsPage = (catalogue: Catalogue) =>
  page({
    path: '/charts',
    weight: WEIGHT,
    params: noParameters,
    query: z.strictObject({
      kind: oneOf(KIND_IDS).default(KIND_IDS[0]),
      edition: field,
      ...Object.fromEntries(NAMES.map((name) => [name, field])),
    }),
    html: async ({ query: { kind: id, edition: version, ...asked }, ...context }) => {
      const kind = CHART_KINDS.find((each) => each.id === id);
      if (!kind) throw new Error(`there is no kind of chart called ${id}`);
      const edition = version === '' ? undefined : version;
      const written = Object.entries(asked as Record<string, string | undefined>);
      const fields: ChartFields = Object.fromEntries(
        written.filter((each): each is [string, string] => each[1] !== undefined && each[1].trim() !== ''),
      );
      const release = edition === undefined ? context.release : await catalogue.get(edition);
      const here = { ...context, release };
      try {
        const chart = chartOf(kind, fields, release, edition ?? null);
        // A form sends its empty fields too: the address shall hold the choice and nothing else.
        const isBare = written.some(([, value]) => value === '') || version === '';
        if (isBare) return new Redirect(addressOf(chart), 303);
        const isStart = written.length === 0 && edition === undefined && kind === CHART_KINDS[0];
        const search = new URLSearchParams(isStart ? {} : choiceOf(chart));
        const missingLetters = (await undrawableWords(chart.options)).flatMap(({ missing }) => missing);
        return pageOf({ ...here, search }, kind, chart.fields, { ...chart, missingLetters }, null);
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        const fault = faultOf(error, {
          action: '/charts',
          typed: { kind: id, ...fields },
          countryField: 'country',
          countries: release.countries,
        });
        return new FormRefused(error.status, pageOf(here, kind, fields, null, fault));
      }
    },
  });

function pageOf(
  context: PageContext,
  kind: ChartKind,
  fields: ChartFields,
  chart: (Chart & { readonly missingLetters: readonly string[] }) | null,
  fault: FieldFault | null,
) {
  const edition = chart?.embeddable.version ?? null;
  return (
    <Document
      context={context}
      title={chart?.picture.title ?? 'Make a chart'}
      description="Choose countries, years, words, colours and size of any chart of the TIP Report's tiers, and take it as SVG, PNG or CSV."
      {...(chart && {
        graphic: `${graphicPath(chart.embeddable)}${searchWithoutSize(chart)}`,
      })}
    >
      <script type="module" src={CHARTS_SCRIPT.url} />
      <h1>Make a chart</h1>
      <p class="standfirst">
        Choose what it shows and how it looks, then take it along. The address of this page is the whole
        choice.
      </p>
      <nav class="kinds" aria-label="Kinds of chart" id="chart-kinds">
        <ul>
          {CHART_KINDS.map((each) => (
            <li key={each.id}>
              <a
                href={chartsAddress(carriedOver(each, kind, fields, edition))}
                aria-current={each === kind ? 'page' : undefined}
              >
                {each.label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div class="chart-builder">
        <section id="chart" aria-label="The chart" data-address={chart ? addressOf(chart) : undefined}>
          {chart ? (
            <ChartResult
              context={context}
              chart={chart}
              missingLetters={[...new Set(chart.missingLetters)]}
            />
          ) : (
            <p class="fault">{fault?.message}</p>
          )}
        </section>
        <ChartForm
          release={context.release}
          kind={kind}
          fields={fields}
          edition={edition}
          shown={chart?.picture.title}
          fault={fault}
        />
      </div>
    </Document>
  );
}

/** What of a choice another kind of chart can keep: all that is not said of what is shown, and what it has too. */
function carriedOver(
  to: ChartKind,
  from: ChartKind,
  fields: ChartFields,
  edition: string | null,
): ChartFields {
  if (to === from) return { kind: to.id, ...fields, ...(edition !== null && { edition }) };
  const ofContent = new Set([...from.path, ...from.query]);
  const kept = Object.entries(fields).filter(([name]) => !ofContent.has(name));
  return { kind: to.id, ...Object.fromEntries(kept), ...(edition !== null && { edition }) };
}
