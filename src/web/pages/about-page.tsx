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
        description="What this is, who makes it, how it is made and how often it is looked after."
      >
        <h2>Who makes it</h2>
        <p>
          The contributors of {SERVICE_NAME}, an open-source project. It is not a service of the U.S.
          government and takes no view on how countries should be ranked.
        </p>
        <h2>How it is made</h2>
        <p>
          Each ranking is compared across the sources that give it and graded by how well it is known;{' '}
          <Link to="/method">Data and method</Link> says how. The law on the Watch List is applied by a
          program that names the clause for every answer. What cannot be known is said to be so, never
          guessed.
        </p>
        <h2>How often it is looked after</h2>
        <p>
          New data come out as a new edition: this is edition {release.version} of{' '}
          {dayInWords(release.header.published_at)}. A published edition never changes.{' '}
          <Link to="/releases">All editions</Link>
        </p>
        <h2>How a mistake is corrected</h2>
        <p>
          It is corrected in a new edition, whose notes say so; the old one stays as it was.{' '}
          <Link to="/corrections">Corrections so far, and where to send one</Link>
        </p>
      </Article>
    );
  },
});
