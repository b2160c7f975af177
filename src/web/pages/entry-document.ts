import type { Release } from '../../dataset/release.js';
import { FORMATS } from '../../formats/format.js';
import { LICENSE_URL } from '../../http/headers.js';
import { formatsOf } from '../../rest/resource/resource-shape.js';
import { RESOURCES } from '../../rest/resources/index.js';

/** `/countries/:country` as the template `/countries/{country}`. */
export const templateOf = (path: string): string => path.replaceAll(/:(\w+)/g, '{$1}');

export function entryDocument(release: Release): object {
  return {
    title: 'tip-tiers',
    description: `Tier history of the U.S. Trafficking in Persons Report, ${release.years[0]} to ${release.newestYear}, with the clock of the Tier 2 Watch List`,
    release: release.version,
    publishedAt: release.header.published_at,
    license: LICENSE_URL,
    resources: RESOURCES.map((resource) => ({
      href: templateOf(resource.path),
      title: resource.summary,
      formats: formatsOf(resource).map((format) => FORMATS[format].mediaType),
      example: resource.example,
    })),
    links: {
      docs: '/docs',
      openapi: '/openapi.json',
      graphql: '/graphql',
      graphiql: '/graphiql',
      mcp: '/mcp',
      llms: '/llms.txt',
      apiCatalog: '/.well-known/api-catalog',
      useItIn: '/use-it-in',
      problems: '/problems',
      live: '/health/live',
      ready: '/health/ready',
    },
  };
}
