// @ts-check
import { AsyncLocalStorage } from 'node:async_hooks';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { match, same, strict } from 'tcompare';

/*
 * What tests of a room use of `tap`, for `npm run mutants`: nothing is printed, the first assertion that fails ends the
 * test, and a test can be run again and again.
 */

/** Tests at the top of a file: they are kept, to be run one by one. */
export const tests = [];
/** What runs before each test of a file. */
const before = {};
const current = new AsyncLocalStorage();

export class Failed extends Error {}

const fail = (message) => {
  const error = new Failed(message);
  // An assertion in a callback that nobody awaits ends the test all the same.
  current.getStore()?.fail(error);
  throw error;
};
const words = (given, usual) => (typeof given === 'string' ? given : usual);
const holds = (truth, usual, given) => truth || fail(words(given, usual));
const isMatch = (found, wanted) => match(found, wanted).match;

class Test {
  #last = Promise.resolve();
  #teardowns = [];
  #ended = Promise.withResolvers?.() ?? deferred();
  constructor(name) {
    this.name = name;
  }
  test = (name, ...rest) => {
    const work = rest.at(-1);
    if (typeof name === 'string' && rest[0]?.skip) return Promise.resolve();
    this.#last = this.#last.then(() => new Test(String(name)).run(work));
    // Whoever does not wait for it hears of it at the end of the test around it.
    this.#last.catch(() => {});
    return this.#last;
  };
  async run(work) {
    try {
      const answer = work(this);
      if (typeof answer?.then === 'function') await answer;
      else await Promise.race([this.#ended.promise, this.#last.then(() => this.#ended.promise)]);
      await this.#last;
    } finally {
      for (const teardown of this.#teardowns.reverse()) await teardown();
      this.#teardowns = [];
    }
  }
  end = () => this.#ended.resolve(undefined);
  teardown = (work) => this.#teardowns.push(work);
  comment = () => {};
  pass = () => true;
  fail = (message) => fail(message ?? 'failed');
  ok = (value, message) => holds(value, `${value} is not true`, message);
  notOk = (value, message) => holds(!value, `${value} is true`, message);
  equal = (found, wanted, message) => holds(Object.is(found, wanted), `${found} is not ${wanted}`, message);
  not = (found, wanted, message) => holds(!Object.is(found, wanted), `${found} is ${wanted}`, message);
  strictSame = (found, wanted, message) =>
    holds(strict(found, wanted).match, 'not strictly the same', message);
  same = (found, wanted, message) => holds(same(found, wanted).match, 'not the same', message);
  notSame = (found, wanted, message) => holds(!same(found, wanted).match, 'the same', message);
  match = (found, wanted, message) => holds(isMatch(found, wanted), 'does not match', message);
  notMatch = (found, wanted, message) => holds(!isMatch(found, wanted), 'matches', message);
  error = (error, message) => holds(!error, String(error), message);
  type = (found, wanted, message) =>
    holds(
      typeof wanted === 'string' ? typeof found === wanted : found instanceof wanted,
      'another type',
      message,
    );
  throws = (work, wanted, message) => {
    try {
      work();
    } catch (error) {
      return this.#isError(error, wanted, message);
    }
    return fail(words(message ?? wanted, 'it does not throw'));
  };
  doesNotThrow = (work, message) => {
    try {
      work();
    } catch (error) {
      return fail(words(message, String(error)));
    }
    return true;
  };
  rejects = async (work, wanted, message) => {
    let error;
    try {
      await (typeof work === 'function' ? work() : work);
      error = null;
    } catch (thrown) {
      error = { thrown };
    }
    return error
      ? this.#isError(error.thrown, wanted, message)
      : fail(words(message ?? wanted, 'it does not reject'));
  };
  resolves = (work) => (typeof work === 'function' ? work() : work);
  #isError(error, wanted, message) {
    if (error instanceof Failed) throw error;
    if (wanted === undefined || typeof wanted === 'string' || typeof wanted === 'function') return error;
    const expected =
      wanted instanceof RegExp || !(wanted instanceof Error) ? wanted : { message: wanted.message };
    holds(isMatch(error, expected), `another error: ${error}`, message);
    return error;
  }
  testdir = (content = {}) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'mutants-'));
    this.teardown(() => rmSync(folder, { recursive: true, force: true }));
    lay(folder, content);
    return folder;
  };
  intercept = (object, key, descriptor) => {
    const before = Object.getOwnPropertyDescriptor(object, key);
    const restore = () =>
      before ? Object.defineProperty(object, key, before) : Reflect.deleteProperty(object, key);
    Object.defineProperty(object, key, { configurable: true, ...descriptor });
    this.teardown(restore);
    return { restore };
  };
}

function deferred() {
  const parts = {};
  parts.promise = new Promise((resolve, reject) => Object.assign(parts, { resolve, reject }));
  return parts;
}

function lay(folder, content) {
  for (const [name, part] of Object.entries(content)) {
    const at = path.join(folder, name);
    if (typeof part === 'string' || Buffer.isBuffer(part)) {
      mkdirSync(path.dirname(at), { recursive: true });
      writeFileSync(at, part);
    } else {
      mkdirSync(at, { recursive: true });
      lay(at, part);
    }
  }
}

/** Runs one of `tests` to its first failure. @throws what failed */
export async function runTest({ name, work, file }) {
  for (const each of before[file] ?? []) await each();
  const failure = deferred();
  failure.promise.catch(() => {});
  await current.run({ fail: failure.reject }, () =>
    Promise.race([new Test(name).run(work), failure.promise]),
  );
}

const root = new Test('root');
root.test = (name, ...rest) => {
  if (!rest[0]?.skip) tests.push({ name: String(name), work: rest.at(-1), file: globalThis.mutantsFile });
  return Promise.resolve();
};
root.beforeEach = (work) => {
  before[globalThis.mutantsFile] ??= [];
  before[globalThis.mutantsFile].push(work);
};
root.teardown = () => {};
export default root;
