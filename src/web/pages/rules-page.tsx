import type { ComponentChildren } from 'preact';
import { type RuleView, ruleById, rulesOf } from '../../dataset/rules.js';
import type { PageRequest } from '../../rest/resource/resource-pages.js';
import { Article } from '../layout/article.js';
import { Day } from '../parts/day.js';
import { Link } from '../parts/link.js';

/** The eras of the law, the newest first. */
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
            State's narratives sometimes count years before the count of the law began. The clock does not.
          </li>
        </ul>
      </section>
    </Article>
  );
}

/** One era of the law. */
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
  const { parameters, clauses } = rule;
  const reports =
    rule.lastReport === null ? `${rule.firstReport} to today` : `${rule.firstReport} to ${rule.lastReport}`;
  return (
    <dl class="facts">
      <Fact name="Reports">{reports}</Fact>
      <Fact name="Enacted">
        <Day of={rule.enactedOn} />, {rule.publicLaw}
      </Fact>
      <Fact name="Clause">{rule.citation}</Fact>
      {parameters.maxRun !== null && (
        <Fact name="Years in a row that the law allows" clause={clauses.downgrade}>
          {parameters.maxRun}
        </Fact>
      )}
      {parameters.maxRun !== null && (
        <Fact name="Waivers that a run may use" clause={clauses.waiver}>
          {parameters.waiversPerRun === 0 ? 'none' : `${parameters.waiversPerRun}, one year each`}
        </Fact>
      )}
      {parameters.relistingMaxRun !== null && (
        <Fact name="Reports after a return from Tier 3" clause={clauses.relisting}>
          {parameters.relistingMaxRun}
        </Fact>
      )}
      {rule.verified && (
        <Fact name="Verified until">
          {monthInWords(rule.verified.until)}
          <span class="muted">: {rule.verified.basis}.</span>
        </Fact>
      )}
      {rule.references.map(({ title, href }) => (
        <Fact key={href} name="Text of the law">
          <a href={href}>{title}</a>
        </Fact>
      ))}
    </dl>
  );
}

/** `2026-07` as July 2026. */
const monthInWords = (month: string): string =>
  new Date(`${month}-01T00:00:00Z`).toLocaleDateString('en', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });

function Fact({
  name,
  clause,
  children,
}: {
  name: string;
  clause?: string | null;
  children: ComponentChildren;
}) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {children}
        {clause && <span class="muted"> ({clause})</span>}
      </dd>
    </div>
  );
}
