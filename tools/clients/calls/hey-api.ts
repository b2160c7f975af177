import { client } from '../generated/hey-api/client.gen.ts';
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
} from '../generated/hey-api/sdk.gen.ts';
import type { Calls } from './calls.ts';
import { given } from './given.ts';

export function callsTo(baseUrl: string): Calls {
  client.setConfig({ baseUrl });
  return {
    country: async (country) => given((await getCountry({ path: { country } })).data),
    history: async (country, from) =>
      given((await listCountryPlacements({ path: { country }, query: { from } })).data),
    placements: async (query) => given((await listPlacements({ query })).data),
    tierOf: async (country, from) =>
      (await listCountryPlacements({ path: { country }, query: { from } })).data?.items[0]?.tier,
    mapAsPng: async (year) => given((await drawReportMap({ path: { year, picture: 'png' } })).data),
    watchList: async (year) => given((await listWatchList({ query: { year } })).data),
    claim: async (country, year) =>
      given((await verifyClaim({ query: { country: [country], year: [year], tier: '3' } })).data),
    factsBeside: async (text) => given((await annotateText({ body: { text } })).data),
    whatIf: async (country, history) =>
      given((await getCountryClock({ path: { country }, query: { history } })).data),
    bibtex: async (url) => given((await getCitation({ query: { url } })).data).citations.bibtex,
    problem: async (country) => (await getCountry({ path: { country } })).error?.type,
  };
}
