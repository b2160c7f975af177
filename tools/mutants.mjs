// @ts-check
import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { addMutators, bundled, instrumented, ROOT } from './mutants/changed-room.mjs';
import { Worker } from './mutants/worker-process.mjs';

/*
 * `npm run mutants`: changes the sources one place at a time, and says which changes no test notices. Without arguments
 * all rooms below; else rooms (`engine`), or files and lines of one (`src/engine/law.ts:20-40`). StrykerJS makes the
 * changes, all of them at once, each behind a switch; processes that hold the tests of the room switch on one after
 * the other. What no test notices so is asked again with all modules read anew: it may be worked out once.
 * The cheapest tests are asked first; those of other rooms for some seconds, then no more.
 * Changes come in the order of a digest of their places: `--one-of=8` tries a sample, the same each time, and what was
 * tried before a run is ended, in `coverage/mutants-<room>.ndjson`, is one too. `--unreached` tries none, and lists
 * those that no test reaches.
 */

/** Rooms whose sources are changed, with the tests that are asked: folders, or files, of `test/`. */
const TESTS_OF = {
  claims: ['claims'],
  dataset: ['dataset', 'seeds', 'engine', 'claims/snapshot.test.ts'],
  domain: ['domain', 'engine', 'dataset', 'claims/snapshot.test.ts'],
  releases: [
    ...['releases', 'seeds/release-digests.test.ts', 'dataset/catalogue.test.ts'],
    ...['cli/announce.test.ts', 'cli/release.test.ts'],
  ],
  engine: ['engine', 'cli/backtest.test.ts', 'cli/backtest-mutations.test.ts'],
  gateway: ['gateway', 'guards', 'operations/metrics.test.ts'],
  guards: ['guards'],
  http: [
    ...['http', 'guards/rejections.test.ts', 'rest/citation', 'rest/resource'],
    ...['rest/downloads/downloads.test.ts', 'app/inside.test.ts'],
  ],
};
const ROOMS = Object.keys(TESTS_OF);
const FOLDER = path.join(ROOT, '.mutants', String(process.pid));
const COVERAGE = path.join(ROOT, 'coverage');
const LEAST_SCORE = 85;
const [TIMES, GRACE_MS] = [4, 3_000];
/** Milliseconds that tests of other rooms may take for one change, the cheapest first: what survives costs so much. */
const MOST_OF_OTHERS_MS = Number(process.env.MUTANTS_MOST_MS ?? 4_000);
const WORKERS = Math.max(1, Number(process.env.MUTANTS_AT_A_TIME ?? availableParallelism()));

const ONE_OF = Number(
  process.argv.find((word) => word.startsWith('--one-of='))?.slice('--one-of='.length) ?? 1,
);
const TRIES_NONE = process.argv.includes('--unreached');
const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const strange = (asked.length > 0 ? asked : ROOMS).filter(
  (name) => !ROOMS.includes(name) && !ROOMS.some((room) => name.startsWith(`src/${room}/`)),
);
if (strange.length > 0) {
  console.error(
    `Neither one of ${ROOMS.join(', ')} nor a file in their folders of src/: ${strange.join(', ')}`,
  );
  process.exit(2);
}

/** Files of a room, with the lines that are changed: all, or some. @returns {Map<string, true | {start: any, end: any}[]>} */
function filesOf(room) {
  const all = readdirSync(path.join(ROOT, 'src', room), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `src/${room}/${file}`)
    .sort();
  if (asked.length === 0 || asked.includes(room)) return new Map(all.map((file) => [file, true]));
  const files = new Map();
  for (const name of asked.filter((name) => name.startsWith(`src/${room}/`))) {
    const [, file = name, from, to = from] = /^(.*?)(?::(\d+)(?:-(\d+))?)?$/.exec(name) ?? [];
    const lines = { start: { line: Number(from) - 1, column: 0 }, end: { line: Number(to), column: 0 } };
    const before = files.get(file) ?? [];
    files.set(file, from === undefined || before === true ? true : [...before, lines]);
  }
  return files;
}

function placeOf({ fileName, location: { start, end }, replacement }) {
  const place = [path.relative(ROOT, fileName), start.line, start.column, end.line, end.column, replacement];
  return createHash('sha256').update(place.join()).digest().readUInt32BE();
}

