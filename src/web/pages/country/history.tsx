import { outcomesOf } from '../../../dataset/clock.js';
import type { Country } from '../../../dataset/countries.js';
import type { Release } from '../../../dataset/release.js';
import { searchText } from '../../../domain/address.js';
import { evidenceWords } from '../../../domain/evidence.js';
import { groupBy } from '../../../domain/group.js';
import type { StepOutcome } from '../../../engine/step-outcome.js';
import { OWN_LANGUAGE } from '../../../graphics/languages.js';
import { type TimelineCell, timelineOf } from '../../../graphics/timeline-cells.js';
import { tellCell } from '../../../graphics/timeline-words.js';
import { wordsIn } from '../../../graphics/words/words.js';
import { Link } from '../../parts/link.js';
import { Scrolling } from '../../parts/scrolling.js';
import { TableHead } from '../../parts/table-head.js';
import { TierBadge } from '../../parts/tier-badge.js';
import { historyRows } from './history-rows.js';

/** Report by report, the newest first: placement, what the law did, evidence, and State's own text. */
export function History({ country, release }: { country: Country; release: Release }) {
  const outcomes = new Map(outcomesOf(release, country.iso2).map((step) => [step.year, step]));
  const pages = groupBy(
    release.tables.official_pages.filter(({ iso2 }) => iso2 === country.iso2),
    ({ year }) => year,
  );
  const cells = timelineOf(release, country.iso2).filter(({ kind }) => kind !== 'no_code');
  const hasStory = (year: number) => (outcomes.get(year)?.outcome ?? 'no_effect') !== 'no_effect';
  const rows = historyRows(cells, hasStory);
  return (
    <section aria-labelledby="history">
      <h2 id="history">Year by year</h2>
      <Scrolling label="Year by year">
        <table class="history">
          <TableHead of={['Report', 'Placement', 'What the law did', 'Evidence']} />
          <tbody>
            {rows.map(({ cell, from, to }) => (
              <tr key={cell.year}>
                <th scope="row">{from === to ? <Link to={`/reports/${to}`}>{to}</Link> : `${from}–${to}`}</th>
                <td>
                  {cell.kind === 'placed' ? (
                    <TierBadge tier={cell.tier} />
                  ) : (
                    <span class="muted">{tellCell(cell, wordsIn(OWN_LANGUAGE))}</span>
                  )}
                </td>
                <td>{lawColumn(cell, outcomes.get(cell.year))}</td>
                <td>
                  <Evidence
                    release={release}
                    iso2={country.iso2}
                    year={cell.year}
                    urls={pages.get(cell.year)?.map(({ url }) => url) ?? []}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
    </section>
  );
}

/** The counted year on the watch list, and the outcome where the rules bound. */
function lawColumn(cell: TimelineCell, step: StepOutcome | undefined) {
  if (step && step.outcome !== 'no_effect') return step.sentence;
  return cell.kind === 'placed' && cell.counted > 0 ? `Counted year ${cell.counted} on the watch list.` : '';
}

interface EvidenceProps {
  readonly release: Release;
  readonly iso2: string;
  readonly year: number;
  /** Pages with State's own text. */
  readonly urls: readonly string[];
}

function Evidence({ release, iso2, year, urls }: EvidenceProps) {
  const placement = release.placement(iso2, year);
  if (!placement) return null;
  const dossier = `/countries/${iso2}/tiers/${year}`;
  return (
    <>
      <span title={`Sources: ${placement.sources.join(', ')}`}>{evidenceWords(placement)}</span>
      {urls.map((url, index) => (
        <>
          {index === 0 ? ': ' : ', '}
          <a href={url} aria-label={`State's text on ${year}, page ${index + 1}`}>
            text{urls.length > 1 ? ` ${index + 1}` : ''}
          </a>
        </>
      ))}{' '}
      ·{' '}
      <Link to={dossier} aria-label={`Dossier of ${year}`}>
        dossier
      </Link>{' '}
      ·{' '}
      <a
        href={`/cite${searchText([
          ['url', `/releases/${release.version}${dossier}`],
          ['style', 'long'],
        ])}`}
        aria-label={`Citation of ${year}`}
      >
        cite
      </a>
    </>
  );
}
