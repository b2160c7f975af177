import { Api } from '../generated/swagger-typescript-api/api.ts';
import type { Calls } from './calls.ts';

export function callsTo(baseUrl: string): Calls {
  const api = new Api({ baseUrl });
  return {
    country: async (country) => (await api.countries.getCountry(country)).data,
    history: async (country, from) => (await api.countries.listCountryPlacements(country, { from })).data,
    placements: async (query) => (await api.tiers.listPlacements(query)).data,
    tierOf: async (country, from) =>
      (await api.countries.listCountryPlacements(country, { from })).data.items[0]?.tier,
    mapAsPng: async (year) => (await api.reports.drawReportMap(year, 'png')).data,
    watchList: async (year) => (await api.watchlist.listWatchList({ year })).data,
    claim: async (country, year) =>
      (await api.verify.verifyClaim({ country: [country], year: [year], tier: '3' })).data,
    factsBeside: async (text) => (await api.annotate.annotateText({ text })).data,
    whatIf: async (country, history) => (await api.countries.getCountryClock(country, { history })).data,
    bibtex: async (url) => (await api.cite.getCitation({ url })).data.citations.bibtex,
    problem: (country) =>
      api.countries.getCountry(country).then(
        () => undefined,
        ({ error }: Awaited<ReturnType<typeof api.countries.getCountry>>) => error.type,
      ),
  };
}
