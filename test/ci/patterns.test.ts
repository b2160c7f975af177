import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import t from 'tap';
import { glob } from 'tinyglobby';
import ts from 'typescript';

/*
 * Times every regular expression of the source against hostile input: what a stranger sends must not cost more than in
 * proportion to its length.
 */

const SOURCE = fileURLToPath(new URL('../../src', import.meta.url));
/** Characters of an input: a pattern that goes through it once takes less than a millisecond. */
const LENGTH = 16_000;
const MOST_MS = 60;
/** Beside a part of the length: four times as long is four times the time, its square would be sixteen times. */
const PART = 4;
const MOST_TIMES = 8;

interface Pattern {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

async function patternsOf(file: string): Promise<Pattern[]> {
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

/** What a pattern may stumble over: each of its letters and runs of letters, and what classes stand for. */
function pumpsOf(source: string): string[] {
  const plain = source.replaceAll(/\\[dDwWsSbBnrt]|\[\^|[()[\]{}?*+^$|]/g, ' ');
  const literals = plain.split(/\s+/).filter((each) => each !== '' && each.length < 20);
  const letters = [...new Set(plain)].slice(0, 40);
  return [
    ...new Set([
      ' ',
      '\n',
      '\t',
      ' \n',
      'a',
      'A',
      '0',
      '1 ',
      'a ',
      '-',
      '.',
      ',',
      '/',
      '"',
      '<a ',
      '(1)',
      '*',
      'é',
      ...letters,
      ...literals,
    ]),
  ];
}

const box = createContext({ performance });

/** The slowest hostile input, in milliseconds; a pattern that never ends is stopped. */
function slowest({ source, flags }: Pattern): { ms: number; pump: string } {
  const pumps = pumpsOf(source);
  const heads = ['', ...pumps.filter((each) => each.length > 1).slice(0, 6)];
  let worst = { ms: 0, pump: '' };
  const time = (text: string) => {
    const begin = process.cpuUsage();
    try {
      Object.assign(box, { pattern: new RegExp(source, flags.replace('y', '')), text });
      runInContext('pattern.test(text)', box, { timeout: 2_000 });
    } catch {
      return 2_000;
    }
    return process.cpuUsage(begin).user / 1_000;
  };
  for (const head of heads)
    for (const pump of pumps)
      for (const [length, end] of [
        [60, '\u0001'],
        [LENGTH, '\u0001'],
        [LENGTH, ''],
      ] as const) {
        const make = (letters: number) => head + pump.repeat(Math.ceil(letters / pump.length)) + end;
        const least = (letters: number) => Math.min(time(make(letters)), time(make(letters)));
        // A moment in which the collector worked is not the pattern's, nor is a machine that is slow at all lengths.
        const found = time(make(length)) > MOST_MS ? least(length) : 0;
        const ms = found > MOST_TIMES * least(length / PART) ? found : 0;
        if (ms > worst.ms) worst = { ms, pump: `${head} ${JSON.stringify(pump)} × ${length}` };
        if (ms >= 2_000) return worst;
      }
  return worst;
}

t.test('no pattern of the source takes longer than in proportion to its input', async (t) => {
  const files = await glob(['**/*.ts', '**/*.tsx'], { cwd: SOURCE, absolute: true });
  const patterns = (await Promise.all(files.map(patternsOf))).flat();
  t.ok(patterns.length > 100, `${patterns.length} patterns`);
  const slow = patterns.flatMap((pattern) => {
    const { ms, pump } = slowest(pattern);
    return ms > MOST_MS ? [`${pattern.place} /${pattern.source}/: ${ms.toFixed(0)} ms for ${pump}`] : [];
  });
  t.strictSame(slow, []);
});

t.test('the measure finds a pattern that is quadratic, and one that is worse', async (t) => {
  for (const source of ['\\s*\\n\\s*', '(a+)+$', '\\/+$'])
    t.ok(slowest({ place: '', source, flags: '' }).ms > MOST_MS, source);
  t.equal(slowest({ place: '', source: '^[a-z]+-\\d+$', flags: '' }).ms, 0);
});
