import { cp } from 'node:fs/promises';
import path from 'node:path';
import t from 'tap';
import { describeFault } from '../../src/dataset/csv-table.js';
import { type Candidate, examineCandidate } from '../../src/releases/candidate.js';
import { contentDigest } from '../../src/releases/digest.js';
import { openStore } from '../../src/releases/open-store.js';
import { SEEDS } from '../../src/releases/places.js';
import { withdraw } from '../../src/releases/withdraw.js';
import { NEWEST, VERSIONS } from '../support/seeds.js';
import { directoryFor, folderFor } from '../support/stores.js';
import { after, CORRECTION, CORRECTION_FILES, writeRelease } from './fixtures/correction.js';

const unchanged = await folderFor(t);

const findFaults = ({ faults }: Candidate) => faults.map(describeFault);

function header(changes: Record<string, unknown>): Record<string, string> {
  const given = JSON.parse(CORRECTION_FILES['release.json'] ?? '');
  return { ...CORRECTION_FILES, 'release.json': JSON.stringify({ ...given, ...changes }) };
}

t.test('accepts a correction and reports its differences and digest', async (t) => {
  const store = await folderFor(t);
  const before = await store.list();
  const folder = await writeRelease(t.testdir());
  const candidate = await examineCandidate(store, folder);
  t.strictSame(findFaults(candidate), []);
  t.equal(candidate.verdict, 'sound');
  t.equal(candidate.current, NEWEST);
  const differences = candidate.differences.map(({ table, kind, id }) => `${kind} ${table} ${id}`);
  t.strictSame(differences, [
    'corrected placements BI|2025',
    'removed placement_votes BI|2025|derivation|2',
    'added placement_votes BI|2025|derivation|2WL',
    'removed placement_votes BI|2025|hawkeye2025|2',
    'added placement_votes BI|2025|hawkeye2025|2WL',
    'corrected control_totals 2025|2WL',
  ]);
  t.strictSame(await store.list(), before, 'nothing is published');

  if (!candidate.release) throw new Error('there is no release');
  await store.publish(candidate.release);
  const published = await store.load(CORRECTION);
  t.equal(contentDigest(published), candidate.sha256);
  t.equal((await examineCandidate(store, folder)).verdict, 'published', 'publishing twice changes nothing');
});

t.test('reports all errors at once with file and line, and changes nothing', async (t) => {
  const before = await unchanged.list();
  const { 'placements.csv': placements, 'placement_votes.csv': votes, ...others } = CORRECTION_FILES;
  const faulty = {
    ...header({ version: '9.0.0' }),
    'placements.csv': `${placements}AF,2025,4,corroborated\nZZ,2025,1,derived\n`,
    'placement_votes.csv': `${votes}BI,2025,nobody,2WL\n`,
    'control_totals.csv': `${others['control_totals.csv']?.replace(',26,', ',99,')}`,
    'notes.txt': 'a stray file',
  };
  const folder = await writeRelease(t.testdir(), faulty, '9.0.0');
  const candidate = await examineCandidate(unchanged, folder);
  t.equal(candidate.verdict, 'rejected');
  t.equal(candidate.release, null);
  const faults = findFaults(candidate);
  for (const expected of [
    /^9\.0\.0\/notes\.txt: is not a file of a release/m,
    /^9\.0\.0\/placements\.csv:3: tier "4"/m,
    /^9\.0\.0\/placements\.csv:4: unknown country ZZ/m,
    /^9\.0\.0\/placement_votes\.csv:4: unknown source nobody/m,
    /^9\.0\.0\/control_totals\.csv:2: 2WL of 2025: World Factbook stated 99/m,
  ])
    t.match(faults.join('\n'), expected);
  t.equal(new Set(faults).size, faults.length, 'each error is reported once');
  t.strictSame(await unchanged.list(), before);
});

t.test('reports nothing else for files that cannot be parsed', async (t) => {
  const unread = Object.entries(CORRECTION_FILES).map(([name, content]) => [
    name,
    name.endsWith('.csv') ? content.replaceAll('\n', '\r\n') : content,
  ]);
  const folder = await writeRelease(t.testdir(), Object.fromEntries(unread));
  const faults = findFaults(await examineCandidate(unchanged, folder));
  t.equal(faults.length, unread.length - 1);
  for (const fault of faults) t.match(fault, /\.csv:1: has a carriage return/);
});

