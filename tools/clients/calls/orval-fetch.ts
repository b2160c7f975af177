import {
  annotateText,
  drawReportMap,
  getCitation,
  getCountry,
  getCountryClock,
  listCountryPlacements,
  listPlacements,
  listWatchList,
  verifyClaim,
} from '../generated/orval/fetch.ts';
import type { Calls } from './calls.ts';
import { inBibtex } from './given.ts';
import { setOrigin } from './orval-mutator.ts';

interface Answer {
  readonly status: number;
  readonly data?: unknown;
}
type DataOf<Of extends Answer> = Extract<Of, { readonly status: 200 }>['data'];

async function ok<Of extends Answer>(call: Promise<Of>): Promise<DataOf<Of>> {
  const answer = await call;
  if (answer.status !== 200) throw new Error(`answered with ${answer.status}`);
  return answer.data as DataOf<Of>;
}

export function callsTo(origin: string): Calls {
  setOrigin(origin);
  return {
    country: (country) => ok(getCountry(country)),
    history: (country, from) => ok(listCountryPlacements(country, { from })),
    placements: (query) => ok(listPlacements(query)),
    tierOf: async (country, from) => {
      const answer = await listCountryPlacements(country, { from });
      return answer.status === 200 ? answer.data.items[0]?.tier : undefined;
    },
    mapAsPng: (year) => ok(drawReportMap(year, 'png')),
    watchList: (year) => ok(listWatchList({ year })),
    claim: (country, year) => ok(verifyClaim({ country: [country], year: [year], tier: '3' })),
    factsBeside: (text) => ok(annotateText({ text })),
    whatIf: (country, history) => ok(getCountryClock(country, { history })),
    bibtex: async (url) => inBibtex(await ok(getCitation({ url }))),
    problem: async (country) => {
      const { status, data } = await getCountry(country);
      return status === 404 ? data.type : undefined;
    },
  };
}
