import { parse } from 'csv-parse/sync';
import t from 'tap';
import { TASKS } from '../../src/web/pages/docs/tasks.js';
import { sharedApp } from '../support/seed-app.js';

const app = await sharedApp();
const asHtml = { accept: 'text/html' };
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

t.test('starts the docs with tasks, each a page with real calls', async (t) => {
  const overview = (await app.inject({ url: '/docs', headers: asHtml })).body;
  for (const { id, title, steps } of TASKS) {
    t.match(overview, `href="/docs/${id}">${title}</a>`);
    t.ok(overview.indexOf(`/docs/${id}`) < overview.indexOf('/docs/tiers'), 'before the operations');
    const page = await app.inject({ url: `/docs/${id}`, headers: asHtml });
    t.equal(page.statusCode, 200, id);
    for (const { call, isShown, code } of steps) {
      const response = await app.inject(call);
      t.equal(response.statusCode, 200, call);
      if (code) t.ok(code.includes(`{origin}${call}`), call);
      else t.ok(page.body.includes(escaped(call)), `${id} has ${call}`);
      if (!isShown) continue;
      if (call.includes('.csv')) {
        const rows = response.body.trimEnd();
        t.ok(page.body.includes(escaped(rows)), `${call} is shown whole`);
        t.ok((parse(rows, { columns: true }) as unknown[]).length > 0, `${call} has rows`);
      } else
        t.ok(page.body.includes(escaped(JSON.stringify(response.json(), null, 2))), `${call} is shown whole`);
    }
  }
});
