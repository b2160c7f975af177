import createFetchClient, { type Client, type ClientOptions } from 'openapi-fetch';
import type { components, paths } from './schema.js';

export type { components, paths };

/** A schema of the API by its name, for example `Schema<'Placement'>`. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];

/**
 * A typed client of the tip-tiers API, for its JSON answers.
 *
 * @example
 * const client = createClient({ baseUrl: 'https://tiers.example.org' });
 * const { data, error } = await client.GET('/countries/{country}/tiers', {
 *   params: { path: { country: 'KH' }, query: { from: 2019 } },
 * });
 * @param options `baseUrl` of the service, and those of `fetch`
 */
export function createClient(
  options: ClientOptions & { readonly baseUrl: string },
): Client<paths, 'application/json'> {
  return createFetchClient<paths, 'application/json'>({
    querySerializer: { array: { style: 'form', explode: false } },
    ...options,
  });
}
