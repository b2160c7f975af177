import { ok } from '@oazapfts/runtime';
import * as api from '../generated/oazapfts/api.ts';
import type { Calls } from './calls.ts';

export function callsTo(baseUrl: string): Calls {
  Object.assign(api.defaults, { baseUrl, fetch: fetchPictures });
  return {
    country: (country) => ok(api.getCountry(country)),
    history: (country, $from) => ok(api.listCountryPlacements(country, { $from })),
    placements: (query) => ok(api.listPlacements(query)),
    tierOf: async (country, $from) =>
      (await ok(api.listCountryPlacements(country, { $from }))).items[0]?.tier,
    mapAsPng: (year) => ok(api.drawReportMap(year, 'png')),
    watchList: (year) => ok(api.listWatchList({ year })),
    claim: (country, year) => ok(api.verifyClaim({ country: [country], year: [year], tier: '3' })),
    factsBeside: (text) => ok(api.annotateText({ text })),
    whatIf: (country, history) => ok(api.getCountryClock(country, { history })),
    bibtex: async (url) => (await ok(api.getCitation(url))).citations.bibtex,
    problem: async (country) => {
      const answer = await api.getCountry(country);
      return answer.status === 404 ? answer.data.type : undefined;
    },
  };
}

/** Because problems are JSON, it reads all else as text, which spoils pictures. */
async function fetchPictures(url: string | URL | Request, init?: RequestInit): Promise<Response> {
  const response = await fetch(url, init);
  if (!/^(image\/|application\/(octet-stream|vnd))/.test(response.headers.get('content-type') ?? ''))
    return response;
  return Object.assign(response, { text: () => response.blob() });
}
