import type { DowngradeStatement } from '../../dataset/downgrade-statements.js';
import { getSite } from '../../domain/hosts.js';
import { DOWNGRADE_REASON, STATEMENT_SPEAKER } from '../../domain/vocabulary/facts.js';
import { capitalize } from '../../engine/english.js';
import { TableHead } from './table.js';

interface StatementsProps {
  /** By report, the newest first. */
  readonly of: readonly { readonly year: number; readonly statements: readonly DowngradeStatement[] }[];
}

/** What State and others said of why the country fell to Tier 3, beside what the law computes; nothing if none was read. */
export function Statements({ of: falls }: StatementsProps) {
  if (falls.every(({ statements }) => statements.length === 0)) return null;
  return (
    <section aria-labelledby="statements">
      <h2 id="statements">Why it fell, as stated</h2>
      <table class="stack">
        <TableHead of={['Report', 'Who', 'Reason', 'In its words']} />
        <tbody>
          {falls.flatMap(({ year, statements }) =>
            statements.map(({ speaker, says, decides, sourceUrl, quote, note }) => (
              <tr key={`${year} ${speaker}`}>
                <th scope="row" class="nowrap">
                  {year}
                </th>
                <td>{STATEMENT_SPEAKER.titles[speaker]}</td>
                <td class="full">
                  {capitalize(DOWNGRADE_REASON.titles[says])}
                  {says !== 'not_read' && !decides && ' (settles nothing)'}
                </td>
                <td class="full">
                  {quote === null ? 'We have not read it.' : `“${quote}”`}
                  {sourceUrl !== null && (
                    <>
                      {' '}
                      <a href={sourceUrl}>{getSite(sourceUrl)}</a>
                    </>
                  )}
                  {note !== null && <small> {capitalize(note)}.</small>}
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </section>
  );
}
