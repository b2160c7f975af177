// @ts-check
/*
 * Reporter for tap (`reporter` in .taprc): one line per finished file on any kind of output, each failure immediately,
 * and finally a summary of failures that fits on a screen.
 */

const MAX_FAILURES = 20;
const MAX_LINES = 25;
const SLOW = /^slow: /;
const FILTERED = /^filter: /;

const say = (/** @type {string} */ text) => process.stdout.write(`${text}\n`);

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */
const none = () => ({ passed: 0, failed: 0, skipped: 0 });
const total = none();
/** @type {string[]} */
const failed = [];
/** Names of skipped tests by reason. @type {Map<string, string[]>} */
const skipped = new Map();
const begun = Date.now();

const secondsSince = (/** @type {number} */ since) => ((Date.now() - since) / 1000).toFixed(1);
const formatCounts = (/** @type {Counts} */ { passed, failed, skipped }) =>
  [`${passed} passed`, failed && `${failed} failed`, skipped && `${skipped} skipped`]
    .filter(Boolean)
    .join(', ');

/** The first lines of a text, indented. @param {string} text */
function firstLines(text) {
  const lines = text.trimEnd().split('\n');
  const more = lines.length - MAX_LINES;
  const shown = more > 0 ? [...lines.slice(0, MAX_LINES), `… ${more} lines more`] : lines;
  return shown.map((line) => `    ${line}`).join('\n');
}

/** @param {any} result of an assertion @param {string} file */
function sayFailure({ fullname, name, diag }, file) {
  const { at, diff, stack, source: _, ...others } = diag || {};
  const place = at ? `${at.fileName}:${at.lineNumber}` : file;
  const title = `${fullname || name} (${place})`;
  const why = diff ?? [JSON.stringify(others, null, 2), stack].filter(Boolean).join('\n');
  failed.push(title);
  say(`FAILED ${title}\n${firstLines(why)}`);
}

/** @param {any} file a running test file */
function follow(file) {
  const counts = none();
  let since = Date.now();
  file.once('process', () => (since = Date.now()));
  file.proc?.stderr?.pipe(process.stderr);
  file.once('process', (/** @type {any} */ child) => child.stderr?.pipe(process.stderr));
  file.parser.on('result', (/** @type {any} */ result) => {
    if (FILTERED.test(result.skip) || SLOW.test(result.skip)) return;
    if (result.skip) {
      counts.skipped += 1;
      skipped.set(result.skip, [...(skipped.get(result.skip) ?? []), result.fullname || result.name]);
    } else if (result.ok || result.todo) counts.passed += 1;
    else {
      counts.failed += 1;
      sayFailure(result, file.name);
    }
  });
  file.once('complete', (/** @type {any} */ results) => {
    // A process that failed to start reports nothing.
    const hasResults = counts.passed + counts.failed + counts.skipped > 0;
    const isWell = results?.ok !== false && counts.failed === 0 && hasResults;
    if (!isWell && counts.failed === 0) {
      counts.failed += 1;
      failed.push(`${file.name} did not end as it should`);
      say(
        `FAILED ${failed.at(-1)}\n${firstLines(JSON.stringify(file.options?.exitCode ?? results, null, 2))}`,
      );
    }
    for (const each of /** @type {const} */ (['passed', 'failed', 'skipped'])) total[each] += counts[each];
    say(
      `${isWell ? 'ok  ' : 'FAIL'} ${secondsSince(since).padStart(6)} s  ${file.name}: ${formatCounts(counts)}`,
    );
  });
}

/** Each skipped test under what it needs and how to get it. */
function listSkipped() {
  for (const [reason, names] of skipped) {
    say(`SKIPPED: ${reason}`);
    for (const name of names) say(`  ${name}`);
  }
}

let isFollowed = false;

/** A component that renders nothing, as tap expects of a reporter. @param {{ readonly test: any }} props */
export default function Lines({ test }) {
  if (isFollowed) return null;
  isFollowed = true;
  for (const file of test.subtests ?? []) follow(file);
  test.on('subtestAdd', follow);
  test.once('complete', () => {
    if (failed.length > 0) process.exitCode = 1;
    for (const title of failed.slice(0, MAX_FAILURES)) say(`FAILED ${title}`);
    if (failed.length > MAX_FAILURES) say(`… and ${failed.length - MAX_FAILURES} more`);
    listSkipped();
    say(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped, ${secondsSince(begun)} s`);
  });
  return null;
}
