import { getOutcomes } from '../../dataset/clock.js';
import type { ReleaseView } from '../../dataset/release-view.js';
import { EVIDENCE_NAMES, isWeak, type SourceKind } from '../../domain/evidence.js';
import { getSite, stateTextAt } from '../../domain/hosts.js';
import { nameAtStart, nameInSentence, toProseText } from '../../domain/sentences.js';
import { getDirection, TIER_LABELS, type Tier } from '../../domain/tier.js';
import { DISPUTE_REASON, SOURCE_KIND, YEAR_FROM } from '../../domain/vocabulary/facts.js';
import { capitalize, numberWord, ordinalWord, placeMarks, toPhrase } from '../../engine/english.js';
import type { PageRequest } from '../../kit/resource.js';
import { buildDossier, type Dossier, type Testimony } from '../../resources/dossier.js';
import { Article } from '../layout/article.js';
import { toCitation } from '../parts/citation.js';
import { Copy } from '../parts/copy.js';
import { DisputeTable } from '../parts/dispute-table.js';
import { evidenceMeaning, measureInWords, WEAK_MARK } from '../parts/evidence.js';
import { Joined, Link } from '../parts/inline.js';
import { SourceDocument } from '../parts/source-document.js';
import { Statements } from '../parts/statements.js';
import { TableHead } from '../parts/table.js';
import { TierBadge } from '../parts/tier-badge.js';
import { WithHosts } from '../parts/with-hosts.js';

export function dossierPage(request: PageRequest) {
  const { release } = request;
  const dossier = buildDossier(release, String(request.params.country), Number(request.params.year));
  const { country, year } = dossier;
  const title = `${nameAtStart(country)} in the ${year} report`;
  const path = `/countries/${country.iso2}/tiers/${year}`;
  const disputes = release.tables.disputes.filter((row) => row.iso2 === country.iso2 && row.year === year);
  return (
    <Article
      context={request}
      path={path}
      title={title}
      heading={
        <>
          {toProseText(country.name)} <TierBadge tier={dossier.tier} year={year} />
        </>
      }
      crumbs={[
        ['/countries', 'Countries'],
        [`/countries/${country.iso2}`, toProseText(country.name)],
        [`/reports/${year}`, `${year} report`],
      ]}
      sentence={capitalize(toSentence(request, dossier))}
      lead={<OfficialText dossier={dossier} />}
      {...(dossier.tier !== null && {
        picture: {
          path: `/countries/${country.iso2}/tiers`,
          search: { annotate: `${year}: ${dossierNote(release, country.iso2, year)}` },
          alt: `Timeline of ${nameInSentence(country)}: its placement in each report.`,
        },
      })}
      acts={
        <>
          <li>
            <Copy text={toCitation(request, path)} label="Cite this page" />
          </li>
          <Neighbours request={request} dossier={dossier} />
        </>
      }
      description={`${title}: ${dossier.tier === null ? 'not covered' : TIER_LABELS[dossier.tier]}. What each source says.`}
      alternates={[{ type: 'application/json', href: `${path}.json`, title }]}
      lists={[{ label: 'The whole history', path: `/countries/${country.iso2}/tiers` }]}
    >
      <section aria-labelledby="testimonies">
        <div class="two">
          <div>
            <h2 id="testimonies">Who says it</h2>
            <Testimonies
              of={dossier}
              urls={new Map(release.tables.sources.map(({ id, url }) => [id, url]))}
            />
          </div>
          <Margin of={dossier} />
        </div>
      </section>
      <Statements of={[dossier]} />
      {disputes.length > 0 && (
        <section aria-labelledby="disputes">
          <h2 id="disputes">Where sources disagree</h2>
          {dossier.disputeReason !== null && (
            <p>{capitalize(DISPUTE_REASON.meanings[dossier.disputeReason])}.</p>
          )}
          <DisputeTable disputes={disputes} release={release} label="Where sources disagree" />
        </section>
      )}
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
    </Article>
  );
}

/** The outcome; of the first report, which has none, the placement. */
function toSentence({ release }: PageRequest, { country, year, tier, knownGaps }: Dossier): string {
  const name = nameInSentence(country);
  if (tier === null && knownGaps.length > 0) return `What the ${year} report did with ${name} is not known.`;
  const step = getOutcomes(release, country.iso2).find((each) => each.year === year);
  return step?.sentence ?? `${placeMarks(name, year, tier)}.`;
}

/** One page of each site: others are the same text at another address. */
const distinctTexts = (urls: readonly string[]): readonly string[] =>
  [...new Map(urls.toReversed().map((url) => [stateTextAt(url), url])).values()].toReversed();

function OfficialText({ dossier: { officialPages, tier, year } }: { dossier: Dossier }) {
  if (officialPages.length === 0)
    return tier === null ? null : <>We have not read State’s own text for this ranking.</>;
  return (
    <>
      U.S. State Department, {year} Trafficking in Persons Report:{' '}
      <Joined
        of={distinctTexts(officialPages).map((url) => (
          <a key={url} href={url}>
            {stateTextAt(url)}
          </a>
        ))}
        by="; "
      />
      .
    </>
  );
}

function Neighbours({
  request: { release },
  dossier: { country, year },
}: {
  request: PageRequest;
  dossier: Dossier;
}) {
  const place = release.years.indexOf(year);
  return [place - 1, place + 1].map((at) => {
    const other = release.years[at];
    if (other === undefined) return null;
    const tier = release.placement(country.iso2, other)?.tier;
    const label = `${other}: ${tier === undefined ? 'not in the report' : TIER_LABELS[tier]}`;
    return (
      <li key={other}>
        <Link to={`/countries/${country.iso2}/tiers/${other}`}>
          {at < place ? `← ${label}` : `${label} →`}
        </Link>
      </li>
    );
  });
}

