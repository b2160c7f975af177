import { dayInWords } from '../../domain/dates.js';
import { SERVICE_NAME } from '../../domain/service.js';
import { Article } from '../layout/article.js';
import { page } from '../page.js';
import { ProseSections, proseOf } from '../parts/prose.js';

const WORDS = proseOf('about');

export const aboutPage = page({
  path: '/about',
  html: (context) => {
    const { release } = context;
    return (
      <Article
        context={context}
        title={`About ${SERVICE_NAME}`}
        lead={`${SERVICE_NAME} has the rankings of the U.S. State Department’s Trafficking in Persons Reports from ${release.firstYear} to ${release.newestYear}, says which ones could not be found, and works out what the law says comes next.`}
        description="Who compiled this, how, with what help and how often, and how a mistake becomes a correction."
      >
        <ProseSections
          of={WORDS}
          values={{
            service: SERVICE_NAME,
            sources: release.tables.sources.length,
            totals: release.tables.control_totals.length,
            version: release.version,
            published: dayInWords(release.header.published_at),
          }}
        />
      </Article>
    );
  },
});
