import {
  type Determination,
  determinationGapsBehind,
  determinationYears,
  findDeterminations,
} from '../../dataset/determinations.js';
import { dayInWords } from '../../domain/dates.js';
import { groupBy } from '../../domain/group-by.js';
import { searchText } from '../../domain/parameters.js';
import type { PageRequest } from '../../rest/resource/resource.js';
import { Article } from '../layout/article.js';
import { CountryNames } from '../parts/country-link.js';
import { DeterminationGaps } from '../parts/determination-gaps.js';
import { Field } from '../parts/field.js';
import { ReadIn } from '../parts/read-in.js';
import { CountryField } from '../parts/schema-field.js';
import { StackedBars } from '../parts/stacked-bars.js';
import { TableHead } from '../parts/table.js';
import { unbroken } from '../parts/with-hosts.js';
import { withSuffix } from '../reading/addresses.js';
import { useAddress } from '../reading/reading.js';

/** Decisions on the limits of aid, the mildest first. */
const DECISIONS = [
  ['full', 'Waived in full'],
  ['part', 'Waived in part'],
  ['unread', 'Waived, not known how far'],
  ['complied', 'Not limited: complied later'],
  ['none', 'Not waived'],
] as const;
type Decision = (typeof DECISIONS)[number][0];

const decisionOf = (of: readonly Determination[]): Decision => {
  const has = (wanted: Determination['determination']) =>
    of.some(({ determination }) => determination === wanted);
  if (has('full_waiver')) return 'full';
  if (has('partial_waiver')) return 'part';
  if (has('waiver_kind_unread')) return 'unread';
  return has('subsequent_compliance_d3') ? 'complied' : 'none';
};

interface CountryDecision {
  readonly country: Determination['country'];
  readonly decision: Decision;
}

const decidedOf = (rows: readonly Determination[]): readonly CountryDecision[] =>
  [...groupBy(rows, ({ country }) => country.iso2).values()].flatMap((of) =>
    of[0] ? [{ country: of[0].country, decision: decisionOf(of) }] : [],
  );

/** Decisions that followed Tier 3 rankings: the newest year that was read whole in a sentence, all years as bars, names below. */
export function determinationsPage(request: PageRequest) {
  const { release } = request;
  const { fiscalYear: asked } = request.query as { fiscalYear?: readonly number[] };
  const years = determinationYears(release, {});
  const year = asked?.[0] ?? years.findLast(({ complete }) => complete)?.fiscalYear ?? release.newestYear;
  const rows = findDeterminations(release, { fiscalYear: [year] });
  const decided = decidedOf(rows);
  const gaps = determinationGapsBehind(release, { fiscalYear: [year] });
  const told = gaps.length === 0 && decided.length > 0;
  const path = `/determinations${searchText(asked ? [['fiscalYear', String(year)]] : [])}`;
  const count = (...wanted: Decision[]) => decided.filter(({ decision }) => wanted.includes(decision)).length;
  const heading = told
    ? `For fiscal ${year} the President waived aid limits for ${count('full', 'part', 'unread')} of ${decided.length} on Tier 3, in full or in part`
    : `We have not read all that the President decided for fiscal year ${year}`;
  const days = [...new Set(rows.flatMap(({ determinedOn }) => determinedOn ?? []))];
  const newest = years.at(-1);
  return (
    <Article
      context={request}
      path={path}
      title={`What followed from Tier 3: fiscal year ${year}`}
      heading={unbroken(heading)}
      crumbs={[['/method', 'Data and method']]}
      lead={[
        'A Tier 3 ranking limits U.S. aid in the next fiscal year, unless the President waives it.',
        days.length === 1 && days[0]
          ? `For fiscal year ${year} he decided on ${dayInWords(days[0])}, after the ${year - 1} report.`
          : `Fiscal year ${year} followed the ${year - 1} report.`,
        ...(!asked && newest && newest.fiscalYear > year && !newest.complete
          ? [`For ${newest.fiscalYear} we have not read the decision.`]
          : []),
      ].join(' ')}
      description={`${heading}.`}
      data={withSuffix(path, 'csv')}
      alternates={[{ type: 'text/csv', href: withSuffix(path, 'csv'), title: 'Determinations as CSV' }]}
      lists={[{ label: 'Determinations', path }]}
    >
      <ByYear release={release} year={year} />
      <section aria-labelledby="decisions">
        <h2 id="decisions">Fiscal year {year}, by decision</h2>
        {decided.length > 0 ? (
          <>
            <Decisions of={decided} />
            <WhereRead of={rows} />
          </>
        ) : (
          <p>No decision of this year was read.</p>
        )}
        {gaps.length > 0 && <DeterminationGaps gaps={gaps} />}
      </section>
      <section aria-labelledby="other">
        <h2 id="other">Another fiscal year, or one country</h2>
        <AnotherForm request={request} years={years.map(({ fiscalYear }) => fiscalYear)} year={year} />
      </section>
    </Article>
  );
}