async function tryRoom(room) {
  const begun = performance.now();
  const { files, mutants } = await instrumented(filesOf(room));
  const changed = new Map(files.map(({ name, content }) => [name, content]));
  const bundle = path.join(FOLDER, `${room}.mjs`);
  await bundled(process.env.MUTANTS_TESTS?.split(' ') ?? TESTS_OF[room], changed, bundle);
  const workers = Array.from({ length: WORKERS }, () => new Worker(bundle));
  const [first] = workers;
  const { whileLoading, cold, warm, broken } = (await first.ask({ ask: 'coverage' })) ?? {
    broken: 'they ended the process',
  };
  if (broken) throw new Error(`The tests of ${room} cannot be run: ${broken}`);
  first.isWarm = true;
  const results = cold.map((each, index) => ({ ...warm[index], error: each.error ?? warm[index].error }));
  for (const { file, name, error } of results.filter(({ error }) => error !== null))
    console.log(`left out, it fails without a change: ${file} "${name}": ${error}`);
  // The fastest first.
  const order = [...results.keys()]
    .filter((index) => results[index].error === null)
    .sort((a, b) => results[a].ms - results[b].ms);
  const hitsOf = (each, id) => order.reduce((hits, index) => hits + (each[index].counts[id] ?? 0), 0);
  const msOf = (tests) => tests.reduce((sum, index) => sum + results[index].ms, 0);
  const within = (tests) => {
    let sum = 0;
    return tests.filter((index) => {
      if (results[index].file.startsWith(`test/${room}/`)) return true;
      const isIn = sum < MOST_OF_OTHERS_MS;
      sum += warm[index].ms;
      return isIn;
    });
  };
  const patienceOfEach = results.map(({ ms }) => 2 * TIMES * ms + GRACE_MS);
  const patience = (tests, times = TIMES) => times * msOf(tests) + GRACE_MS;
  const whole = mutants.filter(({ status }) => status !== 'Ignored');
  const queue = whole
    .map((mutant) => ({ mutant, place: placeOf(mutant) }))
    .filter(({ place }) => place % ONE_OF === 0)
    .sort((a, b) => a.place - b.place)
    .map(({ mutant }) => mutant);
  if (TRIES_NONE) {
    for (const worker of workers) worker.end();
    return queue
      .filter(({ id }) => !whileLoading[id] && hitsOf(cold, id) === 0)
      .map((mutant) => ({ ...mutant, fate: 'not reached' }));
  }
  const size = queue.length;
  const ready = performance.now();
  if (process.env.MUTANTS_SLOW)
    for (const index of order.filter((index) => results[index].ms > 100))
      console.log(`  ${results[index].ms.toFixed(0)} ms ${results[index].file} ${results[index].name}`);
  console.log(
    `${room}: ${ONE_OF > 1 ? `a sample of ${size} of ${whole.length}` : size} changes, ${order.length} tests of ${seconds(msOf(order))} s; ready after ${seconds(ready - begun)} s`,
  );

  const ask = async (worker, question, patienceMs) => {
    if (!worker.isWarm) {
      const { broken } = (await worker.ask({ ask: 'warm', order })) ?? { broken: 'it ended' };
      if (broken) throw new Error(`The tests of ${room} cannot be run again: ${broken}`);
      worker.isWarm = true;
    }
    const answer = await worker.ask(question, patienceMs);
    if (answer?.broken)
      throw new Error(`A process that holds the tests of ${room} is broken: ${answer.broken}`);
    return answer;
  };

  async function fateOf(worker, { id }) {
    const reaching = (each) => order.filter((index) => each[index].counts[id] > 0);
    const [hitsOnce, hitsAgain] = [(whileLoading[id] ?? 0) + hitsOf(cold, id), hitsOf(warm, id)];
    if (hitsOnce + hitsAgain === 0) return { fate: 'not reached' };
    const question = { id, most: (hitsOnce + hitsAgain) * 100 + 1_000, patience: patienceOfEach };
    const reachingAgain = reaching(warm);
    const again = within(reachingAgain);
    let isCut = again.length < reachingAgain.length;
    let isSoiled = false;
    if (again.length > 0) {
      const answer = await ask(worker, { ...question, ask: 'warmly', order: again }, patience(again));
      if (answer === null) return { fate: 'noticed', by: 'time' };
      isSoiled = answer.soiled;
      if (answer.failure && !isSoiled) return { fate: 'noticed', by: results[answer.failure.index].file };
      // What failed fails now without the change too: it left something behind, or one before it did.
      if (isSoiled) worker.restart();
    }
    // What is worked out once is not reached again: all modules are read anew.
    if (hitsOnce <= hitsAgain && !isSoiled) return { fate: 'survived', isCut };
    const once = reaching(cold);
    const each = [...once, ...order.filter((index) => !once.includes(index))];
    const all = within(each);
    isCut ||= all.length < each.length;
    const answer = await ask(
      worker,
      { ...question, ask: 'afresh', order: all },
      patience(all, 2 * TIMES) + GRACE_MS,
    );
    if (answer === null) return { fate: 'noticed', by: 'time', isAfresh: true };
    if (!answer.failure) return { fate: 'survived', isAfresh: true, isCut };
    const { index, error } = answer.failure;
    return { fate: 'noticed', by: results[index]?.file ?? 'loading', isAfresh: true, error };
  }

  const record = path.join(COVERAGE, `mutants-${room}.ndjson`);
  writeFileSync(record, '');
  const found = [];
  await Promise.all(
    workers.map(async (worker) => {
      for (let mutant = queue.shift(); mutant; mutant = queue.shift()) {
        const since = performance.now();
        const fate = await fateOf(worker, mutant);
        found.push({ ...mutant, ...fate, ms: performance.now() - since });
        appendFileSync(record, `${JSON.stringify(found.at(-1))}\n`);
        if (found.length % 100 === 0)
          console.log(`  ${found.length} after ${seconds(performance.now() - ready)} s`);
      }
      worker.end();
    }),
  );
  const wall = performance.now() - ready;
  const cpu = workers.reduce((sum, worker) => sum + worker.cpu, 0);
  console.log(
    `${room}: ${seconds(wall)} s, ${(wall / size / 1000).toFixed(3)} s a change (${(cpu / size).toFixed(3)} s of processor), ` +
      `${found.filter(({ isAfresh }) => isAfresh).length} asked afresh, ` +
      `${found.filter(({ isCut }) => isCut).length} that survive not asked of all tests of other rooms`,
  );
  return found;
}

