import t from 'tap';
import { fixedApp } from '../support/seed-app.js';
import { readYaml } from '../support/table.js';
import { connectClient } from './fixtures/client.js';

type Arguments = Record<string, unknown>;

/** Size of a response about one country, without detail, in bytes. */
const MAX_BYTES = 2_048;
const MAX_BYTES_OF_REPORT = 4_096;
const MAX_BYTES_OF_CHANGES = 6_144;

interface Question {
  readonly question: string;
  readonly tool: string;
  readonly input: Arguments;
  readonly says: string;
  readonly holds: object;
}
const QUESTIONS = readYaml<readonly Question[]>(new URL('./fixtures/questions.yaml', import.meta.url));

t.test("answers a model's questions through a client of the official SDK", async (t) => {
  const { client } = await connectClient(t, await fixedApp());
  // Makes the client validate every response against the tool's output schema.
  await client.listTools();

  for (const { question, tool: name, input, says, holds } of QUESTIONS)
    await t.test(question, async (t) => {
      const { structuredContent, content, isError } = await client.callTool({ name, arguments: input });
      const text = (content as { text: string }[])[0]?.text ?? '';
      t.notOk(isError, text);
      t.match(text.split('\n')[0], new RegExp(says));
      t.match(structuredContent, holds);
      t.notMatch(structuredContent, { trace: {} }, 'reasons are optional');
      const bytes = Buffer.byteLength(text);
      if (typeof input.country === 'string') t.ok(bytes <= MAX_BYTES, `${bytes} bytes`);
    });

  const call = async (name: string, input: Arguments) => {
    const { structuredContent, content } = await client.callTool({ name, arguments: input });
    const bytes = Buffer.byteLength((content as { text: string }[])[0]?.text ?? '');
    return { answer: structuredContent as Arguments, bytes };
  };

  await t.test('adds reasons with detail', async (t) => {
    const { answer } = await call('get_clock', { country: 'KH', year: 2021, detail: true });
    t.match(answer, { trace: { steps: [{}] } });
  });

  await t.test('adds what became of others with detail, unless it is a what-if', async (t) => {
    const { answer } = await call('get_clock', { country: 'KH', year: 2021, detail: true });
    t.match(answer.precedents, { url: /likeYear=2021/, sentence: /22 times/, limits: [/not a forecast/] });
    const { answer: assumed } = await call('get_clock', { country: 'KH', history: '2026:2WL', detail: true });
    t.notOk(Object.hasOwn(assumed, 'precedents'));
  });

  await t.test('gives the clock of every country in every report with detail', async (t) => {
    for (const country of ['CS', 'SS', 'IQ', 'TN', 'VU', 'US'])
      for (const year of [2001, 2004, 2013, 2025]) {
        const { isError } = await client.callTool({
          name: 'get_clock',
          arguments: { country, year, detail: true },
        });
        t.notOk(isError, `${country} ${year}`);
      }
  });

  await t.test('lists the downgrades of a report in 6 KB, and all countries with detail', async (t) => {
    const { answer, bytes } = await call('get_report', { year: 2025 });
    t.ok(bytes <= MAX_BYTES_OF_CHANGES, `${bytes} bytes`);
    t.match(answer, { changes: { downgrade: { length: 11 } }, placements: undefined });
    const { answer: whole } = await call('get_report', { year: 2025, detail: true });
    t.match(whole, { placements: { '3': { length: 20 } } });
  });

  await t.test('lists all waivers of a year in 4 KB', async (t) => {
    for (const year of [2013, 2021, 2024]) {
      const { answer, bytes } = await call('list_rows', { list: 'waivers', year });
      const { total, items } = answer as { total: number; items: unknown[] };
      t.ok(total > 0 && items.length === total, `${year}: ${items.length} of ${total}`);
      t.ok(bytes <= MAX_BYTES_OF_REPORT, `${year}: ${bytes} bytes`);
    }
  });

  await t.test('stays within 2 KB for every country', async (t) => {
    const tools = ['get_tiers', 'get_clock'];
    const countries = ['CD', 'VU', 'GW', 'DZ', 'TN', 'CS', 'US'];
    const claims = [{ tier: '2WL' }, { run: 4 }, { event: 'downgraded' }, { tier: '3', count: 0 }];
    for (const [name, input] of [
      ...tools.flatMap((name) => countries.map((country) => [name, { country }] as const)),
      ...claims.flatMap((claim) =>
        ['CD', 'KH'].map((country) => ['verify_claim', { country, from: 2001, to: 2025, ...claim }] as const),
      ),
    ]) {
      const { bytes } = await call(name, input);
      t.ok(bytes <= MAX_BYTES, `${name} ${JSON.stringify(input)}: ${bytes} bytes`);
    }
  });

  await t.test('states how much a short verdict omits', async (t) => {
    const claim = { country: 'KH', from: 2013, to: 2022, tier: '2WL' };
    const { answer: short } = await call('verify_claim', claim);
    t.match(short, { rows: [], parts: [], leftOut: { rows: 10, parts: 10 } });
    const { answer: whole } = await call('verify_claim', { ...claim, detail: true });
    t.match(whole, { rows: { length: 10 }, parts: { length: 10 }, leftOut: undefined });
    const { answer: single } = await call('verify_claim', { country: 'KH', year: 2022, tier: '3' });
    t.notOk(Object.hasOwn(single, 'leftOut'));
  });

  await t.test('offers two prompts', async (t) => {
    const { prompts } = await client.listPrompts();
    t.strictSame(
      prompts.map(({ name }) => name),
      ['check_article', 'brief_country'],
    );
    const { messages } = await client.getPrompt({ name: 'brief_country', arguments: { country: 'Chad' } });
    t.match(messages, [{ role: 'user', content: { text: /brief on Chad/ } }]);
    await t.rejects(client.getPrompt({ name: 'brief_country' }), { code: -32602 });
    await t.rejects(client.getPrompt({ name: 'poem' }), { code: -32602 });
  });
});
