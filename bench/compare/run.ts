import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Command } from 'commander';
import { findDifferences } from './differences.js';
import { bodyFile, findRenamed, readSnapshot, type Snapshot, takeSnapshot } from './snapshot.js';

/* Shows what a change of the code does to the responses: see the README of this folder. */

const CONTEXT = 80;

/** Text around the first difference of two bodies. */
function firstDifference(before: string, after: string): string {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at += 1;
  const around = (text: string) => JSON.stringify(text.slice(Math.max(0, at - CONTEXT / 2), at + CONTEXT));
  return `      - ${around(before)}\n      + ${around(after)}`;
}

const readBody = (folder: string, snapshot: Snapshot, key: string): string =>
  gunzipSync(readFileSync(bodyFile(folder, snapshot[key]?.sha256 ?? ''))).toString();

function printDifferences(before: string, after: string, examples: number): void {
  const [old, now] = [readSnapshot(before), readSnapshot(after)];
  const differences = findDifferences(old, now);
  const differing = new Set(differences.flatMap(({ requests }) => requests.map(({ key }) => key)));
  const all = new Set([...Object.keys(old), ...Object.keys(now)]).size;
  for (const { what, requests } of differences) {
    console.log(`\n${what}: ${requests.length} requests`);
    for (const { key, change } of requests.slice(0, examples)) {
      console.log(`  ${key}\n      ${change}`);
      if (what === 'body')
        console.log(firstDifference(readBody(before, old, key), readBody(after, now, key)));
    }
    if (requests.length > examples) console.log(`  … ${requests.length - examples} more`);
  }
  console.log(`\n${all} requests, ${all - differing.size} equal, ${differing.size} different`);
  if (differing.size > 0) process.exitCode = 1;
}

const program = new Command('compare').description('Compares all responses before and after a change');
program
  .command('take')
  .argument('<folder>', 'where to record')
  .description('record the responses of this working tree')
  .action(async (folder: string) => {
    const snapshot = await takeSnapshot(folder);
    console.log(`${Object.keys(snapshot).length} responses in ${folder}`);
    const renamed = findRenamed(snapshot);
    if (renamed.length > 0) throw new Error(`Nothing is found at ${renamed.join(', ')}: correct requests.ts`);
  });
program
  .command('diff')
  .argument('<before>')
  .argument('<after>')
  .option('--examples <number>', 'requests shown of each difference', Number, 5)
  .description('print how two records differ, by status, header fields and bodies')
  .action((before: string, after: string, { examples }: { examples: number }) => {
    printDifferences(before, after, examples);
  });
await program.parseAsync();