t.test('accepts any version after the current one', async (t) => {
  const examine = async (version: string, files = header({ version })) =>
    findFaults(await examineCandidate(unchanged, await writeRelease(t.testdir(), files, version)));
  for (const version of [after(CORRECTION), '2.0.0']) t.strictSame(await examine(version), [], version);
  const backwards = await examine('1.0.9');
  t.ok(backwards.some((fault) => /is not higher than/.test(fault)));
  t.ok(backwards.some((fault) => fault.includes(`is not after ${NEWEST}, on which it is based`)));
  const notes = [{ kind: 'addition', text: 'What is new' }];
  t.match(await examine(CORRECTION, header({ notes })), [
    /no note of the kind "correction", though placements has another row BI\|2025/,
  ]);
  t.match(await examine(CORRECTION, header({ based_on: '1.0.7' })), [/based on 1\.0\.7, which is not among/]);
  const early = await examine(CORRECTION, header({ published_at: '2026-11-24T09:30:00Z' }));
  t.ok(early.some((fault) => fault.includes(`was not published after ${NEWEST} (`)));
});

t.test("rejects releases that block later ones or could harm readers' software", async (t) => {
  const faultsOfFiles = async (files: Readonly<Record<string, string>>) => {
    const folder = await writeRelease(t.testdir(), { ...CORRECTION_FILES, ...files });
    return findFaults(await examineCandidate(unchanged, folder));
  };
  t.match(await faultsOfFiles(header({ published_at: '2099-01-01T00:00:00Z' })), [/is in the future/]);
  const named = (name: string) => ({ 'country_names.csv': `iso2,name,kind\nMM,"${name}",alias\n` });
  for (const [name, fault] of [
    ['=HYPERLINK()', /begins like a formula/],
    ['\u202eamruB', /turns the direction/],
    ['x'.repeat(5_000), /more than 4000|at most 4000|4,?000/],
  ] as const)
    t.match((await faultsOfFiles(named(name))).join('\n'), fault, name.slice(0, 12));
});

t.test('rejects other content under a published version', async (t) => {
  const root = t.testdir();
  await cp(path.join(SEEDS, NEWEST), path.join(root, NEWEST), { recursive: true });
  t.equal((await examineCandidate(unchanged, path.join(root, NEWEST))).verdict, 'published');
  await writeRelease(root, { 'removals.csv': 'table,key\ncountry_names,MM|Burma\n' }, NEWEST);
  const candidate = await examineCandidate(unchanged, path.join(root, NEWEST));
  t.equal(candidate.verdict, 'rejected');
  t.match(findFaults(candidate), [/published already with other content/]);
});

t.test('never reuses the version of a withdrawn release', async (t) => {
  const store = await folderFor(t);
  const root = t.testdir();
  const { release } = await examineCandidate(store, await writeRelease(root));
  if (!release) throw new Error('there is no release');
  await store.publish(release);
  await withdraw(store, CORRECTION, 'It was wrong');
  const version = after(CORRECTION);
  const later = { version, published_at: `${new Date(Date.now() + 2_000).toISOString().slice(0, 19)}Z` };
  const again = await examineCandidate(store, await writeRelease(root, header(later), version));
  t.equal(again.verdict, 'sound');
  t.equal(again.current, NEWEST);
});

t.test('publishes only a first release into an empty store', async (t) => {
  const store = await openStore(await directoryFor(t));
  t.teardown(() => store.close());
  const [first = '', second = ''] = VERSIONS;
  const candidate = await examineCandidate(store, path.join(SEEDS, first));
  t.strictSame(findFaults(candidate), []);
  t.match(candidate, { verdict: 'sound', current: null, sha256: /^[0-9a-f]{64}$/ });
  t.ok(candidate.differences.length > 0);
  t.ok(candidate.differences.every(({ kind }) => kind === 'added'));
  const later = await examineCandidate(store, path.join(SEEDS, second));
  t.match(findFaults(later), [/is based on .*, which is not among/]);
  t.match(later, { verdict: 'rejected', release: null, sha256: null, differences: [] });
});
