import { type RuleView, ruleById, rulesOf } from '../../dataset/rules.js';
import type { PageRequest } from '../../rest/resource/resource.js';
import { Article } from '../layout/article.js';
import { Facts, type NamedFact } from '../parts/facts.js';
import { Day, Link } from '../parts/inline.js';

export function rulesPage(request: PageRequest) {
  return (
    <Article
      context={request}
      path="/rules"
      title="The rules of the watch list"
      crumbs={[['/method', 'Data and method']]}
      lead="A country that has been on the Tier 2 Watch List for as many years in a row as the law allows moves to Tier 3 in the next report, unless it is upgraded or the Secretary of State waives the rule. Each era of the law has its own numbers."
      description="The eras of the watch-list law: what each allows, its clauses and its numbers, as the engine knows them."
      lists={[{ label: 'The rules', path: '/rules' }]}
    >
      {rulesOf(request.release)
        .toReversed()
        .map((rule) => (
          <section key={rule.id} aria-labelledby={rule.id}>
            <h2 id={rule.id}>
              <Link to={`/rules/${rule.id}`}>{rule.title}</Link>
            </h2>
            <p>{rule.summary}</p>
            <Era rule={rule} />
          </section>
        ))}
      <section aria-labelledby="not">
        <h2 id="not">What the clock does not say</h2>
        <ul>
          <li>
            Whether a country would have gone to Tier 3 on its merits: placements cannot tell, and the answers
            say so wherever they say “automatic downgrade”.
          </li>
          <li>Whether a waiver will be given: the law only says whether one may be.</li>
          <li>
            State’s narratives sometimes count years before the count of the law began. The clock does not.
          </li>
        </ul>
      </section>
    </Article>
  );
}

export function rulePage(request: PageRequest) {
  const rule = ruleById(request.release, String(request.params.id));
  return (
    <Article
      context={request}
      path={`/rules/${rule.id}`}
      title={rule.title}
      crumbs={[['/rules', 'Rules']]}
      lead={rule.summary}
      description={rule.summary}
    >
      <Era rule={rule} />
    </Article>
  );
}

function Era({ rule }: { rule: RuleView }) {
  const { parameters, clauses, verified } = rule;
  return (
    <Facts
      of={[
        ['Reports', `${rule.firstReport} to ${rule.lastReport ?? 'today'}`],
        [
          'Enacted',
          <>
            <Day of={rule.enactedOn} />, {rule.publicLaw}
          </>,
        ],
        ['Clause', rule.citation],
        ['Years in a row that the law allows', withClause(parameters.maxRun, clauses.downgrade)],
        [
          'Waivers that a run may use',
          parameters.maxRun === null
            ? null
            : withClause(
                parameters.waiversPerRun === 0 ? 'none' : `${parameters.waiversPerRun}, one year each`,
                clauses.waiver,
              ),
        ],
        ['Reports after a return from Tier 3', withClause(parameters.relistingMaxRun, clauses.relisting)],
        [
          'Verified until',
          verified && (
            <>
              {monthInWords(verified.until)}
              <span class="muted">: {verified.basis}.</span>
            </>
          ),
        ],
        ...rule.references.map(
          ({ title, href }): NamedFact => [
            'Text of the law',
            <a key={href} href={href}>
              {title}
            </a>,
          ],
        ),
      ]}
    />
  );
}

const withClause = (number: number | string | null, clause: string | null) =>
  number === null ? null : (
    <>
      {number}
      {clause && <span class="muted"> ({clause})</span>}
    </>
  );

/** `2026-07` as July 2026. */
const monthInWords = (month: string): string =>
  new Date(`${month}-01T00:00:00Z`).toLocaleDateString('en', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
