// @ts-check
import { pathToFileURL } from 'node:url';
import { switches } from './switches.mjs';

/*
 * A process of `npm run mutants`: it holds the tests of a room, loaded and warm, with all changes in place and none
 * switched on. It is asked to switch one on and to run tests until one fails.
 */

const [bundle = ''] = process.argv.slice(2);
let loads = 0;

const load = () => import(`${pathToFileURL(bundle).href}?load=${loads++}`);
let room;

/** A change may make a test wait for ever: it fails after its patience, not all of them after theirs. */
async function outcome(run, test, patienceMs = 600_000) {
  const begun = performance.now();
  let timer;
  const tooLong = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('it takes too long')), patienceMs);
  });
  const error = await Promise.race([run(test), tooLong]).then(
    () => null,
    (error) => String(error?.message ?? error).slice(0, 200),
  );
  clearTimeout(timer);
  return { error, ms: performance.now() - begun };
}

async function firstFailure({ runTest, tests }, order, patience = []) {
  for (const index of order) {
    const { error } = await outcome(runTest, tests[index], patience[index]);
    if (error !== null) return { index, error };
  }
  return null;
}

const off = () => Object.assign(switches, { active: null, most: Number.POSITIVE_INFINITY });
const on = (id, most) => Object.assign(switches, { active: id, hits: 0, most });

/** Runs all tests, and counts which changes each of them reaches. */
async function counted({ runTest, tests }) {
  const results = [];
  for (const test of tests) {
    switches.counts = {};
    const { error, ms } = await outcome(runTest, test);
    results.push({ name: test.name, file: test.file, error, ms, counts: switches.counts });
  }
  switches.counts = null;
  return results;
}

const ANSWERS = {
  /** Twice: what is worked out once is not reached again. */
  async coverage() {
    switches.counts = {};
    room = await load();
    const whileLoading = switches.counts;
    return { whileLoading, cold: await counted(room), warm: await counted(room) };
  },

  /** A worker after the first: it need not be measured. */
  async warm({ order }) {
    room = await load();
    await firstFailure(room, order);
    return {};
  },

  /** Tests that reach a change, in the modules as they are. `soiled`: it left something behind, so that it must be asked anew. */
  async warmly({ id, order, most, patience }) {
    on(id, most);
    const failure = await firstFailure(room, order, patience);
    off();
    const soiled = failure !== null && (await firstFailure(room, [failure.index], patience)) !== null;
    return { failure, soiled };
  },

  /** All modules are read with the change in place: for what is worked out once. */
  async afresh({ id, order, most, patience }) {
    on(id, most);
    try {
      return { failure: await firstFailure(await load(), order, patience) };
    } catch (error) {
      return { failure: { index: -1, error: `cannot be loaded: ${error}`.slice(0, 200) } };
    } finally {
      off();
    }
  },
};

process.on('message', async ({ ask, ...question }) => {
  const { user, system } = process.cpuUsage();
  const answer = await ANSWERS[ask](question).catch((error) => ({ broken: String(error?.stack ?? error) }));
  const spent = process.cpuUsage({ user, system });
  process.send?.({ ...answer, cpu: (spent.user + spent.system) / 1e6, rss: process.memoryUsage.rss() });
});
// It ends with the process that started it, whatever still listens here.
process.on('disconnect', () => process.exit());
// A change may leave a promise behind that nobody awaits.
process.on('unhandledRejection', () => {});
process.on('uncaughtException', () => {});
