import { type Dossier, dossierOf } from '../../dataset/dossier.js';
import { evidenceWords } from '../../domain/evidence.js';
import type { PageRequest } from '../../rest/resource/resource-pages.js';
import { Document } from '../layout/document.js';
import { CountryLink } from '../parts/country-link.js';
import { DisputeTable } from '../parts/dispute-table.js';
import { EVIDENCE_MEANINGS } from '../parts/evidence-grades.js';
import { Link } from '../parts/link.js';
import { Neighbours } from '../parts/neighbours.js';
import { TakeAlong } from '../parts/take-along.js';
import { TierBadge } from '../parts/tier-badge.js';
import { StatedTotals } from './stated-totals.js';
import { Testimonies } from './testimonies.js';

/** One cell of the history with all that it rests on. */
export function dossierPage(request: PageRequest) {
  const { release } = request;
  const dossier = dossierOf(release, String(request.params.country), Number(request.params.year));
  const { country, year } = dossier;
  const title = `${country.name} in the ${year} report`;
  const path = `/countries/${country.iso2}/tiers/${year}`;
  const disputes = release.tables.disputes.filter((row) => row.iso2 === country.iso2 && row.year === year);
  return (
    <Document
      context={request}
      title={title}
      description={`${title}: ${dossier.label ?? 'not covered'}, what each source says, and State's own text.`}
      alternates={[{ type: 'application/json', href: `${path}.json`, title }]}
    >
      <p class="kicker">
        <CountryLink country={country} /> · <Link to={`/reports/${year}`}>{year} report</Link>
      </p>
      <h1>{title}</h1>
      <div class="standing-line">
        <TierBadge tier={dossier.tier} />
        {dossier.evidence && (
          <p>
            {evidenceWords({ evidence: dossier.evidence, disputed: dossier.disputed })}:{' '}
            <span class="muted">
              {EVIDENCE_MEANINGS[dossier.evidence].meaning} {dissentOf(dossier)}
            </span>
          </p>
        )}
      </div>
      <Neighbours
        years={release.years}
        year={year}
        at={(other) => `/countries/${country.iso2}/tiers/${other}`}
      />
      <Testimonies of={dossier} />
      {disputes.length > 0 && (
        <section aria-labelledby="disputes">
          <h2 id="disputes">Where sources disagree</h2>
          <DisputeTable disputes={disputes} release={release} label="Where sources disagree" />
        </section>
      )}
      <OfficialText dossier={dossier} />
      <StatedTotals of={dossier} />
      {dossier.knownGaps.length > 0 && (
        <section aria-labelledby="gaps">
          <h2 id="gaps">What is not known</h2>
          <ul>
            {dossier.knownGaps.map(({ what }) => (
              <li key={what}>{what}</li>
            ))}
          </ul>
        </section>
      )}
      <TakeAlong
        context={request}
        title={title}
        path={path}
        lists={[{ label: 'The whole history', path: `/countries/${country.iso2}/tiers` }]}
      />
    </Document>
  );
}

/** Whether anything that was read contradicts the placement. */
function dissentOf({ disputed, testimonies }: Dossier): string {
  if (disputed) return 'A source that weighs no less says otherwise.';
  return testimonies.some(({ agrees }) => !agrees)
    ? 'A source that weighs less says otherwise.'
    : 'Nothing read contradicts it.';
}

/** Pages with State's own text, and the waiver that it gave. */
function OfficialText({ dossier: { officialPages, waiver } }: { dossier: Dossier }) {
  if (officialPages.length === 0 && waiver === null) return null;
  return (
    <section aria-labelledby="official">
      <h2 id="official">What the State Department says</h2>
      {waiver && (
        <p>
          It stayed on the watch list by waiver number {waiver.numberInRun} of the run. Evidence:{' '}
          {EVIDENCE_MEANINGS[waiver.evidence].name.toLowerCase()}, {waiver.basis}.
        </p>
      )}
      <ul>
        {officialPages.map((url) => (
          <li key={url}>
            <a href={url}>{url}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
