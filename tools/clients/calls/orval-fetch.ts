import {
  annotateText,
  drawReportMap,
  getCitation,
  getCountry,
  listCountryPlacements,
  listPlacements,
  listWatchList,
  simulate,
  verifyClaim,
} from '../generated/orval/fetch.ts';
import type { Calls } from './calls.ts';
import { objectOf, textOf } from './given.ts';
import { setOrigin } from './orval-mutator.ts';

interface Answer {
  readonly status: number;
  readonly data?: unknown;
}
type DataOf<Of extends Answer> = Extract<Of, { readonly status: 200 }>['data'];

/** The data of an answer with 200, as one of its media types. */
async function ok<Of extends Answer>(call: Promise<Of>): Promise<DataOf<Of>> {
  const answer = await call;
  if (answer.status !== 200) throw new Error(`answered with ${answer.status}`);
  return answer.data as DataOf<Of>;
}

export function callsTo(origin: string): Calls {
  setOrigin(origin);
  return {
    country: (country) => ok(getCountry(country)),
    history: async (country, from) => objectOf(await ok(listCountryPlacements(country, { from }))),
    placements: async (query) => objectOf(await ok(listPlacements(query))),
    placementsAsCsv: async (query) =>
      textOf(await ok(listPlacements(query, { headers: { accept: 'text/csv' } }))),
    mapAsPng: (year) => ok(drawReportMap(year, 'png')),
    watchList: async (year) => objectOf(await ok(listWatchList({ year }))),
    claim: (country, year) => ok(verifyClaim({ country: [country], year: [year], tier: '3' })),
    claimsIn: (text) => ok(annotateText({ text })),
    whatIf: (history) => ok(simulate({ history })),
    bibtex: async (url) => textOf(await ok(getCitation({ url, style: 'bibtex' }))),
    problem: async (country) => {
      const { status, data } = await getCountry(country);
      return status === 404 ? data : undefined;
    },
  };
}
