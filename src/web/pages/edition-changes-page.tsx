import type { Difference, EditionChanges } from '../../dataset/differences.js';
import { didToRankings } from '../../dataset/edition-in-words.js';
import type { Release } from '../../dataset/release.js';
import { type EvidenceGrade, isWeak } from '../../domain/evidence.js';
import { groupBy } from '../../domain/group-by.js';
import { searchText } from '../../domain/parameters.js';
import { TABLE_NAMES, type TableName } from '../../domain/tables.js';
import { TIERS, type Tier } from '../../domain/tier.js';
import { counted, listed, numberWord } from '../../engine/english.js';
import type { PageRequest } from '../../rest/resource/resource.js';
import { Article } from '../layout/article.js';
import { byName, CountryLink } from '../parts/country-link.js';
import { EVIDENCE_WORDS, WEAK_MARK } from '../parts/evidence.js';
import { Link } from '../parts/inline.js';
import { Bars } from '../parts/stacked-bars.js';
import { TableHead } from '../parts/table.js';
import { TABLE_NAMES_IN_WORDS } from '../parts/table-names.js';
import { TierBadge } from '../parts/tier-badge.js';
import { withSuffix } from '../reading/addresses.js';
import { columnInWords, differencesInWords } from './list/difference-words.js';

/** More are in the list. */
const MOST_RANKINGS = 20;
const MOST_ENTRIES = 12;

/** Changes of an edition: first whether a ranking did, then how much of what, then each part folded. */
export function editionChangesPage(request: PageRequest) {
  const { release, search } = request;
  const { since, differences, counts } = request.gathered as EditionChanges;
  const kept = [...search].filter(([name, value]) => name === 'since' && value !== '');
  const at = (table?: TableName, suffix = '') =>
    `/differences${suffix}${searchText([...kept, ['table', table], ...(table ? [['limit', '50'] as const] : [])])}`;
  const byTable = groupBy(differences, ({ table }) => table);
  const tables = TABLE_NAMES.filter((table) => byTable.has(table)).toSorted(
    (a, b) => (byTable.get(b)?.length ?? 0) - (byTable.get(a)?.length ?? 0),
  );
  const rankings = byTable.get('placements') ?? [];
  const heading = `Edition ${release.version} ${didToRankings(rankings, since)}`;
  const lead =
    since === null
      ? `There was none before it: all of its ${differences.length.toLocaleString('en')} entries are new.`
      : `Against edition ${since}, ${counted(differences.length, 'entry', 'entries')} ${differences.length === 1 ? 'differs' : 'differ'}: ${kindsInWords(counts)}.`;
  return (
    <Article
      context={request}
      path={at()}
      title={`What edition ${release.version} changed`}
      heading={heading}
      crumbs={[
        ['/method', 'Data and method'],
        ['/releases', 'Editions'],
      ]}
      lead={lead}
      description={`${heading}. ${lead}`}
      feed
      alternates={[{ type: 'text/csv', href: withSuffix(at(), 'csv'), title: 'What changed, as CSV' }]}
      data={withSuffix(at(), 'csv')}
      acts={
        <li>
          <Link to={at('placements')}>Go through the rows</Link>
        </li>
      }
      lists={[{ label: 'What changed', path: at() }]}
    >
      {since !== null && differences.length > 0 && (
        <section aria-labelledby="where">
          <h2 id="where">Where they are</h2>
          <Bars
            rows={tables.map((table) => ({
              name: TABLE_NAMES_IN_WORDS[table],
              count: byTable.get(table)?.length ?? 0,
            }))}
          />
        </section>
      )}
      {since !== null && <Rankings release={release} of={rankings} all={at('placements')} />}
      <section aria-labelledby="parts">
        <h2 id="parts">Part by part</h2>
        {tables.map((table) => (
          <Part key={table} release={release} table={table} of={byTable.get(table) ?? []} all={at(table)} />
        ))}
      </section>
    </Article>
  );
}

const isTier = ({ column }: Difference): boolean => column === 'tier';

