import type { VNode } from 'preact';
import type { DeterminationGap } from '../../dataset/determinations.js';
import { countByEvidence } from '../../dataset/evidence-counts.js';
import type { Placement } from '../../dataset/placement.js';
import type { Release } from '../../dataset/release.js';
import { EVIDENCE_GRADES, EVIDENCE_NAMES, type EvidenceGrade } from '../../domain/evidence.js';
import { addressesIn } from '../../domain/hosts.js';
import type { RowOf } from '../../domain/tables.js';
import { TIER_LABELS, type Vote } from '../../domain/tier.js';
import { EVIDENCE_GRADE } from '../../domain/vocabulary/facts.js';
import { capitalized } from '../../engine/english.js';
import { Facts, Scrolling } from './facts.js';
import { CountryLink, Joined, Link } from './inline.js';

export const EVIDENCE_WORDS: Readonly<Record<EvidenceGrade, string>> = {
  official: 'State’s text',
  corroborated: 'lists agree',
  single_source: 'one source',
  derived: 'worked out',
};

/** Stands after a year or a name whose placement rests on one source, or that an equal source disputes. */
export const WEAK_SIGN = ' †';

export const isWeak = ({ evidence, disputed }: Pick<Placement, 'evidence' | 'disputed'>): boolean =>
  disputed || evidence === 'single_source' || evidence === 'derived';

export function howWellKnown(placements: readonly Placement[]): string {
  const { official, corroborated, single_source, derived } = countByEvidence(placements);
  const weak = single_source + derived;
  const disputed = placements.filter((placement) => placement.disputed).length;
  return [
    `We have checked ${official} of ${placements.length} rankings against the State Department’s text`,
    ...(corroborated > 0 ? [`${corroborated} agree in at least two independent lists`] : []),
    ...(weak > 0 ? [`${weak} ${weak === 1 ? 'rests' : 'rest'} on one source or none †`] : []),
    ...(disputed > 0 ? [`${disputed} ${disputed === 1 ? 'is' : 'are'} disputed †`] : []),
  ]
    .join('; ')
    .concat(disputed > 0 ? '.' : '. No source of equal weight disagrees.');
}

export function HowWellKnown({ placements }: { placements: readonly Placement[] }) {
  return (
    <p class="note">
      {howWellKnown(placements)} <Link to="/method">How we know</Link>
    </p>
  );
}

export function DeterminationGaps({ gaps }: { gaps: readonly DeterminationGap[] }) {
  return (
    <ul>
      {gaps.map(({ fiscalYear, what, countries }) => (
        <li key={fiscalYear}>
          Fiscal year {fiscalYear}: {what}.
          {countries.length > 0 && (
            <>
              {' '}
              Nothing is known of{' '}
              <Joined of={countries.map((country) => <CountryLink key={country.iso2} country={country} />)} />
              .
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** A sentence whose tiers keep their number on the line: a no-break space inside "Tier 3". */
export const unbroken = (sentence: string): string => sentence.replaceAll(/\bTier (?=\d)/g, 'Tier\u00a0');

/** @param pattern with one group: splitting by it gives text and what is marked in turn */
const marked = (text: string, pattern: RegExp, as: (part: string) => VNode) =>
  text.split(pattern).map((part, index) => (index % 2 === 1 ? as(part) : part));

/** What stands between backticks is code. */
export const WithCode = ({ text }: { text: string }) =>
  marked(text, /`([^`]+)`/, (code) => <code key={code}>{code}</code>);

/** Addresses of this service, such as `/openapi.json`, are links. */
export const WithAddresses = ({ text }: { text: string }) =>
  marked(text, /(?<=^|\s)(\/[a-z][\w./-]*[\w])/, (address) => (
    <a key={address} href={address}>
      {address}
    </a>
  ));

/** Addresses of others are links that are called by their hosts. */
export const WithHosts = ({ text }: { text: string }) =>
  addressesIn(text).map((part) =>
    typeof part === 'string' ? (
      part
    ) : (
      <a key={part.url} href={part.url}>
        {part.host}
      </a>
    ),
  );

interface DisputeTableProps {
  readonly disputes: readonly RowOf<'disputes'>[];
  readonly release: Release;
  readonly label: string;
  readonly withCountry?: boolean;
}

const words = (vote: Vote): string => (vote === 'NR' ? 'not in the report' : TIER_LABELS[vote]);

export function DisputeTable({ disputes, release, label, withCountry = false }: DisputeTableProps) {
  const titleOf = (id: string) => release.tables.sources.find((source) => source.id === id)?.title ?? id;
  return (
    <Scrolling label={label}>
      <table class="cards">
        <thead>
          <tr>
            {withCountry && <th scope="col">Country</th>}
            <th scope="col">Report</th>
            <th scope="col">Chosen</th>
            <th scope="col">Rejected</th>
            <th scope="col">Who says so</th>
            <th scope="col">Why it was rejected</th>
          </tr>
        </thead>
        <tbody>
          {disputes.map((row) => (
            <tr key={`${row.iso2}${row.year}${row.rejected_tier}`}>
              {withCountry && (
                <th scope="row">
                  <CountryLink country={release.countries.find(row.iso2)} />
                </th>
              )}
              <td data-label="Report">{row.year}</td>
              <td class="nowrap" data-label="Chosen">
                {words(row.chosen_tier)}
              </td>
              <td class="nowrap" data-label="Rejected">
                {words(row.rejected_tier)}
              </td>
              <td data-label="Who says so">{row.rejected_sources.split(';').map(titleOf).join('; ')}</td>
              <td class="prose" data-label="Why it was rejected">
                <WithHosts text={row.reason} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}

export const evidenceMeaning = (grade: EvidenceGrade): string =>
  `${capitalized(EVIDENCE_GRADE.meanings[grade])}.`;

export const DISPUTED_MEANING =
  'Beside a grade: a source that weighs no less says otherwise. The placement names it, and the reason why it was not followed.';

export function EvidenceGrades() {
  return (
    <Facts
      of={[
        ...EVIDENCE_GRADES.map((grade) => [grade, EVIDENCE_NAMES[grade], evidenceMeaning(grade)] as const),
        ['disputed', 'Disputed', DISPUTED_MEANING] as const,
      ].map(([code, name, meaning]) => [
        <>
          {name} <code>{code}</code>
        </>,
        meaning,
      ])}
    />
  );
}
