import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { InjectOptions } from 'fastify';
import t from 'tap';
import { seedAppFor } from '../support/seed-app.js';

/* What is told to be tried is tried: every `curl` of the texts and pages, which follows no redirect. */

const PAGES = ['/docs', '/use-it-in'];
const CODE_ON_PAGE = /<code>(.*?)<\/code>/gs;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
/** A command, to its end: quoted parts may go over several lines. */
const COMMAND = /^ *(?:\$ )?curl ((?:'[^']*'|"[^"]*"|[^'"\n])+)/gm;
/** A word as a shell reads it, or a comment. */
const WORD = /'([^']*)'|"([^"]*)"|#.*|(\S+)/g;

const app = await seedAppFor(t);

async function texts(): Promise<string[]> {
  const files = await readdir('docs', { recursive: true });
  return [
    'README.md',
    ...files.filter((file) => file.endsWith('.md')).map((file) => path.join('docs', file)),
  ];
}

async function codeOf(url: string): Promise<string> {
  const page = await app.inject({ url, headers: { accept: 'text/html' } });
  return [...page.body.matchAll(CODE_ON_PAGE)]
    .map(([, code = '']) => code.replaceAll(/&(\w+|#\d+);/g, (entity, name) => ENTITIES[name] ?? entity))
    .join('\n');
}

/** The request that a command makes. */
function requestOf(command: string): InjectOptions {
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

t.test('every example with curl is answered', async (t) => {
  const sources = [
    ...(await Promise.all(
      (await texts()).map(async (file) => [file, await readFile(file, 'utf8')] as const),
    )),
    ...(await Promise.all(PAGES.map(async (url) => [url, await codeOf(url)] as const))),
  ];
  const commands = sources.flatMap(([source, text]) =>
    [...text.matchAll(COMMAND)].map(([, command = '']) => ({ source, command })),
  );
  for (const { source, command } of commands) {
    const { statusCode, body } = await app.inject(requestOf(command));
    t.equal(statusCode, 200, `${source}: curl ${command}: ${body.slice(0, 100)}`);
  }
  for (const source of ['README.md', ...PAGES])
    t.ok(
      commands.some((each) => each.source === source),
      `${source} has examples`,
    );
});

t.test('the GraphQL of the README has an answer without errors', async (t) => {
  const readme = await readFile('README.md', 'utf8');
  const queries = [...readme.matchAll(/```graphql\n(.*?)```/gs)].map(([, query]) => query);
  t.not(queries.length, 0);
  for (const query of queries) {
    const answer = await app.inject({ method: 'POST', url: '/graphql', payload: { query } });
    t.equal(answer.json().errors, undefined, answer.body);
  }
});
