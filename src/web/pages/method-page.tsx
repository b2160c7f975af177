import { findGroups } from '../../dataset/groups.js';
import type { Release } from '../../dataset/release.js';
import { EVIDENCE_GRADES, EVIDENCE_NAMES } from '../../domain/evidence.js';
import { groupBy } from '../../domain/group-by.js';
import { siteOf } from '../../domain/hosts.js';
import { SOURCE_KIND } from '../../domain/vocabulary/facts.js';
import { LICENSE_URL } from '../../http/headers.js';
import { Article } from '../layout/article.js';
import { WHOLE_DATASET } from '../layout/linked-data.js';
import { page } from '../page.js';
import { DisputeTable } from '../parts/dispute-table.js';
import { DISPUTED_MEANING, evidenceMeaning } from '../parts/evidence.js';
import { Link } from '../parts/inline.js';
import { MissedTotals } from '../parts/missed-totals.js';
import { Scrolling, TableHead } from '../parts/table.js';

const WAYS = [
  ['/use-it-in', 'Download and snippets'],
  ['/docs', 'API'],
  ['/rules', 'The law'],
  ['/releases', 'Editions and changes'],
  ['/glossary', 'Glossary'],
  ['/sources', 'Sources'],
  ['/about', 'About'],
  ['/corrections', 'Corrections'],
] as const;

export const methodPage = page({
  path: '/method',
  html: (context) => {
    const { release } = context;
    const total = release.placements.length;
    return (
      <Article
        context={context}
        title="Data and method"
        dataset={WHOLE_DATASET}
        description={`How ${total} placements were compiled and graded, where sources disagree, and what is not known.`}
        lead={`In all, ${total.toLocaleString('en')} placements of ${release.countries.all.length} countries and territories in ${release.years.length} reports were compared cell by cell across ${release.tables.sources.length} sources. Each has a grade that says how sure it is.`}
        acts={WAYS.map(([path, name]) => (
          <li key={path}>
            <a href={path}>{name}</a>
          </li>
        ))}
      >
        <Grades release={release} />
        <Gaps release={release} />
        <ControlTotals release={release} />
        <Disagreements release={release} />
        {findGroups(release).length > 0 && (
          <section aria-labelledby="groups">
            <h2 id="groups">Groups of countries</h2>
            <p>
              A country counts as a member of a <Link to="/groups">group</Link> in a report if it was one on
              the day on which the report came out. A suspended member remains one. Where only the month or
              year of an entry was read, it counts from the end of it; where nothing but “before the first
              report” was read, the day is left empty. Each membership names the page at which it was read;
              many of those pages are not the organizations' own.
            </p>
          </section>
        )}
        <Sources release={release} />
        <Ending />
      </Article>
    );
  },
});

function Grades({ release }: { release: Release }) {
  const grades = groupBy(release.placements, ({ evidence }) => evidence);
  return (
    <section aria-labelledby="grades">
      <h2 id="grades">Evidence grades</h2>
      <Scrolling label="Evidence grades">
        <table class="numbers">
          <TableHead of={['Grade', 'Placements', 'Meaning']} />
          <tbody>
            {EVIDENCE_GRADES.map((grade) => (
              <tr key={grade}>
                <th scope="row">{EVIDENCE_NAMES[grade]}</th>
                <td>{(grades.get(grade)?.length ?? 0).toLocaleString('en')}</td>
                <td class="sentence">{evidenceMeaning(grade)}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">Disputed</th>
              <td>{release.placements.filter(({ disputed }) => disputed).length}</td>
              <td class="sentence">{DISPUTED_MEANING}</td>
            </tr>
          </tbody>
        </table>
      </Scrolling>
      <p>
        The grade is computed from what the sources say, and checked. Sources that copy each other are one
        lineage and count once.
      </p>
    </section>
  );
}

function Gaps({ release }: { release: Release }) {
  return (
    <section aria-labelledby="gaps">
      <h2 id="gaps">What is not known</h2>
      <p>A question about these is answered “not known”, never “no”.</p>
      <details class="fold">
        <summary>{release.tables.known_gaps.length} gaps</summary>
        <ul>
          {release.tables.known_gaps.map(({ year, iso2, what }) => (
            <li key={`${year}${iso2}`}>
              <strong>
                {year}
                {iso2 && `, ${release.countries.find(iso2).name}`}:
              </strong>{' '}
              {what}
            </li>
          ))}
        </ul>
      </details>
      {release.tables.awaited_reports.map(
        ({ year, note }) =>
          note !== null && (
            <p key={year}>
              <strong>The {year} report:</strong> {note}
            </p>
          ),
      )}
    </section>
  );
}

function Disagreements({ release }: { release: Release }) {
  return (
    <section aria-labelledby="disputes">
      <h2 id="disputes">Where sources disagree</h2>
      <p>A source says something else than what was chosen {release.tables.disputes.length} times.</p>
      <details class="fold">
        <summary>Each of them</summary>
        <DisputeTable
          disputes={release.tables.disputes}
          release={release}
          label="Where sources disagree"
          withCountry
        />
      </details>
    </section>
  );
}

const Ending = () => (
  <>
    <section aria-labelledby="licence">
      <h2 id="licence">Licence</h2>
      <p>
        The dataset is licensed <a href={LICENSE_URL}>CC BY 4.0</a>: use it for anything, say where it is from
        and which edition. <a href="/releases">Editions and changes</a>
      </p>
    </section>
    <section aria-labelledby="report">
      <h2 id="report">Report a mistake or a weakness</h2>
      <p>
        A mistake in the data: say which country and report, and on which page you read otherwise. It is
        corrected in a new edition; published ones stay as they are.
      </p>
      <p>
        A weakness of the service: tell those who run this host before anybody else. Their address is in{' '}
        <a href="/.well-known/security.txt">security.txt</a> where they have given one; if it leads back here,
        write to those who publish the software.
      </p>
    </section>
  </>
);

function ControlTotals({ release }: { release: Release }) {
  const totals = release.tables.control_totals;
  const agreeing = totals.filter(({ counted }) => counted === null);
  return (
    <section aria-labelledby="totals">
      <h2 id="totals">Held against stated totals</h2>
      <p>
        The State Department or the press stated {totals.length} totals for a report. Counted again,{' '}
        {agreeing.length} agree.
      </p>
      <p>
        State’s totals count a country that has an entry in its chapter on special cases, also where the entry
        says that it is not listed: Brunei is the 139th of the 140 of 2004, and Tunisia and Turkmenistan are
        among the 170 of 2008. A count that names no country is no vote on one, so it raises no grade.
      </p>
      <MissedTotals release={release} />
    </section>
  );
}

function Sources({ release }: { release: Release }) {
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">Sources</h2>
      <details class="fold">
        <summary>All {release.tables.sources.length} sources</summary>
        <Scrolling label="Sources">
          <table class="cards">
            <TableHead of={['Source', 'Kind', 'Covers', 'Name in the data']} />
            <tbody>
              {release.tables.sources.map((source) => (
                <tr key={source.id}>
                  <th scope="row">
                    {source.url ? <a href={source.url}>{source.title}</a> : source.title}
                    {source.publisher && <span class="muted">, {source.publisher}</span>}
                  </th>
                  <td data-label="Kind">
                    {SOURCE_KIND.titles[source.kind]}
                    {source.url && <span class="muted">, {siteOf(source.url)}</span>}
                  </td>
                  <td data-label="Covers">{source.covers}</td>
                  <td data-label="Name in the data">
                    <code>{source.id}</code>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scrolling>
      </details>
    </section>
  );
}
