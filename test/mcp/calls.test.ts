import t from 'tap';
import { callTool, postMessage } from '../support/mcp.js';
import { fixedApp } from '../support/seed-app.js';
import { readYaml } from '../support/table.js';

/* Input that models use in place of canonical values, the resulting responses, and the errors. */

const { understood, same, rejected } = readYaml<{
  readonly understood: readonly (readonly [tool: string, input: object, says: string, holds?: object])[];
  readonly same: readonly (readonly [tool: string, ...inputs: object[]])[];
  readonly rejected: readonly (readonly [tool: string, input: object, type: string, says: string])[];
}>(new URL('./fixtures/calls.yaml', import.meta.url));

const app = await fixedApp();

t.test('accepts common input of models and has the result in the first line', async (t) => {
  for (const [name, input, says, holds = {}] of understood) {
    const { text, answer, isError } = await callTool(name, input, app);
    t.notOk(isError, `${name} ${JSON.stringify(input)}: ${text.slice(0, 200)}`);
    t.match(text, new RegExp(says), `${name} ${JSON.stringify(input)}`);
    t.match(answer, holds, `${name} ${JSON.stringify(input)}`);
  }
});

t.test('responds identically to equivalent calls', async (t) => {
  for (const [name, first, ...others] of same) {
    const wanted = await callTool(name, first ?? {}, app);
    t.notOk(wanted.isError, wanted.text);
    for (const input of others)
      t.same(await callTool(name, input, app), wanted, `${name} ${JSON.stringify(input)}`);
  }
});

t.test('reports rejected calls as tool errors with type and text', async (t) => {
  for (const [name, input, code, says] of rejected) {
    const { isError, answer } = await callTool(name, input, app);
    t.ok(isError, `${name} ${JSON.stringify(input)}`);
    t.match(answer, { code, type: `/problems/${code}`, detail: says }, `${name} ${JSON.stringify(input)}`);
  }
  const history = Array.from({ length: 61 }, (_, index) => ({ year: 2001 + index, tier: '2' }));
  t.match((await callTool('get_clock', { country: 'US', history }, app)).answer, { detail: 'maximum is 60' });
});

t.test('continues a list by its cursor, or by the whole of next', async (t) => {
  const request = { list: 'waivers', limit: 5 };
  const first = await callTool('list_rows', request);
  const { next } = first.answer as { next: string };
  const cursor = new URL(next, 'http://localhost').searchParams.get('cursor') as string;
  const byCursor = await callTool('list_rows', { ...request, cursor });
  t.match(first.text, /^Found: (\d+) waivers\..* Rows 1 to 5 of \1; next: \/releases\//);
  t.match(byCursor.text, /^Found: (\d+) waivers\..* Rows 6 to 10 of \1; next: /);
  t.strictSame(await callTool('list_rows', { ...request, cursor: next }), byCursor);
  t.match((await callTool('list_rows', { ...request, cursor: 'x?y' })).answer, { code: 'invalid-cursor' });
});

t.test('ignores inherited object properties as names of tools and prompts', async (t) => {
  for (const name of ['__proto__', 'constructor', 'toString']) {
    t.match((await postMessage('tools/call', { name })).result.content[0].text, `Unknown tool ${name}.`);
    t.match((await postMessage('prompts/get', { name })).error, {
      code: -32602,
      message: `Unknown prompt ${name}. Available: check_article`,
    });
  }
});
