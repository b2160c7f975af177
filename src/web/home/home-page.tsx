import { noParameters } from '../../rest/parameters.js';
import { Document } from '../layout/document.js';
import { page } from '../page.js';
import { entryDocument } from './entry-document.js';

/** `/`: the front page for people, the entry document for machines. */
export const homePage = page({
  path: '/',
  params: noParameters,
  query: noParameters,
  json: ({ release }) => entryDocument(release),
  html: (context) => {
    const { release } = context;
    return (
      <Document
        context={context}
        title="Tip·Tiers – the tier history of the Trafficking in Persons Report"
        description={`How the U.S. State Department ranked ${release.countries.all.length} countries and territories from ${release.years[0]} to ${release.newestYear}, and the clock of the Tier 2 Watch List.`}
        alternates={[{ type: 'application/json', href: '/', title: 'Entry document of the API' }]}
      >
        <h1>Who was ranked where, and what the law says comes next</h1>
        <p class="standfirst">
          Every placement of the U.S. State Department's Trafficking in Persons Report since{' '}
          {release.years[0]}, each graded and sourced – {release.placements.length.toLocaleString('en')} in
          all – with the clock that the law runs for countries on the Tier 2 Watch List.
        </p>
      </Document>
    );
  },
});
