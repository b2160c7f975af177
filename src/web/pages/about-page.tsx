import { dayInWords } from '../../domain/dates.js';
import { SERVICE_NAME } from '../../domain/service.js';
import { noParameters } from '../../rest/parameters/parameters.js';
import { Article } from '../layout/article.js';
import { page } from '../page.js';
import { Link } from '../parts/inline.js';

export const aboutPage = page({
  path: '/about',
  params: noParameters,
  query: noParameters,
  html: (context) => {
    const { release } = context;
    return (
      <Article
        context={context}
        title={`About ${SERVICE_NAME}`}
        lead={`${SERVICE_NAME} has the rankings of the U.S. State Department's Trafficking in Persons Reports from ${release.firstYear} to ${release.newestYear}, says which ones could not be found, and works out what the law says comes next.`}
        description="Who compiled this, how, with what help and how often, and how a mistake becomes a correction."
      >
        <h2>Who compiled it</h2>
        <p>
          The contributors of {SERVICE_NAME}, an open-source project. It is not a service of the U.S.
          government and takes no view on how countries should be ranked.
        </p>
        <h2>How it was compiled</h2>
        <p>
          There is no official table of all rankings. The {release.tables.sources.length} sources that were
          read (State’s own pages, lists by scholars and others, the World Factbook, press) are compared
          ranking by ranking, and each page that was read is named. The grade of a ranking follows from what
          its sources say; <Link to="/method">Data and method</Link> says how, and where they disagree. What
          cannot be known is said to be so, never guessed.
        </p>
        <h2>With what help</h2>
        <p>
          Programs work out the grades, count every report again and hold it against{' '}
          {release.tables.control_totals.length} totals that State or the press stated, and apply the law on
          the Watch List, with the clause for every answer. An edition whose grades, totals, codes or law do
          not hold is refused.
        </p>
        <h2>How often</h2>
        <p>
          There is no fixed day: a new edition comes out when a report has come out, or when something was
          added or corrected. This is edition {release.version} of {dayInWords(release.header.published_at)}.
          A published edition never changes. <Link to="/releases">All editions</Link>
        </p>
        <h2>How a mistake becomes a correction</h2>
        <p>
          Say which country and which report, and on which page you read otherwise. The page is read and
          recorded as a source; if the ranking changes, or how well it is known, a new edition says so in its
          notes and lists every changed entry. The old edition stays as it was, so that what was quoted from
          it can be checked. <Link to="/corrections">Corrections so far, and where to send one</Link>
        </p>
      </Article>
    );
  },
});
