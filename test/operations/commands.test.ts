import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import t, { type Test } from 'tap';
import { parse } from 'yaml';
import { runRelease } from '../../src/cli/release.js';
import { captured } from '../support/captured.js';
import { listen, sharedApp } from '../support/seed-app.js';
import { directoryFor } from '../support/stores.js';

/*
 * Commands in the documentation are checked: files, scripts and services must exist, and options must be
 * known.
 */

const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'docker-compose.yml',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const PROGRAMS = /^(?:[A-Z]\w*=\S+ )*(npm|npx|node|bash|curl|docker|kill|\[|crontab|wget) /;
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
const COMPOSE = parse(readFileSync('docker-compose.yml', 'utf8'), { merge: true });

/** Extracts code spans, lines of shell blocks, and commands in YAML comments. */
function commandsIn(text: string): string[] {
  const all = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found);
  const blocks = all(/^```(?:sh|console|bash)\n(.*?)^```/gms).flatMap((block) => block.split('\n'));
  const comments = all(/^# +(?:[^:\n]*: )?((?:docker|\[) .+)$/gm);
  return [...blocks, ...all(/`([^`\n]+)`/g), ...comments]
    .map((line) => line.replace(/^\$ /, '').replace(/\s+# .*$/, ''))
    .filter((line) => PROGRAMS.test(line))
    .flatMap((line) => line.split(' && '));
}

/** Environment variables before a command must be read somewhere. */
const ASSIGNED = /^([A-Z]\w*)=\S+ /;
const READERS = ['src', 'test', 'bench', 'tools', 'build']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  )
  .filter((file) => /\.(ts|mjs)$/.test(file) && !file.includes('node_modules'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

function withoutAssignments(t: Test, command: string): string {
  const [assigned, name] = ASSIGNED.exec(command) ?? [];
  if (assigned === undefined) return command;
  // Settings such as PORT are declared in a schema instead.
  t.match(READERS, new RegExp(`process\\.env\\.${name}\\b|^  ${name}: `, 'm'), command);
  return withoutAssignments(t, command.slice(assigned.length));
}

/** Splits a command roughly like a shell, with quoted words kept whole. */
const getWords = (command: string): string[] =>
  [...command.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
    ([, single, double, bare]) => single ?? double ?? bare ?? '',
  );

async function checkRelease(t: Test, args: readonly string[], command: string) {
  const given = args.map((word) => word.replace(/<version>/, '9.9.9').replace(/^<.*>$/, '/no/such/folder'));
  const { streams, output } = captured();
  const { directory } = await directoryFor(t);
  // Drafts and publications need files that do not exist here, so exit codes below 3 are fine.
  const code = await runRelease(given, { DATA_DIR: directory }, streams);
  const text = output.out + output.err;
  t.notMatch(text, /unknown (option|command)|missing required|too many arguments/i, command);
  t.ok(code < 3, `${command}: ${text.slice(0, 200)}`);
}

const npm = async (t: Test, words: readonly string[], command: string) => {
  const [verb = '', name = ''] = words.filter((word) => word !== '-s');
  if (verb === 'ci') {
    const folder = words[words.indexOf('--prefix') + 1];
    if (words.includes('--prefix')) t.ok(existsSync(`${folder}/package-lock.json`), command);
  } else if (verb === 'audit') t.pass(command);
  else t.ok(scripts[verb === 'run' || verb === 'exec' ? name : verb], command);
  if (name === 'release' && words.length > 3) await checkRelease(t, words.slice(3), command);
};

/** Options of `docker run` and `docker compose run`: those with a value, and those without. */
const WITH_VALUE = ['-v', '-p', '-e', '-m', '--tmpfs', '--memory', '--name'];
const ALONE = ['--detach', '--init', '--no-TTY', '--read-only', '--rm'];

async function docker(t: Test, words: readonly string[], command: string) {
  const composes = words[0] === 'compose';
  const rest = [...words.slice(composes ? 1 : 0)];
  const plain: string[] = [];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    // The rest is a command inside the container.
    if (plain.includes('publish') || (plain[0] === 'exec' && plain.length > 1)) plain.push(word);
    else if (word === '--profile')
      t.ok(JSON.stringify(COMPOSE.services).includes(`"profiles":["${rest.shift()}"]`), command);
    else if (word === '-t') t.equal(rest.shift(), COMPOSE.services.api.image, command);
    else if (WITH_VALUE.includes(word)) {
      const value = rest.shift() ?? '';
      // Some versions of Compose mistake ./drafts for a volume name.
      if (word === '-v') t.match(value, /^(\$PWD\/|\/|[\w-]+:)/, command);
      if (word === '-p') t.match(value, /^127\.0\.0\.1:/, `${command}: opens a port on all addresses`);
    } else if (word.startsWith('-')) t.ok(ALONE.includes(word), `${command}: ${word}`);
    else plain.push(word);
  }
  const [verb = '', name = '', ...args] = plain;
  if (!composes) t.ok(['build', 'run', 'buildx', 'inspect'].includes(verb), command);
  else if (name) t.ok(COMPOSE.services[name], `${command}: ${name}`);
  if (composes && verb === 'run' && name === 'publish') await checkRelease(t, args, command);
}

const CHECKS: Readonly<Record<string, (t: Test, words: readonly string[], command: string) => unknown>> = {
  npm,
  docker,
  npx: (t, [tool, ...words], command) => {
    if (tool === 'tap') for (const file of words) t.ok(existsSync(file), command);
    else if (tool === 'tsx') t.ok(existsSync(String(words[0])), command);
    else t.equal(tool, 'openapi-typescript', command);
  },
  node: (t, words, command) => t.ok(existsSync(String(words.find((word) => !word.startsWith('-')))), command),
  bash: (t, [file, ...checks], command) => {
    t.ok(existsSync(String(file)), command);
    const text = readFileSync(String(file), 'utf8');
    for (const check of checks.filter((each) => !each.startsWith('--')))
      t.match(text, new RegExp(`^(check|tests) ${check} `, 'm'), command);
  },
  curl: async (t, words, command) => {
    const url = words.find((word) => word.includes('localhost')) ?? '';
    if (url === '' || /[<…]/.test(url)) return;
    const data = words[words.indexOf('--data') + 1];
    const question = { url: url.replace(/^(http:\/\/)?localhost:\d+/, '') };
    const answer = await (await sharedApp()).inject(
      words.includes('--data')
        ? { ...question, method: 'POST', headers: { 'content-type': 'text/plain' }, payload: String(data) }
        : question,
    );
    t.equal(answer.statusCode, 200, command);
  },
  kill: (t, [signal], command) =>
    t.match(
      readFileSync('Dockerfile', 'utf8'),
      `--heapsnapshot-signal=${signal?.replace('-', 'SIG')}`,
      command,
    ),
  '[': (t, _words, command) => {
    t.match(command, '[ -e .env ] || (umask 077; ', 'keeps the passwords of an existing volume');
    const roles = /for role in ([A-Z ]+);/.exec(command)?.[1]?.split(' ');
    const text = readFileSync('docker-compose.yml', 'utf8');
    const wanted = [...text.matchAll(/\$\{(\w+)_PASSWORD:\?/g)].map(([, role]) => role);
    t.strictSame(new Set(roles), new Set(wanted), command);
  },
  crontab: (t, _words, command) => t.pass(command),
  // `cli/addresses.test.ts` checks that wget saves a true copy.
  wget: (t, words, command) => {
    const tried = readFileSync('test/cli/addresses.test.ts', 'utf8');
    for (const option of words.filter((word) => word.startsWith('--')))
      t.ok(tried.includes(`'${option}'`), `${command}: ${option}`);
  },
};

for (const document of DOCUMENTS) {
  const commands = new Set(commandsIn(readFileSync(document, 'utf8')));
  if (commands.size === 0) continue;
  t.test(`documents working commands in ${document}`, async (t) => {
    for (const command of commands) {
      const [program = '', ...words] = getWords(withoutAssignments(t, command));
      await CHECKS[program]?.(t, words, command);
    }
  });
}

t.test('contains no passwords in docker-compose.yml', async (t) => {
  const text = readFileSync('docker-compose.yml', 'utf8');
  t.ok([...text.matchAll(/_PASSWORD:\?/g)].length > 4);
  t.notMatch(text, /PASSWORD:-/);
});

t.test("checks the container's health without starting Node", async (t) => {
  const [, json = ''] = /^HEALTHCHECK [^\n]*\\\n +CMD (.+)$/m.exec(readFileSync('Dockerfile', 'utf8')) ?? [];
  const [shell = '', ...args] = JSON.parse(json);
  t.equal(shell, 'bash');
  const isWell = async (port: number) => {
    const [code] = await once(spawn(shell, args, { env: { PORT: String(port) }, stdio: 'ignore' }), 'close');
    return code === 0;
  };
  const { port } = await listen(await sharedApp());
  t.ok(await isWell(port), 'the service responds');
  const busy = createServer((_request, response) => response.writeHead(503).end());
  await once(busy.listen(0, '127.0.0.1'), 'listening');
  const { port: otherPort } = busy.address() as AddressInfo;
  t.notOk(await isWell(otherPort), 'it responds with 503');
  await new Promise((resolve) => busy.close(resolve));
  t.notOk(await isWell(otherPort), 'nothing is listening');
});
