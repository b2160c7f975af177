import type { FastifyInstance } from 'fastify';
import type { ServiceLimits } from '../domain/service-limits.js';
import type { CatalogueServed } from '../http/catalogue-answer.js';
import { serveRobots } from './discovery/robots.js';
import { serveSecurityText } from './discovery/security-txt.js';
import { serveSitemap } from './discovery/sitemap.js';
import { serveOembed } from './embed/oembed.js';
import { serveEmbeds } from './embed/serve-embeds.js';
import { aboutPage, correctionsPage } from './pages/about-pages.js';
import { chartsPage } from './pages/charts/charts-page.js';
import { claimCheckPage } from './pages/claim-check/claim-check-page.js';
import { docsPage } from './pages/docs/docs-page.js';
import { docsSubjectPage } from './pages/docs/subject-page.js';
import { glossaryPage } from './pages/glossary-page.js';
import { homePage } from './pages/home-page.js';
import { methodPage } from './pages/method-page.js';
import { problemPage, problemsPage } from './pages/problem-pages.js';
import { searchPage } from './pages/search-page.js';
import { useItInPage } from './pages/use-it-in-page.js';
import { whatIfPage } from './pages/what-if-page.js';
import { serveAssets } from './serve-assets.js';
import { servePage } from './serve-page.js';
import { serveTextPage } from './serve-text-page.js';
import { serveWays } from './serve-ways.js';

interface PagesOptions extends CatalogueServed {
  readonly limits: ServiceLimits;
  /** Address for reports of a weakness, as a URI. */
  readonly securityContact: string | undefined;
  /** Address for corrections, as a URI. */
  readonly contact: string | undefined;
}

export async function pages(
  app: FastifyInstance,
  { limits, securityContact, contact, ...source }: PagesOptions,
): Promise<void> {
  const all = [
    homePage,
    searchPage,
    whatIfPage,
    claimCheckPage,
    chartsPage(source.catalogue),
    methodPage,
    aboutPage,
    correctionsPage(source.catalogue, contact),
    glossaryPage,
    useItInPage,
    problemsPage(limits),
    problemPage(limits),
    docsPage(() => app.openapi()),
    docsSubjectPage(() => app.openapi()),
  ];
  for (const page of all) servePage(app, page, source);
  serveTextPage(app, source);
  serveWays(app, source);
  serveEmbeds(app, source);
  serveOembed(app, source);
  serveAssets(app);
  serveRobots(app, source);
  serveSitemap(
    app,
    source,
    all.map(({ path }) => path).filter((path) => !path.includes(':')),
  );
  serveSecurityText(app, { ...source, contact: securityContact });
}
