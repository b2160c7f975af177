import fastify, { type FastifyRequest } from 'fastify';
import t from 'tap';
import { negotiateCoding } from '../../src/http/accept-header.js';
import { BODY_LIMITS } from '../../src/http/body-limits.js';
import { formatFromSuffix, stripFormatSuffix } from '../../src/http/format-suffix.js';
import { HttpResponse } from '../../src/http/http-response.js';
import { createOriginResolver } from '../../src/http/origin.js';
import { PROBLEM_TYPES, Problem } from '../../src/http/problem.js';
import { toLoggedProblem, toProblem } from '../../src/http/problem-handler.js';
import { renderProblemPage } from '../../src/http/problem-page.js';
import { problemTemplate, renderProblemTemplate } from '../../src/http/problem-templates.js';
import { Redirect } from '../../src/http/redirect.js';

t.test('derives the origin from PUBLIC_URL or else from the Host header', async (t) => {
  for (const [publicUrl, host, origin] of [
    [undefined, 'tiers.example', 'https://tiers.example'],
    [undefined, 'tiers.example:8080', 'https://tiers.example:8080'],
    [undefined, 'tiers.example:', 'https://tiers.example'],
    [undefined, '', 'https://localhost'],
    ['http://tiers.example:80/', 'other.example', 'http://tiers.example'],
  ] as const)
    t.equal(createOriginResolver(publicUrl)({ protocol: 'https', host }), origin);
});

t.test('reads a URL suffix as a format, except in file names', async (t) => {
  for (const [url, format, without] of [
    ['/tiers.csv?year=2022', 'csv', '/tiers?year=2022'],
    ['/tiers.CSV', 'csv', '/tiers'],
    ['/tiers?file=a.csv', undefined, '/tiers?file=a.csv'],
    ['/tiers.none', undefined, '/tiers.none'],
    ['/tiers', undefined, '/tiers'],
    ['/releases/1.4.0/download/tiers.csv', undefined, '/releases/1.4.0/download/tiers.csv'],
    ['/releases/1.4.0/tiers.csv', 'csv', '/releases/1.4.0/tiers'],
  ] as const) {
    t.equal(formatFromSuffix(url), format, url);
    t.equal(stripFormatSuffix(url), without, url);
  }
});

t.test('shows the error on its page, but a generic text under load', async (t) => {
  const expected = renderProblemPage(new Problem('not-found', 'There is no <b> & no <i>.'));
  t.match(expected.body, '<p>Error 404. There is no &lt;b> &amp; no &lt;i>.</p>');
  t.match(expected.body, '<a href="/problems/not-found">');
  t.equal(expected.headers['content-type'], 'text/html; charset=utf-8');
  t.equal(expected.headers['x-content-type-options'], 'nosniff');
  for (const code of ['too-many-requests', 'overloaded'] as const)
    t.match(renderProblemPage(new Problem(code, 'of yours')).body, `. ${PROBLEM_TYPES[code].help}</p>`, code);
});

t.test('turns errors into problems without leaking internal details', async (t) => {
  const of = (more: object) => toProblem(Object.assign(new Error('secret'), more));
  for (const [more, code, detail] of [
    [{}, 'internal-error', PROBLEM_TYPES['internal-error'].help],
    [{ statusCode: 399 }, 'internal-error', PROBLEM_TYPES['internal-error'].help],
    [{ statusCode: 400 }, 'bad-request', PROBLEM_TYPES['bad-request'].help],
    [{ statusCode: 499 }, 'bad-request', PROBLEM_TYPES['bad-request'].help],
    [{ statusCode: 500 }, 'internal-error', PROBLEM_TYPES['internal-error'].help],
    [{ statusCode: undefined }, 'internal-error', PROBLEM_TYPES['internal-error'].help],
    ...['FST_ERR_BAD_URL', 'FST_ERR_CTP_INVALID_CONTENT_LENGTH'].map(
      (code) => [{ code }, 'bad-request', PROBLEM_TYPES['bad-request'].help] as const,
    ),
    [{ code: 'FST_ERR_CTP_BODY_TOO_LARGE' }, 'payload-too-large', BODY_LIMITS],
  ] as const)
    t.match(of(more), { code, detail }, JSON.stringify(more));
  const problem = new Problem('not-found', '');
  t.equal(toProblem(problem), problem);
});

