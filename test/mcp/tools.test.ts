import t from 'tap';
import { OUTCOMES } from '../../src/engine/vocabulary.js';
import { toArguments } from '../../src/mcp/arguments.js';
import { TOOLS } from '../../src/mcp/tools/index.js';
import { sameAs } from '../support/first-difference.js';
import { sharedApp } from '../support/seed-app.js';
import { readYaml } from '../support/table.js';
import { connectClient } from './fixtures/client.js';

type Answer = Record<string, unknown>;

/** Size of the whole result of tools/list, which a model reads before every conversation. */
const MAX_CHARACTERS = 26_000;

/** Notifications would need a stream. */
const NEVER = { listChanged: false };

const { asRest: AS_REST } = readYaml<{
  readonly asRest: readonly (readonly [tool: string, input: Answer, address: string, holds: object])[];
}>(new URL('./fixtures/calls.yaml', import.meta.url));

t.test('gives an argument one meaning in all lists of a tool', async (t) => {
  t.throws(
    () => toArguments({ operations: ['listGroups', 'listDifferences'] }),
    /argument kind takes .* another/,
  );
  t.strictSame(toArguments({ operations: ['listClock', 'listOutcomes'] }).outcome?.items?.enum, [
    ...OUTCOMES,
    'forced',
  ]);
});

t.test('calls every tool through a client of the official SDK', async (t) => {
  const { origin, client } = await connectClient(t, await sharedApp());

  const { tools, resources, prompts } = client.getServerCapabilities() ?? {};
  t.strictSame({ tools, resources, prompts }, { tools: NEVER, resources: undefined, prompts: NEVER });

  const call = async (name: string, input: Answer = {}) => {
    const { structuredContent, content, isError } = await client.callTool({ name, arguments: input });
    const [sentence, json = ''] = (content as { text: string }[])[0]?.text.split('\n') ?? [];
    t.match(sentence, /\w/, `${name} summarizes in a sentence`);
    const answer: Answer = JSON.parse(json);
    t.strictSame(structuredContent, isError ? undefined : answer, `${name} repeats the content as text`);
    return { answer, isError: isError ?? false };
  };
  const asRest = async (name: string, input: Answer, address: string): Promise<Answer> => {
    const { answer, isError } = await call(
      name,
      ['list_watch_list', 'list_rows', 'list_outcomes', 'get_dossier'].includes(name)
        ? input
        : { ...input, detail: true },
    );
    t.notOk(isError, JSON.stringify(answer).slice(0, 300));
    const { url, upcomingReport, precedents: _, ...rest } = answer;
    t.equal(url, `${origin}/releases/${answer.release}${address}`);
    // The text refers to the upcoming report as of today; the pinned response cannot.
    const floating = await fetch(`${origin}${address}`);
    const response = await fetch(url as string);
    t.equal(response.url, url, `${name}: the URL is canonical`);
    t.match(response.headers.get('cache-control'), /immutable|max-age=86400/);
    const { upcomingReport: newer, ...latest } = await floating.json();
    sameAs(t, { rest, upcomingReport }, { rest: latest, upcomingReport: newer }, `${name}: ${address}`);
    return answer;
  };

  await t.test('describes every tool, argument and result', async (t) => {
    const listed = await client.listTools();
    const { tools } = listed;
    const characters = JSON.stringify(listed).length;
    t.ok(characters <= MAX_CHARACTERS, `${characters} characters`);
    t.strictSame(
      tools.map(({ name }) => name),
      TOOLS.map(({ name }) => name),
    );
    t.equal(tools.length, 10);
    for (const { name, description, inputSchema, outputSchema, annotations } of tools) {
      t.ok(description, `${name} is described`);
      t.equal(annotations?.readOnlyHint, true);
      t.equal(inputSchema.additionalProperties, false, `${name} is strict`);
      const members = Object.entries(outputSchema?.properties ?? {});
      t.ok(members.length >= 3, `${name} has an output schema`);
      for (const [member, schema] of members) t.ok((schema as Answer).type, `${name}: ${member} has a type`);
      for (const [argument, schema] of Object.entries(inputSchema.properties ?? {}))
        t.ok((schema as Answer).description, `${name}.${argument} is described`);
    }
    t.match(client.getInstructions(), /single_source/);
    t.equal(client.getServerVersion()?.name, 'tip-tiers');
  });

  await t.test('returns the same data as REST', async (t) => {
    for (const [name, input, address, holds] of AS_REST) t.match(await asRest(name, input, address), holds);
  });

  await t.test('supports older releases and earlier days', async (t) => {
    const { answer } = await call('get_tiers', { country: 'KH', release: '1.0.0', asOf: '2019-12-31' });
    t.equal(answer.release, '1.0.0');
    t.equal(answer.url, `${origin}/releases/1.0.0/countries/KH/tiers?asOf=2019-12-31`);
    t.equal((answer.items as Answer[]).at(-1)?.year, 2019);
  });

  await t.test('reports a problem as a tool error with its code', async (t) => {
    const { answer, isError } = await call('get_tiers', { country: 'Atlantis' });
    t.ok(isError);
    t.equal(answer.type, '/problems/unknown-country');
    const unknown = await client.callTool({ name: 'delete_everything' });
    t.equal(unknown.isError, true);
  });
});
