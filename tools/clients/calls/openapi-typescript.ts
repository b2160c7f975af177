import createClient from 'openapi-fetch';
import type { paths } from '../generated/openapi-typescript/schema.ts';
import type { Calls } from './calls.ts';
import { given, inBibtex } from './given.ts';

/** Its types are of all the forms of an answer together: these are the ones that its callers ask for. */
type Forms = 'application/json' | 'application/problem+json' | 'image/png';

export function callsTo(baseUrl: string): Calls {
  const api = createClient<paths, Forms>({ baseUrl });
  return {
    country: async (country) =>
      given((await api.GET('/countries/{country}', { params: { path: { country } } })).data),
    history: async (country, from) => {
      const params = { path: { country }, query: { from } };
      return given((await api.GET('/countries/{country}/tiers', { params })).data);
    },
    placements: async (query) => given((await api.GET('/tiers', { params: { query } })).data),
    tierOf: async (country, from) => {
      const params = { path: { country }, query: { from } };
      const { data } = await api.GET('/countries/{country}/tiers', { params });
      return data?.items[0]?.tier;
    },
    mapAsPng: async (year) => {
      const params = { path: { year, picture: 'png' as const } };
      return given((await api.GET('/reports/{year}/map.{picture}', { params, parseAs: 'blob' })).data);
    },
    watchList: async (year) => given((await api.GET('/watchlist', { params: { query: { year } } })).data),
    claim: async (country, year) => {
      const query = { country: [country], year: [year], tier: '3' as const };
      return given((await api.GET('/verify', { params: { query } })).data);
    },
    factsBeside: async (text) => given((await api.POST('/annotate', { body: { text } })).data),
    whatIf: async (country, history) => {
      const params = { path: { country }, query: { history } };
      return given((await api.GET('/countries/{country}/clock', { params })).data);
    },
    bibtex: async (url) => inBibtex(given((await api.GET('/cite', { params: { query: { url } } })).data)),
    problem: async (country) =>
      (await api.GET('/countries/{country}', { params: { path: { country } } })).error?.type,
  };
}
