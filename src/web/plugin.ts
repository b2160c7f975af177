import { parse } from 'node:querystring';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isValidElement } from 'preact';
import { z } from 'zod';
import { MAX_TEXT_BODY_BYTES } from '../http/body-limits.js';
import { IMMUTABLE, NO_STORE, ONE_DAY } from '../http/cache-control.js';
import { sendWhole } from '../http/cacheable-reply.js';
import { prefersHtml } from '../http/content-negotiation.js';
import { stripFormatSuffix } from '../http/format-suffix.js';
import { COMMON_HEADERS, varyFor } from '../http/headers.js';
import { HttpResponse } from '../http/http-response.js';
import { toUtf8 } from '../http/json-body.js';
import { findProblem, Problem, type ServiceLimits } from '../http/problem.js';
import { searchText } from '../http/query-string.js';
import { Redirect } from '../http/redirect.js';
import { anyParameters, noParameters } from '../http/validation.js';
import { toParams } from '../kit/path-parameters.js';
import { type RouteServices, serve } from '../rest/serve.js';
import { TextInput, takeText } from '../rest/texts.js';
import { annotate, type TextRequest } from '../texts/annotate.js';
import { ASSETS, ASSETS_PREFIX, type Asset, ROOT_FILES } from './assets.js';
import { serveRobots } from './discovery/robots.js';
import { serveSecurityText } from './discovery/security-txt.js';
import { serveSitemap } from './discovery/sitemap.js';
import { serveEmbeds } from './embed/serve-embeds.js';
import { PAGE_HEADERS, toHtml } from './layout/html-headers.js';
import { type PageDeclaration, type PageQuestion, RejectedForm } from './page.js';
import { chartsPage } from './pages/charts/charts-page.js';
import { renderAnnotatedPage } from './pages/claim-check/annotated-page.js';
import { claimCheckPage, rejectedTextPage } from './pages/claim-check/claim-check-page.js';
import { TEXT_PAGE } from './pages/claim-check/text-form.js';
import { changelogPage } from './pages/docs/changelog-page.js';
import { compatibilityPage } from './pages/docs/compatibility-page.js';
import { docsPage } from './pages/docs/docs-page.js';
import { docsSubjectPage } from './pages/docs/subject-page.js';
import { taskPages } from './pages/docs/task-pages.js';
import { homePage } from './pages/home-page.js';
import { problemPage, problemsPage } from './pages/problems-page.js';
import { prosePages } from './pages/prose-pages.js';
import { searchPage } from './pages/search-page.js';
import { whatIfPage } from './pages/what-if-page.js';
import { toLiveUrl } from './reading/live-url.js';

/** URLs that readers are likely to guess, and the pages that they mean. Clients of the API get 404. */
const WAYS: Readonly<Record<`/${string}`, (request: FastifyRequest, newest: number) => string>> = {
  '/news': (_, newest) => `/reports/${newest}`,
  '/statistics': () => '/docs/statistics',
  '/embeds': () => '/charts',
  '/countries/:country/outcomes': toListOfCountry('outcomes'),
  '/countries/:country/spells': toListOfCountry('spells'),
  '/countries/:country/waivers': toListOfCountry('waivers'),
  '/countries/:country/determinations': toListOfCountry('determinations'),
  '/compare': (request) => toChart('comparison', request),
  '/reports/:year/map': (request) => toChart('map', request),
};

function toListOfCountry(list: string) {
  return ({ params }: FastifyRequest): string =>
    `/${list}${searchText([['country', (params as { country: string }).country]])}`;
}

function toChart(kind: string, { query, params }: FastifyRequest): string {
  const requested = { ...(query as Record<string, string>), ...(params as Record<string, string>) };
  return `/charts${searchText([['kind', kind], ...Object.entries(requested)])}`;
}

function serveWays(app: FastifyInstance, { catalogue }: RouteServices): void {
  for (const [url, target] of Object.entries(WAYS)) {
    const schema = { params: toParams(url), querystring: anyParameters };
    app.get(url, { schema }, (request, reply) => {
      const page = target(request, catalogue.current.newestYear);
      if (prefersHtml(request)) return new Redirect(page, 303, NO_STORE).send(reply);
      const path = request.originalUrl.split('?', 1)[0];
      throw new Problem('not-found', `No resource at ${path}. See ${page}.`);
    });
  }
}

function serveAssets(app: FastifyInstance): void {
  const answers = new Map([...ASSETS.values()].map((each) => [each.url, toAnswer(each, IMMUTABLE)]));
  const schema = { querystring: anyParameters };
  const fileSchema = { ...schema, params: z.strictObject({ file: z.string() }) };
  app.get<{ Params: { file: string } }>(`${ASSETS_PREFIX}:file`, { schema: fileSchema }, (request, reply) => {
    const answer = answers.get(`${ASSETS_PREFIX}${request.params.file}`);
    if (!answer) throw new Problem('not-found', `No file ${request.params.file}.`);
    return sendWhole(reply, answer);
  });
  for (const file of ROOT_FILES) {
    const answer = toAnswer(file, ONE_DAY);
    app.get(file.url, { schema }, (_request, reply) => sendWhole(reply, answer));
  }
}

