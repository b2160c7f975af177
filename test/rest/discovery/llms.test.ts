import t from 'tap';
import { RESOURCES } from '../../../src/resources/index.js';
import { sharedApp } from '../../support/seed-app.js';
import { seeds } from '../../support/seeds.js';

const ORIGIN = 'https://tiers.example';
const LINK = /^- \[([^\]]+)\]\(([^)]+)\): .+$/;

t.test('serves /llms.txt', async (t) => {
  const app = await sharedApp({ PUBLIC_URL: ORIGIN });
  const response = await app.inject({ url: '/llms.txt' });
  t.equal(response.statusCode, 200);
  t.equal(response.headers['content-type'], 'text/plain; charset=utf-8');
  const lines = response.body.split('\n');

  await t.test('follows the format of llmstxt.org', async (t) => {
    t.equal(lines[0], '# tip-tiers');
    t.match(lines[2], new RegExp(`^> .+2001 to ${(await seeds()).current.newestYear}`));
    const sections = lines.filter((line) => line.startsWith('## ')).map((line) => line.slice(3));
    t.strictSame(sections, ['Evidence', 'How to cite', 'For agents', 'Resources', 'Optional']);
  });

  await t.test('links every resource, and only to responses', async (t) => {
    const links = lines.flatMap((line) => LINK.exec(line)?.[2] ?? []);
    for (const { example } of RESOURCES) t.ok(links.includes(`${ORIGIN}${example}`), example);
    for (const link of links) {
      t.ok(link.startsWith(ORIGIN), link);
      const { statusCode } = await app.inject({ url: link.slice(ORIGIN.length) });
      const expected = { '/mcp': 405, '/graphql': 400 }[link.slice(ORIGIN.length)] ?? 200;
      t.equal(statusCode, expected, link);
    }
  });
});
