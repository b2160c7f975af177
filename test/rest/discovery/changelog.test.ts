import { readFile } from 'node:fs/promises';
import { XMLParser } from 'fast-xml-parser';
import t from 'tap';
import { RENAMED } from '../../../src/domain/renamed.js';
import { SERVICE_VERSION } from '../../../src/domain/service.js';
import { readChangelog } from '../../../src/rest/discovery/changelog.js';
import { sharedApp } from '../../support/seed-app.js';

const app = await sharedApp();
const markdown = await readFile('CHANGELOG.md', 'utf8');

t.test('a changelog is read by versions, subjects and lines', async (t) => {
  t.same(
    readChangelog(
      '# Changelog\n\nTo all.\n\n## 2.0.0\n\nAPI\n\n- One `a`.\n- **Two.**\n\nNames\n\n| door | was | is |\n| --- | --- | --- |\n| all | `a` | `b` |\n\nAPI\n\n- Three.\n\n## 1.0.0 (2026-11-26)\n\nThe first.\n\n- Four.\n',
    ),
    [
      {
        version: '2.0.0',
        day: null,
        about: null,
        sections: [
          {
            subject: 'API',
            changes: [
              { text: 'One `a`.', mustBeHeeded: false },
              { text: 'Two.', mustBeHeeded: true },
              { text: 'Three.', mustBeHeeded: false },
            ],
            renamed: [],
          },
          { subject: 'Names', changes: [], renamed: [{ door: 'all', was: '`a`', is: '`b`' }] },
        ],
      },
      {
        version: '1.0.0',
        day: '2026-11-26',
        about: 'The first.',
        sections: [{ subject: null, changes: [{ text: 'Four.', mustBeHeeded: false }], renamed: [] }],
      },
    ],
  );
  t.throws(() => readChangelog('## 1.0.0 of some day\n\n- One.\n'), /no heading of a version/);
  t.throws(() => readChangelog('## 1.0.0\n\n- One.\n* Two.\n'), /neither a change nor a subject/);
});

t.test('every line of the file is in the JSON, and the page shows it', async (t) => {
  const { current, versions } = (await app.inject('/changelog.json')).json();
  t.equal(current, SERVICE_VERSION);
  t.equal(versions[0].version, SERVICE_VERSION, 'the newest version is the one that is served');
  const sections = versions.flatMap((each: { sections: object[] }) => each.sections);
  const changes = sections.flatMap((each: { changes: object[] }) => each.changes);
  t.equal(changes.length, markdown.split('\n').filter((line) => line.startsWith('- ')).length);
  t.same(
    sections.flatMap((each: { renamed: object[] }) => each.renamed),
    RENAMED,
    'the table is that of the data',
  );
  const { statusCode, body } = await app.inject({ url: '/changelog', headers: { accept: 'text/html' } });
  t.equal(statusCode, 200);
  for (const { version } of versions) t.match(body, `id="v${version}"`);
  t.match(body, /<link rel="alternate" type="application\/atom\+xml" href="\/changelog\.atom"/);
});

t.test('the feed has an entry for each version that has a day', async (t) => {
  const { headers, body } = await app.inject('/changelog.atom');
  t.match(headers['content-type'], /^application\/atom\+xml/);
  const { feed } = new XMLParser({ isArray: (name) => name === 'entry' }).parse(body);
  const dated = readChangelog(markdown).filter(({ day }) => day !== null);
  t.same(
    feed.entry.map(({ title, updated }: { title: string; updated: string }) => [title, updated]),
    dated.map(({ version, day }) => [`Version ${version} of the service`, `${day}T00:00:00Z`]),
  );
});

t.test('the docs lead to both', async (t) => {
  const { body } = await app.inject({ url: '/docs', headers: { accept: 'text/html' } });
  for (const path of ['/docs/compatibility', '/changelog', '/changelog.atom'])
    t.match(body, `href="${path}"`);
});
