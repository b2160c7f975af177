import type { FastifyInstance } from 'fastify';
import type { ServiceLimits } from '../domain/service-limits.js';
import { claimCheckPage } from './claim-check/claim-check-page.js';
import { docsPage } from './docs/docs-page.js';
import { serveOembed } from './embed/oembed.js';
import { serveEmbeds } from './embed/serve-embeds.js';
import { homePage } from './home/home-page.js';
import { methodPage } from './method/method-page.js';
import { problemPage, problemsPage } from './problems/problem-pages.js';
import { searchPage } from './search/search-page.js';
import { serveAssets } from './serve-assets.js';
import { type PageSource, servePage } from './serve-page.js';
import { useItInPage } from './use-it-in/use-it-in-page.js';
import { whatIfPage } from './what-if/what-if-page.js';

/** Pages for people, at addresses of their own. */
export async function pages(
  app: FastifyInstance,
  { limits, ...source }: PageSource & { readonly limits: ServiceLimits },
): Promise<void> {
  const all = [
    homePage,
    searchPage,
    whatIfPage,
    claimCheckPage,
    methodPage,
    useItInPage,
    problemsPage(limits),
    problemPage(limits),
    docsPage(() => app.openapi()),
  ];
  for (const page of all) servePage(app, page, source);
  serveEmbeds(app, source);
  serveOembed(app, source);
  serveAssets(app);
}
