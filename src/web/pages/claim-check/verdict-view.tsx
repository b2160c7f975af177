import { HEADWORDS, headwordOf, type Verdict } from '../../../claims/verdict.js';
import { CountryLink } from '../../parts/country-link.js';
import { EVIDENCE_MEANINGS } from '../../parts/evidence-grades.js';
import { SameForMachines } from '../../parts/same-for-machines.js';
import { Scrolling } from '../../parts/scrolling.js';
import { TableHead } from '../../parts/table-head.js';
import { TierBadge } from '../../parts/tier-badge.js';
import { Trace } from '../../parts/trace.js';

/** The answer to a claim. @param address of the same answer in the API */
export function VerdictView({ verdict, address }: { verdict: Verdict; address: string }) {
  return (
    <section class="result" aria-labelledby="verdict">
      <p class="claim">{verdict.claim}</p>
      <h2 id="verdict" class={`verdict verdict-${headwordOf(verdict)}`}>
        {HEADWORDS[headwordOf(verdict)]}
      </h2>
      <p class="standfirst">{[verdict.context, verdict.reason].filter((text) => text !== null).join(' ')}</p>
      <dl class="facts">
        <div>
          <dt>To quote</dt>
          <dd>{verdict.sentence}</dd>
        </div>
        {verdict.clause && (
          <div>
            <dt>Clause</dt>
            <dd>
              {verdict.clause.citation},{' '}
              <a href={`/rules/${verdict.clause.ruleId}`}>{verdict.clause.ruleId}</a>
            </dd>
          </div>
        )}
        {verdict.group && (
          <div>
            <dt>Group</dt>
            <dd>
              <a href={`/groups/${verdict.group.id}`}>{verdict.group.name}</a>
              {verdict.group.reports.map(({ year, members }) => `, ${members} members in ${year}`)} (
              <a href={verdict.group.url}>source of its members</a>)
            </dd>
          </div>
        )}
        {verdict.evidence && (
          <div>
            <dt>Weakest evidence</dt>
            <dd>{EVIDENCE_MEANINGS[verdict.evidence].name}</dd>
          </div>
        )}
        <div>
          <dt>Source</dt>
          <dd>
            {verdict.citation.text} <a href={verdict.citation.path}>Permanent link</a>
          </dd>
        </div>
      </dl>
      {verdict.rows.length > 0 && <Rows rows={verdict.rows} />}
      {verdict.trace && (
        <details>
          <summary>Why, clause by clause</summary>
          <Trace trace={verdict.trace} />
        </details>
      )}
      <SameForMachines address={address} />
    </section>
  );
}

/** The placements that the verdict rests on. */
function Rows({ rows }: Pick<Verdict, 'rows'>) {
  return (
    <Scrolling label="The placements that it rests on">
      <table>
        <TableHead of={['Country', 'Report', 'Placement', 'Evidence']} />
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.country.iso2}${row.year}`}>
              <th scope="row">
                <CountryLink country={row.country} />
              </th>
              <td>{row.year}</td>
              <td>
                <TierBadge tier={row.tier} />
              </td>
              <td>{row.evidence && EVIDENCE_MEANINGS[row.evidence].name}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}
