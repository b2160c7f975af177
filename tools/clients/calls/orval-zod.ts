import {
  annotateTextBody,
  annotateTextResponse,
  getCountryClockQueryParams,
  getCountryClockResponse,
  getCountryParams,
  getCountryResponse,
  listCountryPlacementsQueryParams,
  listCountryPlacementsResponse,
  listPlacementsQueryParams,
  listPlacementsResponse,
  listWatchListQueryParams,
  listWatchListResponse,
  verifyClaimQueryParams,
  verifyClaimResponse,
} from '../generated/orval/zod.ts';
import type { Calls } from './calls.ts';
import { callsTo as fetchedFrom } from './orval-fetch.ts';

/** Its schemas hold what is asked and answered by its other client; what is not JSON has none. */
export function callsTo(origin: string): Calls {
  const api = fetchedFrom(origin);
  return {
    ...api,
    country: async (country) =>
      getCountryResponse.parse(await api.country(getCountryParams.parse({ country }).country)),
    history: async (country, from) => {
      listCountryPlacementsQueryParams.parse({ from });
      return listCountryPlacementsResponse.parse(await api.history(country, from));
    },
    placements: async (query) => {
      listPlacementsQueryParams.parse(query);
      return listPlacementsResponse.parse(await api.placements(query));
    },
    watchList: async (year) => {
      listWatchListQueryParams.parse({ year });
      return listWatchListResponse.parse(await api.watchList(year));
    },
    claim: async (country, year) => {
      verifyClaimQueryParams.parse({ country: [country], year: [year], tier: '3' });
      return verifyClaimResponse.parse(await api.claim(country, year));
    },
    factsBeside: async (text) =>
      annotateTextResponse.parse(await api.factsBeside(annotateTextBody.parse({ text }).text)),
    whatIf: async (country, history) => {
      getCountryClockQueryParams.parse({ history });
      return getCountryClockResponse.parse(await api.whatIf(country, history));
    },
  };
}