const seconds = (/** @type {number} */ ms) => (ms / 1000).toFixed(1);
const score = (found) => (100 * found.filter(({ fate }) => fate === 'noticed').length) / found.length;

function tell(found) {
  const unnoticed = found.filter(({ fate }) => fate !== 'noticed');
  for (const { fileName, location, replacement, mutatorName, fate } of unnoticed.sort(byPlace)) {
    const lines = readFileSync(fileName, 'utf8').split('\n');
    const { start, end } = location;
    const line = lines[start.line] ?? '';
    const text = line.slice(start.column, start.line === end.line ? end.column : undefined);
    console.log(
      `${path.relative(ROOT, fileName)}:${start.line + 1}:${start.column + 1} ${fate} (${mutatorName}): ${text.trim().slice(0, 90)} -> ${replacement.replaceAll(/\s+/g, ' ').slice(0, 90)}`,
    );
  }
  const byFile = Map.groupBy?.(found, ({ fileName }) => fileName) ?? groups(found);
  for (const [file, each] of byFile)
    console.log(`${score(each).toFixed(1).padStart(6)} %  ${path.relative(ROOT, file)} (${each.length})`);
  console.log(`${score(found).toFixed(1)} % of ${found.length} changes are noticed`);
}

const byPlace = (a, b) =>
  a.fileName.localeCompare(b.fileName) ||
  a.location.start.line - b.location.start.line ||
  a.location.start.column - b.location.start.column;

function groups(found) {
  const files = new Map();
  for (const each of found) files.set(each.fileName, [...(files.get(each.fileName) ?? []), each]);
  return files;
}

await addMutators();
mkdirSync(FOLDER, { recursive: true });
mkdirSync(COVERAGE, { recursive: true });
process.on('exit', () => rmSync(FOLDER, { recursive: true, force: true }));
const found = [];
for (const room of ROOMS)
  if (asked.length === 0 || asked.some((name) => name === room || name.startsWith(`src/${room}/`)))
    found.push(...(await tryRoom(room)));
tell(found);
process.exitCode = !TRIES_NONE && score(found) < LEAST_SCORE ? 1 : 0;
