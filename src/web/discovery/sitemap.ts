import { XMLBuilder } from 'fast-xml-parser';
import type { FastifyInstance } from 'fastify';
import type { ReleaseView } from '../../dataset/release-view.js';
import { toDay } from '../../domain/dates.js';
import { expandPath } from '../../kit/expand-path.js';
import { TAGS, tagSlug } from '../../kit/tags.js';
import { RESOURCES } from '../../resources/index.js';
import { type RouteServices, serveText } from '../../rest/serve.js';
import { isQuestion } from '../reading/live-url.js';
import { PARTS_OF_PAGES } from '../reading/parts-of-pages.js';

export const SITEMAP_URL = '/sitemap.xml';

const DOSSIER = '/countries/:country/tiers/:year';

const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', format: true });

function resourcePaths(release: ReleaseView): string[] {
  const paths = RESOURCES.map(({ path }) => path).filter(
    (path) => !isQuestion(path) && !PARTS_OF_PAGES.has(path),
  );
  return paths.flatMap((path) =>
    // Not every report covers every country.
    path === DOSSIER
      ? release.placements.map(({ country, year }) => `/countries/${country.iso2}/tiers/${year}`)
      : expandPath(path, release),
  );
}

/**
 * Every page at its canonical URL (sitemaps.org).
 * @param own paths of pages that are no resources
 */
function sitemap(
  release: ReleaseView,
  { origin, own, releases }: { origin: string; own: readonly string[]; releases: readonly string[] },
): string {
  const paths = [
    ...own,
    ...resourcePaths(release),
    ...releases.map((version) => `/releases/${version}`),
    ...TAGS.map(({ name }) => `/docs/${tagSlug(name)}`),
  ];
  const lastmod = toDay(release.header.published_at);
  return builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'utf-8' },
    urlset: {
      '@xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
      url: paths.map((path) => ({ loc: `${origin}${path}`, lastmod })),
    },
  });
}

/**
 * Serves the sitemap.
 * @param own paths of pages that are no resources
 */
export function serveSitemap(app: FastifyInstance, served: RouteServices, own: readonly string[]): void {
  serveText(app, served, {
    url: SITEMAP_URL,
    contentType: 'application/xml; charset=utf-8',
    toText({ origin, state }) {
      const releases = served.catalogue.entries.map(({ version }) => version);
      return sitemap(state.current, { origin, own, releases });
    },
  });
}
