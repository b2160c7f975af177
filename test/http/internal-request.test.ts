import fastify, { type FastifyRequest } from 'fastify';
import t from 'tap';
import { parseServiceUrl, requestInternally } from '../../src/http/internal-request.js';
import { Problem, problemPath } from '../../src/http/problem.js';
import { registerProblemHandling, sendProblem } from '../../src/http/problem-handler.js';

const app = fastify();
t.teardown(() => app.close());
registerProblemHandling(app);
app.get('/well', (request, reply) =>
  reply.header('x-host', request.host).header('x-ip', request.ip).send('{}'),
);
for (const [from, to] of [
  ['/once', '/well'],
  ['/twice', '/once'],
  ['/thrice', '/twice'],
] as const)
  app.get(from, (_, reply) => reply.code(308).header('location', to).send('{}'));
app.get('/moved', (_, reply) => reply.code(303).header('location', '/well').send('{}'));
app.get('/bare', (_, reply) => reply.code(400).send('nothing'));
app.get('/busy', (_, reply) => sendProblem(reply, new Problem('overloaded', 'Ask again.')));
app.get('/busier', (_, reply) =>
  sendProblem(reply.header('retry-after', '9'), new Problem('overloaded', '-')),
);
app.get('/strange', (_, reply) => reply.code(400).send({ type: 'x', detail: 4 }));
app.get('/calls-itself', async (request) => requestInternally(app, request, '/calls-itself'));

const client = { headers: {}, host: 'tiers.example', ip: '192.0.2.7', originalUrl: '/cite?url=x' };
const requestPath = (path: string) => requestInternally(app, client as unknown as FastifyRequest, path);

t.test('makes internal requests on behalf of the client, following two redirects', async (t) => {
  for (const path of ['/well', '/once', '/twice'])
    t.match((await requestPath(path)).headers, { 'x-host': client.host, 'x-ip': client.ip }, path);
  for (const [path, code, detail] of [
    ['/thrice', 'not-found', /^\/once returns no response to a GET\.$/],
    ['/moved', 'not-found', /^\/moved returns no response to a GET\.$/],
    ['/bare', 'internal-error', /./],
    ['/nothing', 'not-found', /^\/nothing returns no response: No resource at \/nothing\.$/],
    ['/busy', 'overloaded', /^\/busy returns no response: Ask again\.$/],
    ['/strange', 'not-found', /^\/strange returns no response to a GET\.$/],
    [
      '/calls-itself',
      'invalid-parameter',
      /^\/calls-itself returns no response: \/calls-itself is not a response of the dataset\.$/,
    ],
  ] as const)
    await t.rejects(requestPath(path), { code, detail }, path);
});

t.test('sends Retry-After with temporary errors', async (t) => {
  for (const [url, wanted] of [
    ['/busy', '5'],
    ['/busier', '9'],
    ['/nothing', undefined],
  ] as const) {
    const { headers, body } = await app.inject(url);
    t.equal(headers['retry-after'], wanted, url);
    t.equal(headers['cache-control'], 'no-store');
    if (url === '/nothing') t.match(JSON.parse(body), { type: problemPath('not-found'), status: 404 });
  }
});

t.test('accepts URLs of this service, relative or absolute, and no others', async (t) => {
  const own = 'https://tiers.example';
  for (const [url, path] of [
    ['/tiers?year=2022', '/tiers?year=2022'],
    [`${own}/tiers#top`, '/tiers'],
    [`${own}:443/tiers`, '/tiers'],
  ] as const)
    t.equal(parseServiceUrl(url, own), path);
  for (const url of ['tiers', '//elsewhere.example/tiers', 'http://tiers.example/', `${own}:444/`, '', 'x:y'])
    t.throws(() => parseServiceUrl(url, own), {
      code: 'invalid-parameter',
      detail: /with https:\/\/tiers\.example/,
      extensions: {
        errors: [{ parameter: 'url', message: 'is not a URL of this service', value: url }],
      },
    });
});