/** Its document in a sentence, and folded the places where each decision was read. */
function WhereRead({ of }: { of: readonly Determination[] }) {
  const places = [...new Set(of.map(({ basis }) => basis))];
  const [number, ...more] = new Set(places.flatMap((basis) => DOCUMENT.exec(basis)?.[1] ?? []));
  return (
    <>
      {number && more.length === 0 && (
        <p class="note">The document is Presidential Determination {number}.</p>
      )}
      <details class="fold">
        <summary>Where each decision was read</summary>
        <ul>
          {places.map((basis) => (
            <li key={basis}>
              <ReadIn basis={basis} />
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

const DOCUMENT = /\b(?:PD|Presidential Determination) (\d{4}-\d+)/;

const Decisions = ({ of: decided }: { of: readonly CountryDecision[] }) => (
  <table class="stack">
    <TableHead of={['Decision', 'Number', 'Countries and territories']} />
    <tbody>
      {DECISIONS.map(([id, name]) => {
        const of = decided.filter(({ decision }) => decision === id);
        return (
          of.length > 0 && (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>{of.length}</td>
              <td class="full">
                <CountryNames of={of} />
              </td>
            </tr>
          )
        );
      })}
    </tbody>
  </table>
);

function ByYear({ release, year }: { release: PageRequest['release']; year: number }) {
  const byYear = groupBy(findDeterminations(release, {}), ({ fiscalYear }) => fiscalYear);
  const rows: { from: number; to: number; parts: readonly number[] | null }[] = [];
  for (const { fiscalYear, complete } of determinationYears(release, {}).toReversed()) {
    const last = rows.at(-1);
    if (complete) {
      const decided = decidedOf(byYear.get(fiscalYear) ?? []);
      const parts = DECISIONS.map(([id]) => decided.filter(({ decision }) => decision === id).length);
      rows.push({ from: fiscalYear, to: fiscalYear, parts });
    } else if (last?.parts === null) last.from = fiscalYear;
    else rows.push({ from: fiscalYear, to: fiscalYear, parts: null });
  }
  return (
    <section aria-labelledby="years">
      <h2 id="years">Year by year</h2>
      <StackedBars
        keys={DECISIONS.map(([id, name]) => ({ id, name: name.toLowerCase() }))}
        unknown="not all was read"
        rows={rows.map(({ from, to, parts }) => ({
          name: from === to ? String(to) : `${from}–${String(to).slice(2)}`,
          isBold: from === year && to === year,
          parts,
        }))}
      />
      <p class="note">
        U.S. fiscal years; each bar is the Tier 3 list of the report before. Territories are limited as a
        matter of policy.
      </p>
    </section>
  );
}

function AnotherForm({
  request: { release },
  years,
  year,
}: {
  request: PageRequest;
  years: readonly number[];
  year: number;
}) {
  const [action, query] = useAddress()('/determinations').split('?', 2);
  return (
    <form class="row" action={action} method="get">
      {[...new URLSearchParams(query)].map(([name, kept]) => (
        <input key={name} type="hidden" name={name} value={kept} />
      ))}
      <Field
        name="fiscalYear"
        label="Fiscal year"
        choices={[
          { value: '', label: 'All' },
          ...years.toReversed().map((each) => ({ value: String(each), label: String(each) })),
        ]}
        value={String(year)}
      />
      <CountryField release={release} name="country" label="Country or territory" value="" />
      <button type="submit">Show</button>
    </form>
  );
}