t.test('logs internal errors with the trace ID, and no client errors', async (t) => {
  const logged: unknown[] = [];
  const log = { error: (about: unknown) => logged.push(about) };
  const request = { log, id: 'a-trace', routeOptions: {} } as unknown as FastifyRequest;
  t.equal(toLoggedProblem(new Problem('not-found', ''), request).code, 'not-found');
  t.strictSame(logged, []);
  const err = new Error('secret');
  t.equal(toLoggedProblem(err, request).code, 'internal-error');
  t.strictSame(logged, [{ err, traceId: 'a-trace' }]);
});

t.test('sends the redirect target in the Location header and the body', async (t) => {
  const app = fastify();
  t.teardown(() => app.close());
  app.get('/', (_request, reply) => new Redirect('/there', 303, 'no-store').send(reply));
  const { statusCode, headers, body } = await app.inject('/');
  t.equal(statusCode, 303);
  t.match(headers, {
    location: '/there',
    'cache-control': 'no-store',
    'content-type': 'text/plain; charset=utf-8',
  });
  t.equal(headers['access-control-allow-origin'], '*');
  t.equal(body, 'Redirecting to /there\n');
});

t.test('omits headers that describe the content from a 304', async (t) => {
  const { identity } = new HttpResponse('text', { 'content-type': 'text/plain', vary: 'Accept' });
  const digest = 'mC2ePrmW9VnmM/TRlN7zdh2Qn1o7ZH0ahR/q1nwyydE=';
  const etag = `"${Buffer.from(digest, 'base64').toString('base64url')}"`;
  t.strictSame(identity.headers, {
    ...{ 'content-type': 'text/plain', vary: 'Accept', etag },
    ...{ 'content-digest': `sha-256=:${digest}:`, 'content-length': '4' },
  });
  t.strictSame(identity.notModified, { vary: 'Accept', etag });
  t.equal(identity.notModified, identity.notModified, 'computed once');
});

t.test('chooses the content coding that the client prefers', async (t) => {
  t.same(['br', 'gzip, br', 'gzip;q=1, br;q=0.1', 'deflate', '*', undefined].map(negotiateCoding), [
    'br',
    'br',
    'gzip',
    'identity',
    'br',
    'identity',
  ]);
});

t.test('fills error templates with any text and members, unescaped patterns included', async (t) => {
  const form = problemTemplate({ contentTypes: [] }, ({ code, detail, extensions }) => ({
    message: `${detail} (${code})`,
    ...extensions,
  }));
  for (const [problem, expected] of [
    [new Problem('overloaded', 'A "$&" too much.'), { message: 'A "$&" too much. (overloaded)' }],
    [
      new Problem('range-not-satisfiable', 'x', { bytes: 7, why: '$1' }),
      { message: 'x (range-not-satisfiable)', bytes: 7, why: '$1' },
    ],
    [new Problem('unknown-country', 'x'), { message: 'x (internal-error)' }],
  ] as const)
    t.strictSame(JSON.parse(renderProblemTemplate(form, problem)), expected);
  t.equal(renderProblemTemplate({ ...form, templates: {} }, new Problem('overloaded', 'x')), '');
  for (const code of [
    ...['answer-timeout', 'bad-request', 'header-fields-too-large', 'internal-error', 'overloaded'],
    ...['payload-too-large', 'range-not-satisfiable', 'too-many-requests', 'unsupported-media-type'],
    ...['unsupported-transfer-coding', 'uri-too-long'],
  ])
    t.ok(form.templates[code as 'overloaded'], code);
});