const strongestFirst = (a: Testimony, b: Testimony): number =>
  SOURCE_KIND.values.indexOf(a.source.kind) - SOURCE_KIND.values.indexOf(b.source.kind);

/** Kinds of sources that have no single title. */
const TITLES: Partial<Record<SourceKind, string>> = {
  official: 'State Department: its report',
  implied: 'State Department: a text on another report',
  press: 'Press articles',
  derived: 'Worked out from the stated totals',
};
/** Kinds whose URL leads to the statement itself; for others it is only the publisher's site, or missing. */
const LINKED: readonly SourceKind[] = ['compilation'];

function Testimonies({
  of: { testimonies, tier },
  urls,
}: {
  of: Dossier;
  urls: ReadonlyMap<string, string | null>;
}) {
  if (testimonies.length === 0)
    return (
      <p>
        {tier === null
          ? 'No source that was read places it in this report.'
          : 'No source states it: it is worked out from the stated totals.'}
      </p>
    );
  return (
    <>
      <table class="stack">
        <TableHead of={['Source', 'Says', 'What kind']} />
        <tbody>
          {testimonies.toSorted(strongestFirst).map(({ source, says, agrees, pages }) => (
            <tr key={source.id}>
              <th scope="row" id={source.id}>
                <SourceTitle of={source} url={LINKED.includes(source.kind) ? urls.get(source.id) : null} />
              </th>
              <td>
                {says === 'NR' ? 'Not in it' : <TierBadge tier={says} brief />}
                {!agrees && <span class="note"> not followed</span>}
              </td>
              <td class="full">
                {SOURCE_KIND.titles[source.kind]}
                {pages.map(({ sourceUrl: url, yearFrom, note }) => (
                  <div key={url} class="note">
                    <a href={url}>{source.kind === 'official' ? stateTextAt(url) : getSite(url)}</a>:{' '}
                    {YEAR_FROM.titles[yearFrom]}
                    {/* A note on numbers of an archive is for the data alone. */}
                    {note && yearFrom !== 'document_number' && (
                      <>
                        ; <WithHosts text={note} />
                      </>
                    )}
                  </div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="note">
        {testimonies.every(({ agrees }) => agrees) && 'No source that we have read contradicts it. '}Sources
        that copy each other count once. <Link to="/sources">All sources</Link>
      </p>
    </>
  );
}

function SourceTitle({
  of: { kind, title },
  url,
}: {
  of: Testimony['source'];
  url: string | null | undefined;
}) {
  const name = TITLES[kind] ?? capitalize(title);
  return url ? <a href={url}>{name}</a> : name;
}

function Margin({
  of: { evidence, disputed, testimonies, statedTotals, grantedWaiver, year },
}: {
  of: Dossier;
}) {
  const isDenied = testimonies.some(({ agrees }) => !agrees);
  return (
    <div class="aside">
      {evidence && (
        <section>
          <h2>Grade</h2>
          <p>
            <strong>{EVIDENCE_NAMES[evidence]}:</strong> {evidenceMeaning(evidence)}{' '}
            {disputed
              ? 'A source of at least equal weight contradicts it.'
              : isDenied && 'A source of lower weight contradicts it.'}{' '}
            <Link to="/method#grades">What grades mean</Link>
          </p>
        </section>
      )}
      {grantedWaiver && (
        <section>
          <h2>Waiver</h2>
          <p>
            It stayed on the Watch List by the {ordinalWord(grantedWaiver.numberInRun)} waiver of its run
            {isWeak({ ...grantedWaiver, disputed: false }) && WEAK_MARK}.
          </p>
          <p class="note">
            {EVIDENCE_NAMES[grantedWaiver.evidence]}: <SourceDocument basis={grantedWaiver.basis} />
          </p>
        </section>
      )}
      {statedTotals.length > 0 && (
        <section>
          <h2>Does the count agree?</h2>
          {statedTotals.map((total) => (
            <p key={`${total.year}${total.measure}`}>
              {total.year === year ? '' : `${total.year}, `}
              {capitalize(measureInWords(total.measure))}:{' '}
              {total.agrees
                ? `${total.counted} here, as stated (${total.statedBy})`
                : `${total.stated} stated (${total.statedBy}), ${total.counted} here`}
              {!total.agrees && total.reason && (
                <span class="muted">
                  : <WithHosts text={total.reason.replace(/\.$/, '')} />
                </span>
              )}
              .
            </p>
          ))}
        </section>
      )}
    </div>
  );
}

/** Text of the timeline note at the year of a dossier. */
export function dossierNote(release: ReleaseView, iso2: string, year: number): string {
  const tierIn = (report: number) => release.placement(iso2, report)?.tier ?? null;
  const [before, tier] = [tierIn(year - 1), tierIn(year)];
  if (tier === null) return 'not in it';
  const way = before === null ? null : getDirection(before, tier);
  if (before === null || (way !== 'upgrade' && way !== 'downgrade'))
    return before === tier ? `${TIER_LABELS[tier]} again` : TIER_LABELS[tier];
  let first = year - 1;
  while (tierIn(first - 1) === before) first--;
  const run = year - first;
  const onto = (each: Tier) => (each === '2WL' ? 'the Watch List' : toPhrase(each));
  const moved = `${way === 'downgrade' ? 'down' : 'up'} to ${onto(tier)}`;
  return `${moved}, after ${numberWord(run)} ${run === 1 ? 'year' : 'years'} on ${onto(before)}`;
}
