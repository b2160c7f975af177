import type { CountryFacts } from '../../../dataset/fact-rows.js';
import { groupBy } from '../../../domain/group-by.js';
import { toProseText } from '../../../domain/sentences.js';
import type { Tier } from '../../../domain/tier.js';
import { capitalize, joinWords } from '../../../engine/english.js';
import { describeOutcome } from '../../../engine/forced.js';
import type { AnnotatedText, Facts } from '../../../texts/response-schema.js';
import { shortLabel } from '../../parts/tier-badge.js';

/** A line of facts beside a sentence. */
export interface FactLine {
  readonly subjects: readonly { readonly name: string; readonly path: string | null }[];
  /** Placements, or counts of a group's members. */
  readonly runs: readonly { readonly label: string; readonly tier: Tier | null; readonly text: string }[];
  readonly note: string;
}

/** With more, some are left to the country's page, which its name links to. */
const MAX_SPELLS = 5;
const LEFT_OUT = { label: '…', tier: null, text: '' };
/** Maximum number of countries with a line each; beyond it, countries with equal placements share one. */
const MAX_LINES = 3;
/** Reports to count: by default the main one and the one before, more if the sentence names several. */
const MAX_COUNTS = { implied: 2, named: 4 };
const CENTURY = 100;

export const describeFacts = (answer: AnnotatedText, facts: Facts): readonly FactLine[] => [
  ...countLines(facts),
  ...countryLines(answer, facts),
  ...facts.groups.flatMap((id) => groupLine(answer, id, facts.reports.at(-1))),
  ...answer.rules
    .filter(({ id }) => id === facts.law)
    .map(({ sentence, citation, url }) => ({
      subjects: [{ name: 'Law', path: url }],
      runs: [],
      note: `${sentence} ${citation}`,
    })),
  ...facts.laterReports.map((year) => ({
    subjects: [],
    runs: [],
    note: `The ${year} report is not in this release.`,
  })),
  ...facts.ambiguous.map(({ name, countries }) => ({
    subjects: [],
    runs: [],
    note: `“${name}” is ambiguous: ${joinWords(
      countries.map((iso2) => answer.rows.find((row) => row.iso2 === iso2)?.name ?? iso2),
      'or',
    )}.`,
  })),
];

const MEASURES = { upgrade: 'Moved up', downgrade: 'Moved down', all: 'Covered' } as const;

function countLines({ counts, countries, isImplied }: Facts): readonly FactLine[] {
  return counts.map(({ measure, reports, named, extreme }) => {
    const numbers = reports
      .slice(-MAX_COUNTS[isImplied ? 'implied' : 'named'])
      .reverse()
      .map(({ year, count }) => `${count} in ${year}`);
    const name = measure in MEASURES ? MEASURES[measure as 'all'] : shortLabel(measure as Tier);
    const notes = [`${numbers.join(', ')}.`];
    if (extreme) notes.push(`${capitalize(extreme.is)} before: ${extreme.count}, in ${extreme.year}.`);
    if (countries.length > 0) notes.push(`Of those named ${named}.`);
    return { subjects: [{ name, path: null }], runs: [], note: notes.join(' ') };
  });
}

function countryLines({ rows }: AnnotatedText, facts: Facts): readonly FactLine[] {
  const lines = facts.countries
    .flatMap((iso2) => rows.find((row) => row.iso2 === iso2) ?? [])
    .map(
      (row): FactLine => ({
        subjects: [{ name: row.name, path: `/countries/${row.iso2}` }],
        runs: spells(row, facts.reports),
        note: countryNotes(row, facts).join('; '),
      }),
    );
  if (lines.length <= MAX_LINES) return lines;
  const alike = groupBy(lines, ({ runs, note }) => JSON.stringify([runs, note]));
  return [...alike.values()].flatMap((same) => ({
    ...(same[0] as FactLine),
    subjects: same.flatMap(({ subjects }) => subjects),
  }));
}

/**
 * The spells from the first report to the last, each from its first year and clipped to the last report. If
 * there are too many, those between the reports of the sentence give way, then all but the first and last.
 */
function spells({ runs }: CountryFacts, reports: readonly number[]): FactLine['runs'] {
  const [first = 0, last = 0] = [reports[0], reports.at(-1)];
  const between = runs.filter(({ from, to }) => to >= first && from <= last);
  const needed = between.filter(({ from, to }) => reports.some((year) => from <= year && year <= to));
  const [candidates] = [between, needed].filter(({ length }) => length <= MAX_SPELLS);
  const shown = candidates ?? [...needed.slice(0, 1), ...needed.slice(1 - MAX_SPELLS)];
  return shown.flatMap((spell, index) => {
    const { from, to, tier, absence } = spell;
    const isAfterGap = index > 0 && between[between.indexOf(spell) - 1] !== shown[index - 1];
    const run = {
      label: formatYears(from, Math.min(to, last)),
      tier,
      text: tier === null ? (absence === 'not_known' ? 'Not known' : 'Not covered') : shortLabel(tier),
    };
    return isAfterGap ? [LEFT_OUT, run] : [run];
  });
}

/** For example `2025`, `2022–25` or `1999–2001`. */
function formatYears(from: number, to: number): string {
  if (from === to) return String(from);
  const isSameCentury = Math.floor(from / CENTURY) === Math.floor(to / CENTURY);
  return `${from}–${isSameCentury ? String(to).slice(-2) : to}`;
}

function countryNotes(
  { iso2, law, disputed }: CountryFacts,
  { carried, law: rules, reports }: Facts,
): string[] {
  const steps = law.filter(
    ({ year, outcome }) => reports.includes(year) && (rules !== null || outcome === 'waived'),
  );
  const disputes = disputed.filter((year) => reports.includes(year));
  const notes = steps.map((step) => `${step.year}: ${describeOutcome(step)}`);
  if (carried?.countries.includes(iso2)) notes.push('named before');
  if (disputes.length > 0) notes.push(`sources disagree on ${joinWords(disputes.map(String), 'and')}`);
  return notes;
}

function groupLine({ groups }: AnnotatedText, id: string, year: number | undefined): readonly FactLine[] {
  const group = groups.find((candidate) => candidate.id === id);
  const report = group?.reports.find((candidate) => candidate.year === year);
  if (!group || !report) return [];
  const path = group.type === 'group' ? `/groups/${id}` : null;
  return [
    {
      subjects: [{ name: toProseText(group.name), path }],
      runs: report.members
        .filter(({ tier }) => tier !== null)
        .map(({ tier, countries }) => ({
          label: String(countries.length),
          tier,
          text: tier === null ? '' : shortLabel(tier),
        })),
      note: `in ${report.year}`,
    },
  ];
}

/** A line as text, for a table. */
export const formatLine = ({ subjects, runs, note }: FactLine): string =>
  [
    subjects.map(({ name }) => name).join(', '),
    runs.map(({ label, text }) => `${label} ${text}`.trim()).join(', '),
    note,
  ]
    .filter((part) => part !== '')
    .join(' ');
