import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContext, Script } from 'node:vm';
import t from 'tap';
import { glob } from 'tinyglobby';
import ts from 'typescript';

/*
 * Times every regular expression of the source on hostile input: untrusted text must be matched in linear
 * time.
 */

const SOURCE = fileURLToPath(new URL('../../src', import.meta.url));
/** Length of an input, which linear matching handles in a fraction of a ms. */
const LENGTH = 4_000;
const MAX_MS = 5;
const STOPPED_MS = 1_000;
/** Compares lengths: linear time grows by a factor of 4, quadratic time by 16. */
const PART = 4;
const MAX_TIMES = 8;

interface Pattern {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

async function findPatterns(file: string): Promise<Pattern[]> {
  const text = await readFile(file, 'utf8');
  const parsed = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const { line } = parsed.getLineAndCharacterOfPosition(node.getStart());
      const place = `${path.relative(SOURCE, file)}:${line + 1}`;
      found.push({ place, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return found;
}

/**
 * Substrings that a pattern may backtrack on: each of its characters and literals, and members of its
 * classes.
 */
function findPumps(source: string): string[] {
  const plain = source.replaceAll(/\\[dDwWsSbBnrt]|\[\^|[()[\]{}?*+^$|]/g, ' ');
  const literals = plain.split(/\s+/).filter((each) => each !== '' && each.length < 20);
  const letters = [...new Set(plain)].slice(0, 40);
  const usual = [' ', '\n', '\t', ' \n', 'a', 'A', '0', '1 ', 'a ', ...'-.,/"*é', '<a ', '(1)'];
  return [...new Set([...usual, ...letters, ...literals])];
}

interface Input {
  readonly head: string;
  readonly pump: string;
  readonly length: number;
  readonly end: string;
}

/** Hostile inputs of a pattern. */
function toInputs(source: string): Input[] {
  const pumps = findPumps(source);
  const heads = ['', ...pumps.filter((each) => each.length > 1).slice(0, 6)];
  const ends = [[60, '\u0001'] as const, [LENGTH, '\u0001'] as const, [LENGTH, ''] as const];
  return heads.flatMap((head) =>
    pumps.flatMap((pump) => ends.map(([length, end]) => ({ head, pump, length, end }))),
  );
}

const toText = ({ head, pump, length, end }: Input): string =>
  head + pump.repeat(Math.ceil(length / pump.length)) + end;

const box = createContext({ performance });
const TIMES = new Script(
  'texts.map((text) => { const begin = performance.now(); pattern.test(text); return performance.now() - begin; })',
);

/** Wall-clock time per text, in ms; `null` if stopped, as for a pattern that never ends. */
function measureTimes({ source, flags }: Pattern, texts: readonly string[]): readonly number[] | null {
  try {
    Object.assign(box, { pattern: new RegExp(source, flags.replace('y', '')), texts });
    return TIMES.runInContext(box, { timeout: STOPPED_MS });
  } catch {
    return null;
  }
}

/**
 * Finds inputs that seem slow: all, or a few if some never end. Runs them together, as supervising each run
 * takes longer than the run.
 */
function longOnes(pattern: Pattern, inputs: readonly Input[]): readonly Input[] {
  const times = measureTimes(pattern, inputs.map(toText));
  if (times) return inputs.filter((_, index) => (times[index] ?? 0) > MAX_MS);
  if (inputs.length === 1) return inputs;
  const half = Math.ceil(inputs.length / 2);
  const first = longOnes(pattern, inputs.slice(0, half));
  return first.length > 0 ? first : longOnes(pattern, inputs.slice(half));
}

/** CPU time of an input, in ms: the lower of two measurements. */
function leastTime(pattern: Pattern, input: Input): number {
  const once = () => {
    const begin = process.cpuUsage();
    return measureTimes(pattern, [toText(input)]) ? process.cpuUsage(begin).user / 1_000 : STOPPED_MS;
  };
  return Math.min(once(), once());
}

/** The slowest hostile input, in ms. */
function slowest(pattern: Pattern): { ms: number; pump: string } {
  let worst = { ms: 0, pump: '' };
  for (const input of longOnes(pattern, toInputs(pattern.source))) {
    // Garbage collection and a slow machine affect all lengths, unlike the pattern.
    const found = leastTime(pattern, input);
    const ms = found > MAX_TIMES * leastTime(pattern, { ...input, length: input.length / PART }) ? found : 0;
    if (ms > worst.ms) worst = { ms, pump: `${input.head} ${JSON.stringify(input.pump)} × ${input.length}` };
    if (ms >= STOPPED_MS) return worst;
  }
  return worst;
}

t.test('matches every pattern of the source in linear time', async (t) => {
  const files = await glob(['**/*.ts', '**/*.tsx'], { cwd: SOURCE, absolute: true });
  const patterns = (await Promise.all(files.map(findPatterns))).flat();
  t.ok(patterns.length > 100, `${patterns.length} patterns`);
  const slow = patterns.flatMap((pattern) => {
    const { ms, pump } = slowest(pattern);
    return ms > MAX_MS ? [`${pattern.place} /${pattern.source}/: ${ms.toFixed(0)} ms for ${pump}`] : [];
  });
  t.strictSame(slow, []);
});

t.test('detects quadratic and slower patterns', async (t) => {
  for (const source of ['\\s*\\n\\s*', '(a+)+$', '(\\/)+$'])
    t.ok(slowest({ place: '', source, flags: '' }).ms > MAX_MS, source);
  t.equal(slowest({ place: '', source: '^[a-z]+-\\d+$', flags: '' }).ms, 0);
});
