import { spawn } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { buildApp } from '../../src/app.js';
import { seedCatalogue } from '../../src/releases/open-catalogue.js';
import { readSettings } from '../../src/settings.js';
import { gatewayBefore } from '../../test/support/gateway-before.js';
import type { Calls } from './calls/calls.js';

/* Each client is generated without a warning, compiled under `strict` without casts, searched for `any`, and asked. */

const HERE = fileURLToPath(new URL('.', import.meta.url));
const DOCUMENT = 'generated/openapi.json';

/** More questions than a client may ask, on a machine that may be busy. */
const UNHURRIED = { LOG_LEVEL: 'silent', RATE_LIMIT_MAX: '1000000' };

interface Generator {
  /** None for a client that another one's command makes too. */
  readonly command: readonly string[];
  /** The file with the types that follow from the document. */
  readonly types: string;
  /** Whatever the generator always writes. */
  readonly ownParts?: readonly string[];
}

/** By the name of the file in `calls/`. */
const GENERATORS: Readonly<Record<string, Generator>> = {
  'openapi-typescript': {
    command: ['openapi-typescript', DOCUMENT, '-o', 'generated/openapi-typescript/schema.ts'],
    types: 'openapi-typescript/schema.ts',
  },
  'hey-api': {
    command: ['openapi-ts', '-i', `./${DOCUMENT}`, '-o', 'generated/hey-api', '-c', '@hey-api/client-fetch'],
    types: 'hey-api/types.gen.ts',
  },
  'orval-fetch': { command: ['orval', '--config', 'orval.config.cjs'], types: 'orval/fetch.ts' },
  'orval-zod': { command: [], types: 'orval/zod.ts' },
  'swagger-typescript-api': {
    command: [
      'swagger-typescript-api',
      'generate',
      '-p',
      DOCUMENT,
      '-o',
      'generated/swagger-typescript-api',
      '-n',
      'api.ts',
      '--enum-style=union',
    ],
    types: 'swagger-typescript-api/api.ts',
    ownParts: ['QueryParamsType', 'HttpClient'],
  },
  oazapfts: { command: ['oazapfts', DOCUMENT, 'generated/oazapfts/api.ts'], types: 'oazapfts/api.ts' },
};

const CALLS: Readonly<Record<keyof Calls, (api: Calls) => Promise<boolean>>> = {
  country: async (api) => (await api.country('Burma')).iso2 === 'MM',
  history: async (api) => (await api.history('KH', 2010)).items.length === 16,
  placements: async (api) => (await api.placements({ year: [2021, 2022], tier: ['2WL', '3'] })).total === 118,
  tierOf: async (api) => (await api.tierOf('KH', 2022)) === '3',
  mapAsPng: async (api) => isPng(await api.mapAsPng(2022)),
  watchList: async (api) => (await api.watchList(2022)).items.every(({ waiversUsed }) => waiversUsed <= 2),
  claim: async (api) => (await api.claim('KH', 2022)).verdict === 'supported',
  factsBeside: async (api) => {
    const { countries } = await api.factsBeside('Cambodia was downgraded to Tier 3 in the 2022 TIP Report.');
    return countries.length === 1 && countries[0]?.iso2 === 'KH';
  },
  whatIf: async (api) => {
    const { run, country } = await api.whatIf('KH', '2022:2WL');
    return run === 4 && country.iso2 === 'KH';
  },
  bibtex: async (api) => (await api.bibtex('/countries/KH/tiers/2022')).startsWith('@'),
  problem: async (api) => (await api.problem('Atlantis')) === '/problems/unknown-country',
};

const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47]);

async function isPng(blob: Blob): Promise<boolean> {
  return Buffer.from(await blob.arrayBuffer())
    .subarray(0, PNG_SIGNATURE.length)
    .equals(PNG_SIGNATURE);
}

const WARNING = /warn|⚠/i;

/** True if it worked without a warning; what it says is shown only where it did not. */
async function run(command: string, args: readonly string[]): Promise<boolean> {
  const child = spawn(command, args, { cwd: HERE, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const code = await new Promise((resolve) => child.on('close', resolve));
  const isFine = code === 0 && !WARNING.test(said);
  if (!isFine) console.log(said);
  return isFine;
}

async function eachOf<Item>(items: Iterable<Item>, act: (item: Item) => Promise<void>): Promise<void> {
  const left = items[Symbol.iterator]();
  const work = async () => {
    for (let next = left.next(); !next.done; next = left.next()) await act(next.value);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}

async function anysIn({ types, ownParts = [] }: Generator): Promise<string[]> {
  const file = `${HERE}generated/${types}`;
  const source = ts.createSourceFile(file, await readFile(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    const isSchema = ts.isPropertyAccessExpression(node) && node.name.text === 'any';
    if (node.kind === ts.SyntaxKind.AnyKeyword || isSchema) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${types}:${line + 1}: ${node.parent.getText()}`);
    }
    ts.forEachChild(node, look);
  };
  for (const statement of source.statements) {
    const name = (statement as { name?: ts.Node }).name?.getText() ?? '';
    if (!ownParts.includes(name)) look(statement);
  }
  return found;
}

let failed = 0;
function tell(passed: boolean, what: string): void {
  if (!passed) failed += 1;
  console.log(`${passed ? 'ok' : 'FAILED'}: ${what}`);
}

const own = { catalogue: await seedCatalogue(), settings: readSettings(UNHURRIED) };
const app = await gatewayBefore(await buildApp({ ...own, pingDatabase: async () => {} }), own);
await app.listen({ host: '127.0.0.1', port: 0 });
const origin = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;

await rm(`${HERE}generated`, { recursive: true, force: true });
// One of the generators does not make the folder that it writes to.
await mkdir(`${HERE}generated/oazapfts`, { recursive: true });
await writeFile(`${HERE}${DOCUMENT}`, JSON.stringify(await app.openapi()));

await eachOf(Object.values(GENERATORS), async ({ command: [name, ...args] }) => {
  if (name !== undefined)
    tell(await run(`node_modules/.bin/${name}`, args), `${name} takes the document without a warning`);
});
const compiler = fileURLToPath(import.meta.resolve('typescript/bin/tsc'));
tell(await run(process.execPath, [compiler, '-p', '.']), 'the clients compile under strict');
for (const [name, generator] of Object.entries(GENERATORS)) {
  const anys = await anysIn(generator);
  tell(anys.length === 0, `${name} has no "any" of ours${anys.map((each) => `\n  ${each}`).join('')}`);
  const { callsTo } = (await import(`./calls/${name}.js`)) as { callsTo(origin: string): Calls };
  const api = callsTo(origin);
  for (const [call, isAnswered] of Object.entries(CALLS)) {
    const fault = await isAnswered(api).then(
      (isRight) => (isRight ? null : 'another answer than expected'),
      (error: Error) => error.message,
    );
    tell(fault === null, `${name}: ${call}${fault === null ? '' : `: ${fault}`}`);
  }
}
await app.close();
console.log(failed === 0 ? 'the generated clients work' : `${failed} faults`);
process.exitCode = failed === 0 ? 0 : 1;
