import t from 'tap';
import { sharedApp } from '../../support/seed-app.js';

const ORIGIN = 'https://tiers.example';
const URL = '/.well-known/api-catalog';

type Target = { href: string; type?: string };
type Context = { anchor: string } & Record<string, Target[] | string>;

t.test('the API catalog (RFC 9727)', async (t) => {
  const app = await sharedApp({ PUBLIC_URL: ORIGIN });
  const response = await app.inject({ url: URL });
  t.equal(
    response.headers['content-type'],
    'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"',
  );
  const { linkset } = response.json<{ linkset: Context[] }>();
  const [catalog, ...apis] = linkset;
  t.strictSame(
    catalog?.item,
    apis.map(({ anchor }) => ({ href: anchor })),
  );
  t.strictSame(
    apis.map(({ anchor }) => anchor),
    [`${ORIGIN}/`, `${ORIGIN}/graphql`, `${ORIGIN}/mcp`],
  );

  await t.test('what it leads to is there, in the type that it says', async (t) => {
    for (const { anchor, ...relations } of apis) {
      for (const [relation, targets] of Object.entries(relations)) {
        for (const { href, type } of targets as Target[]) {
          const target = await app.inject({ url: href.slice(ORIGIN.length), headers: { accept: type } });
          t.equal(target.statusCode, 200, `${anchor} ${relation} ${href}`);
          t.match(String(target.headers['content-type']), type);
        }
      }
    }
  });

  await t.test('HEAD says that it is one', async (t) => {
    const head = await app.inject({ method: 'HEAD', url: URL });
    t.equal(head.statusCode, 200);
    t.match(head.headers.link, `<${URL}>; rel="api-catalog"`);
    t.notMatch((await app.inject({ url: '/reports' })).headers.link, 'api-catalog');
    t.equal((await app.inject({ method: 'POST', url: URL })).statusCode, 405);
    const again = await app.inject({ url: URL, headers: { 'if-none-match': String(head.headers.etag) } });
    t.equal(again.statusCode, 304);
  });
});
