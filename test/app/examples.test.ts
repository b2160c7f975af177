import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { InjectOptions } from 'fastify';
import t from 'tap';
import { capitalize, numberWord } from '../../src/engine/english.js';
import { TAGS, tagSlug } from '../../src/kit/tags.js';
import { HAS_MADE_UP_REPORT } from '../support/made-up-report.js';
import { listen, seedAppFor } from '../support/seed-app.js';
import { newestReleaseData } from '../support/seeds.js';

/* Runs every `curl` example of the documentation and the pages, without following redirects. */

const run = promisify(execFile);
const BIG = { maxBuffer: 64 * 1024 * 1024 };
const SUBJECT_PAGES = TAGS.map(({ name }) => `/docs/${tagSlug(name)}`);
const PAGES = ['/docs', '/use-it-in', ...SUBJECT_PAGES];
const CODE_ON_PAGE = /<code>(.*?)<\/code>/gs;
const EXAMPLE = /<figcaption>JavaScript<\/figcaption>.*?<code>(.*?)<\/code>/gs;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
/** A complete command; quoted arguments may span lines. */
const COMMAND = /^ *(?:\$ )?curl ((?:'[^']*'|"[^"]*"|[^'"\n])+)/gm;
const WORD = /'([^']*)'|"([^"]*)"|#.*|(\S+)/g;

const app = await seedAppFor(t, { RATE_LIMIT_MAX: '10000' });

async function texts(): Promise<string[]> {
  const files = await readdir('docs', { recursive: true });
  return [
    'README.md',
    ...files.filter((file) => file.endsWith('.md')).map((file) => path.join('docs', file)),
  ];
}

async function fetchCode(url: string): Promise<string> {
  const page = await app.inject({ url, headers: { accept: 'text/html' } });
  return [...page.body.matchAll(CODE_ON_PAGE)].map(([, code = '']) => unescaped(code)).join('\n');
}

async function examplesIn(language: string, origin: string): Promise<string[]> {
  const pages = await Promise.all(
    SUBJECT_PAGES.map(async (url) =>
      (await fetch(`${origin}${url}?language=${language}`, { headers: { accept: 'text/html' } })).text(),
    ),
  );
  return pages.flatMap((page) => [...page.matchAll(EXAMPLE)].map(([, code = '']) => unescaped(code)));
}

const unescaped = (code: string): string =>
  code.replaceAll(/&(\w+|#\d+);/g, (entity, name) => ENTITIES[name] ?? entity);

function toRequest(command: string): InjectOptions {
  const words = [...command.matchAll(WORD)].flatMap(
    ([, single, double, bare]) => single ?? double ?? bare ?? [],
  );
  const headers: Record<string, string> = {};
  const request: InjectOptions = { method: 'GET', headers };
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    if (word === '-H') {
      const [name = '', value = ''] = (words.shift() ?? '').split(/: */, 2);
      headers[name] = value;
    } else if (word === '--data') Object.assign(request, { method: 'POST', payload: words.shift() });
    else if (word === '-sSf') continue;
    else if (word.startsWith('-')) throw new Error(`an option that this test does not know: ${word}`);
    else request.url = word.replace(/^(https?:\/\/)?[^/]+/, '');
  }
  return request;
}

t.test('responds to every curl example', async (t) => {
  const sources = [
    ...(await Promise.all(
      (await texts()).map(async (file) => [file, await readFile(file, 'utf8')] as const),
    )),
    ...(await Promise.all(PAGES.map(async (url) => [url, await fetchCode(url)] as const))),
  ];
  const commands = sources.flatMap(([source, text]) =>
    [...text.matchAll(COMMAND)].map(([, command = '']) => ({ source, command })),
  );
  for (const { source, command } of commands) {
    const { statusCode, body } = await app.inject(toRequest(command));
    t.equal(statusCode, 200, `${source}: curl ${command}: ${body.slice(0, 100)}`);
  }
  for (const source of ['README.md', '/docs', '/use-it-in', '/docs/tiers', '/docs/graphics'])
    t.ok(
      commands.some((each) => each.source === source),
      `${source} has examples`,
    );
});

const OF_TODAY = HAS_MADE_UP_REPORT ? { skip: 'the newest release is made up' } : {};

/** A command with the lines below it, or a URL in a line that ends with a colon with the JSON below it. */
const SHOWN = /^\$ curl (.*)\n((?:(?!\$|```).*\n)+)|^`(\/\S+)`.*:\n\n```json\n([^`]*)```/gm;
const SPACES = /\s+/g;

t.test('responds as shown in the README, where "…" stands for omitted parts', OF_TODAY, async (t) => {
  const examples = [...(await readFile('README.md', 'utf8')).matchAll(SHOWN)];
  t.ok(examples.length >= 7, `${examples.length} examples`);
  for (const [, command, below = '', url = '', json = below] of examples) {
    const { body } = await app.inject(command === undefined ? { url } : toRequest(command));
    // The rows of a table are the first ones.
    if (command?.includes('.csv')) {
      const [rows, shownRows] = [body.split(/\r?\n/), json.trim().split('\n')];
      for (const [index, row] of shownRows.entries())
        t.ok(rows[index]?.startsWith(row.split('…')[0] ?? ''), `${command}: ${rows[index]?.slice(0, 80)}`);
    }
    const answer = body.replaceAll(SPACES, '');
    let end = 0;
    const shown = json.replaceAll(/ # .*$/gm, '').replaceAll(SPACES, '');
    for (const part of shown.split('…')) {
      const at = answer.indexOf(part, end);
      t.not(at, -1, `${command ?? url}: ${part}`);
      end = at + part.length;
    }
  }
});

t.test('states the figures of the newest release in the README', OF_TODAY, async (t) => {
  const readme = await readFile('README.md', 'utf8');
  const total = async (url: string): Promise<number> => (await app.inject(url)).json().total;
  for (const [, grade, count] of readme.matchAll(/^\| `(\w+)` \|.*\| ([\d,]+) \|$/gm))
    t.equal(Number(count?.replace(',', '')), await total(`/tiers?evidence=${grade}&limit=1`), grade ?? '');
  t.match(
    readme,
    `${capitalize(numberWord(await total('/tiers?disputed=true&limit=1')))} placements are also`,
  );
  t.match(readme, `The ${await total('/sources?limit=1')} sources (`);
  const { tables } = await newestReleaseData();
  t.match(readme, `of ${tables.control_totals.length} totals`);
});

t.test('runs every JavaScript example of the docs', async (t) => {
  const { origin } = await listen(app);
  const examples = await examplesIn('javascript', origin);
  t.ok(examples.length >= 30, `${examples.length} examples`);
  const program = examples.map((code) => `{\n${code}\n}`).join('\n');
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', program], BIG);
  t.match(stdout, /release: '\d/);
  t.match(stdout, '<svg');
});

t.test('runs the GraphQL examples of the README without errors', async (t) => {
  const readme = await readFile('README.md', 'utf8');
  const queries = [...readme.matchAll(/```graphql\n(.*?)```/gs)].map(([, query]) => query);
  t.not(queries.length, 0);
  for (const query of queries) {
    const answer = await app.inject({ method: 'POST', url: '/graphql', payload: { query } });
    t.equal(answer.json().errors, undefined, answer.body);
  }
});
