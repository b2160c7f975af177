import { countriesClaimed, type Verdict } from '../../../claims/verdict.js';
import { HEADWORDS, type Headword, verdictLabel } from '../../../claims/verdict-words.js';
import { nameInSentence, toProseText } from '../../../domain/sentences.js';
import { VERDICT_LOOKS } from '../../../graphics/verdict-looks.js';
import { verdictPath } from '../../../resources/verify.js';
import { Copy } from '../../parts/copy.js';
import { byCountryName, CountryLink } from '../../parts/country-link.js';
import { EVIDENCE_WORDS } from '../../parts/evidence.js';
import { Graphic } from '../../parts/graphic.js';
import { Link } from '../../parts/inline.js';
import { TableHead } from '../../parts/table.js';
import { TierBadge } from '../../parts/tier-badge.js';
import { Trace } from '../../parts/trace.js';
import { VerdictBand } from '../../parts/verdict-band.js';
import { unbroken } from '../../parts/with-hosts.js';
import { useReleaseUrl } from '../../reading/reading.js';

const ROWS_SHOWN = 8;

export function VerdictView({ verdict, address }: { verdict: Verdict; address: string }) {
  const asRead = useReleaseUrl()(address);
  const [only, ...others] = countriesClaimed(verdict);
  const timeline = only !== undefined && others.length === 0 ? only : null;
  const claimed = verdict.parts[0]?.country ?? verdict.rows[0]?.country;
  return (
    <div class="result">
      <VerdictBand look={VERDICT_LOOKS[verdictLabel(verdict)]} />
      <p class="say">{unbroken(verdict.context ?? verdict.reason)}</p>
      <p class="note">Claim: “{verdict.claim}”</p>
      <div class="quote-box">
        <p>{verdict.sentence}</p>
        <Copy text={verdict.sentence} of="the sentence to quote" />
      </div>
      <ul class="acts">
        <li>
          <a href={verdictPath(verdict.attribution)}>Permanent link</a>
        </li>
        <li>
          <a href={asRead.replace('/verify', '/verify.json')}>The rows as data</a>
        </li>
      </ul>
      {timeline !== null && (
        <Graphic
          path={`/countries/${timeline}/tiers`}
          alt={`Timeline of the placements of ${claimed === undefined ? 'the country' : nameInSentence(claimed)}; the rows below are those of the claim.`}
          links={false}
        />
      )}
      <section aria-labelledby="known">
        <div class="two">
          <div>
            <h2 id="known">How we know</h2>
            <Because verdict={verdict} />
          </div>
          <div class="aside">
            <VerdictLegend />
            <section>
              <h2>To cite</h2>
              <p>
                {verdict.attribution.text} <Copy text={verdict.attribution.text} of="the citation" />
              </p>
            </section>
          </div>
        </div>
      </section>
    </div>
  );
}

function Because({ verdict: { rows, trace, clause, group } }: { verdict: Verdict }) {
  return (
    <>
      {group && (
        <p>
          <Link to={`/groups/${group.id}`}>{toProseText(group.name)}</Link>
          {group.reports.map(({ year, members }) => `, ${members} members in ${year}`)} (
          <a href={group.sourceUrl}>source of its members</a>).
        </p>
      )}
      {clause && (
        <p>
          Decided by {clause.citation}, <Link to={`/rules/${clause.rule}`}>the law as it was then</Link>.
        </p>
      )}
      {rows.length > ROWS_SHOWN ? (
        <details class="fold">
          <summary>The {rows.length} placements that it rests on</summary>
          <Rows rows={rows} />
        </details>
      ) : (
        rows.length > 0 && <Rows rows={rows} />
      )}
      {trace && (
        <details class="fold">
          <summary>Why, clause by clause</summary>
          <Trace trace={trace} />
        </details>
      )}
    </>
  );
}

function Rows({ rows }: Pick<Verdict, 'rows'>) {
  const byName = rows.toSorted((a, b) => byCountryName(a, b) || a.year - b.year);
  return (
    <table class="stack">
      <TableHead of={['Country', 'Placement', 'Report', 'How we know']} />
      <tbody>
        {byName.map((row) => (
          <tr key={`${row.country.iso2}${row.year}`}>
            <th scope="row">
              <CountryLink country={row.country} />
            </th>
            <td>
              <TierBadge tier={row.tier} />
            </td>
            <td class="full">
              <Link to={`/countries/${row.country.iso2}/tiers/${row.year}`}>{row.year}</Link>
            </td>
            <td class="full">{row.evidence && EVIDENCE_WORDS[row.evidence]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function VerdictLegend() {
  return (
    <section>
      <h2>The answers</h2>
      <ul class="answers">
        {(Object.keys(HEADWORDS) as Headword[]).map((head) => (
          <li key={head}>
            <strong class={`verdict verdict-${VERDICT_LOOKS[head].kind}`}>{VERDICT_LOOKS[head].word}</strong>
            {HEADWORDS[head].meaning}
          </li>
        ))}
      </ul>
    </section>
  );
}