const toAnswer = ({ contentType, body }: Asset, cacheControl: string): HttpResponse =>
  new HttpResponse(body, {
    ...COMMON_HEADERS,
    'content-type': contentType,
    'cache-control': cacheControl,
    ...varyFor(contentType, { isNegotiated: false }),
  });

const servePage = (app: FastifyInstance, services: RouteServices, page: PageDeclaration): void =>
  serve(app, services, {
    path: page.path,
    params: page.params,
    query: page.query,
    schema: page.schema,
    // API clients get JSON if available, browsers HTML.
    formats: page.json ? ['json', 'html'] : ['html'],
    config: { namesHost: true },
    async respond({ httpRequest, release, origin, params, query, queryString, format }) {
      const path = stripFormatSuffix(httpRequest.originalUrl.split('?', 1)[0] ?? '/');
      const question: PageQuestion = { release, origin, path, params, query };
      const content = await (format === 'json' && page.json ? page.json(question) : page.html(question));
      if (content instanceof Redirect) return content;
      if (content instanceof RejectedForm) return { send: (reply) => sendRejectedForm(reply, content) };
      if (!isValidElement(content)) return { body: JSON.stringify(content) };
      const live = toLiveUrl({ path, search: new URLSearchParams(queryString) });
      return { body: toHtml(content), headers: PAGE_HEADERS, canonical: `${origin}${live}` };
    },
  });

const sendRejectedForm = (reply: FastifyReply, { status, page }: RejectedForm): FastifyReply =>
  reply
    .code(status)
    .headers({ ...PAGE_HEADERS, 'cache-control': NO_STORE })
    .send(toHtml(page));

const FORM = 'application/x-www-form-urlencoded';
const BUILT = '/claim-check/claim';
const SERVER_ERROR = 500;

function serveTextPage(app: FastifyInstance, { catalogue }: RouteServices): void {
  app.register(async (scope) => {
    takeText(scope, [FORM]);
    const route = {
      schema: { querystring: noParameters, body: TextInput },
      bodyLimit: MAX_TEXT_BODY_BYTES,
      // The page shows the form again, with the error.
      attachValidation: true,
      preValidation: async (request: FastifyRequest) => {
        const { published, ...typed } = parse(toUtf8(request.body));
        request.body = { ...typed, ...(published !== '' && { published }) };
      },
    };
    scope.post(TEXT_PAGE, route, async ({ body, negotiated: { origin }, validationError }, reply) => {
      const context = { release: catalogue.current, origin, path: '/claim-check' };
      reply.headers({ ...PAGE_HEADERS, 'cache-control': NO_STORE });
      try {
        if (validationError) throw validationError;
        const input = body as TextRequest;
        return reply.send(toHtml(renderAnnotatedPage(context, input, annotate(context.release, input))));
      } catch (error) {
        const problem = findProblem(error);
        if (!problem || problem.status >= SERVER_ERROR || problem.code === 'too-many-requests') throw error;
        const typed = body as Readonly<Record<string, string>>;
        return reply.code(problem.status).send(toHtml(rejectedTextPage(context, typed, problem)));
      }
    });
  });
  // Drop the empty fields that forms send.
  app.get(BUILT, { schema: { querystring: anyParameters } }, (request, reply) => {
    const given = Object.entries(request.query as Record<string, string>).filter(([, value]) => value !== '');
    return new Redirect(`/verify?${new URLSearchParams(given)}`, 303, NO_STORE).send(reply);
  });
}

interface PagesOptions extends RouteServices {
  readonly limits: ServiceLimits;
  /** URI for vulnerability reports. */
  readonly securityContact: string | undefined;
  /** Who is responsible for the instance. */
  readonly publisher: string | undefined;
  /** URI for corrections. */
  readonly contact: string | undefined;
}

/** Registers all HTML pages that are no resources, redirects and static assets. */
export async function pages(
  app: FastifyInstance,
  { limits, securityContact, publisher, contact, ...source }: PagesOptions,
): Promise<void> {
  const all = [
    homePage,
    searchPage,
    whatIfPage,
    claimCheckPage,
    chartsPage(source.catalogue),
    ...prosePages(source.catalogue, { publisher, contact }),
    problemsPage(limits),
    problemPage(limits),
    docsPage(() => app.openapi()),
    ...taskPages(source.catalogue, () => app.openapi()),
    compatibilityPage(() => app.openapi()),
    changelogPage,
    docsSubjectPage(() => app.openapi()),
  ];
  for (const page of all) servePage(app, source, page);
  serveTextPage(app, source);
  serveWays(app, source);
  serveEmbeds(app, source);
  serveAssets(app);
  serveRobots(app, source);
  serveSitemap(
    app,
    source,
    all.map(({ path }) => path).filter((path) => !path.includes(':')),
  );
  serveSecurityText(app, source, securityContact);
}