const kindsInWords = ({ added, corrected, removed }: EditionChanges['counts']): string =>
  listed(
    [
      `${numberWord(added)} ${added === 1 ? 'was' : 'were'} added`,
      `${numberWord(corrected)} corrected`,
      `${removed === 0 ? 'none' : numberWord(removed)} removed`,
    ],
    'and',
  );

const gradeInWords = (grade: string): string =>
  `${EVIDENCE_WORDS[grade as EvidenceGrade] ?? grade}${isWeak({ evidence: grade as EvidenceGrade, disputed: false }) ? WEAK_MARK : ''}`;

function Cell({ column, value }: { column: string; value: unknown }) {
  const text = String(value ?? '');
  if ((TIERS as readonly string[]).includes(text)) return <TierBadge tier={text as Tier} brief />;
  return <>{column === 'evidence' ? gradeInWords(text) : text}</>;
}

function Rankings({ release, of, all }: { release: Release; of: readonly Difference[]; all: string }) {
  const corrected = of.filter(({ kind }) => kind === 'corrected');
  if (corrected.length === 0) return null;
  const countryOf = ({ key }: Difference) => release.countries.find(String(key.iso2));
  return (
    <section aria-labelledby="rankings">
      <h2 id="rankings">Rankings ({corrected.length.toLocaleString('en')})</h2>
      <table class="stack">
        <TableHead of={['Country or territory', 'Report', 'Before and now']} />
        <tbody>
          {corrected
            .toSorted((a, b) => Number(isTier(b)) - Number(isTier(a)) || byName(countryOf(a), countryOf(b)))
            .slice(0, MOST_RANKINGS)
            .map((each) => {
              const { id, key, column, old, new: now } = each;
              const country = countryOf(each);
              const year = Number(key.year);
              return (
                <tr key={`${id}${column}`}>
                  <th scope="row">
                    <CountryLink country={country} />
                  </th>
                  <td class="nowrap">
                    <Link to={`/countries/${country.iso2}/tiers/${year}`}>{year}</Link>{' '}
                    <TierBadge tier={release.placement(country.iso2, year)?.tier ?? null} brief />
                  </td>
                  <td class="full">
                    <Cell column={column ?? ''} value={old} /> →{' '}
                    <strong>
                      <Cell column={column ?? ''} value={now} />
                    </strong>
                  </td>
                </tr>
              );
            })}
        </tbody>
      </table>
      {corrected.length > MOST_RANKINGS && (
        <p>
          <Link to={all}>All {of.length.toLocaleString('en')}</Link>
        </p>
      )}
    </section>
  );
}

interface PartProps {
  readonly release: Release;
  readonly table: TableName;
  readonly of: readonly Difference[];
  readonly all: string;
}

function Part({ release, table, of, all }: PartProps) {
  const name = differencesInWords(release).find((column) => column.name === 'key');
  const entries = [...new Set(of.map((each) => String(name?.value(each) ?? '')))];
  return (
    <details class="fold">
      <summary>
        {TABLE_NAMES_IN_WORDS[table]} <span class="muted">{whatOf(of)}</span>
      </summary>
      <p>
        {correctedIn(table, of)}
        {entries.slice(0, MOST_ENTRIES).join('; ')}
        {entries.length > MOST_ENTRIES && ` and ${(entries.length - MOST_ENTRIES).toLocaleString('en')} more`}
        . <Link to={all}>Row by row</Link>
      </p>
    </details>
  );
}

function whatOf(of: readonly Difference[]): string {
  const kinds = groupBy(of, ({ kind }) => kind);
  return [...kinds].map(([kind, each]) => `${each.length.toLocaleString('en')} ${kind}`).join(', ');
}

function correctedIn(table: TableName, of: readonly Difference[]): string {
  const columns = groupBy(of, ({ column }) => column);
  return [...columns]
    .flatMap(([column, each]) =>
      column === null
        ? []
        : [`${columnInWords(table, column)}: ${each.length.toLocaleString('en')} corrected. `],
    )
    .join('');
}
