import { compareVersions } from '../domain/order.js';
import type { EditionHeader, TableName } from '../domain/tables.js';
import type { Difference } from './differences.js';
import { type FieldChange, fieldChangesBetween } from './field-history.js';

/** By the recipe of Data Package v2. */
export type VersionLevel = 'major' | 'minor' | 'patch';

const NOTE_OF: Readonly<Record<VersionLevel, EditionHeader['notes'][number]['kind']>> = {
  major: 'schema',
  minor: 'addition',
  patch: 'correction',
};

/** Tables whose rows others refer to: without the row those lose their meaning. */
const REFERRED_TO: ReadonlySet<TableName> = new Set(['sources', 'countries', 'reports']);

/**
 * What is said rather than of what: a vote that changes from Tier 2 to Tier 3 is a row less and one more, but a
 * correction.
 */
const SAID_IN_KEY: Readonly<Partial<Record<TableName, string>>> = {
  country_names: 'name',
  placement_votes: 'tier',
  official_pages: 'url',
  disputes: 'rejected_tier',
  determinations: 'determination',
};

export interface Weight {
  readonly level: VersionLevel;
  readonly because: string;
}

/**
 * MAJOR: changed columns, or a lost row that others refer to. MINOR: added rows. PATCH: corrected values. `null`: no
 * change.
 */
export function weigh(
  differences: readonly Difference[],
  fieldChanges: readonly FieldChange[] = [],
): Weight | null {
  return weightsOf(differences, fieldChanges)[0] ?? null;
}

function weightsOf(differences: readonly Difference[], fieldChanges: readonly FieldChange[]): Weight[] {
  const [field] = fieldChanges;
  // If a column changes every row is another: rows tell nothing more.
  if (field) return [{ level: 'major', because: `the column ${field.table}.${field.field} changed` }];
  const weights: Weight[] = [];
  const isLost = ({ kind, table }: Difference) => kind === 'removed' && REFERRED_TO.has(table);
  const lost = differences.find(isLost);
  if (lost) weights.push({ level: 'major', because: `${lost.table} loses the row ${lost.id}` });
  const subjects = new Set(differences.filter(({ kind }) => kind === 'removed').map(subjectOf));
  const added = differences.find((each) => each.kind === 'added' && !subjects.has(subjectOf(each)));
  if (added) weights.push({ level: 'minor', because: `${added.table} has the new row ${added.id}` });
  const other = differences.find((each) => each.kind !== 'added' && !isLost(each));
  if (other) weights.push({ level: 'patch', because: `${other.table} has another row ${other.id}` });
  return weights;
}

function subjectOf({ table, key }: Difference): string {
  const said = SAID_IN_KEY[table];
  return JSON.stringify([table, ...Object.entries(key).filter(([column]) => column !== said)]);
}

export function nextVersion(version: string, level: VersionLevel): string {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  if (level === 'major') return `${major + 1}.0.0`;
  return level === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

export interface Predecessors {
  /** The current edition, to which the differences are. */
  readonly current: string;
  /** The highest version that was ever published, withdrawn ones included. */
  readonly highest: string;
}

/** In sentences; empty when all is well. @param differences to the current edition */
export function recipeFaults(
  { version, notes }: EditionHeader,
  { current, highest }: Predecessors,
  differences: readonly Difference[],
): string[] {
  const faults: string[] = [];
  const weights = weightsOf(differences, fieldChangesBetween(current, version));
  const [weight] = weights;
  if (!weight) return [`nothing differs from the current edition ${current}`];
  const expected = nextVersion(highest, weight.level);
  const follows = highest === current ? `on ${current}` : `on ${current} (the highest so far is ${highest})`;
  if (compareVersions(version, highest) <= 0)
    faults.push(
      `version ${version} goes backwards: ${highest} is published already; the next is ${expected}`,
    );
  else if (version !== expected)
    faults.push(
      `version ${version} does not follow ${follows}: ${weight.because}, which is ${weight.level.toUpperCase()}, so it must be ${expected}`,
    );
  // A correction must be seen, also where new rows decide the version.
  for (const { level, because } of weights) {
    const needed = NOTE_OF[level];
    if (!notes.some(({ kind }) => kind === needed))
      faults.push(`has no note of the kind "${needed}", though ${because}`);
  }
  return faults;
}
