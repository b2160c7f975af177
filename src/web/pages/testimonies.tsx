import type { Dossier, TestimonyPage } from '../../dataset/dossier.js';
import { TIER_LABELS } from '../../domain/tier.js';
import { Link } from '../parts/link.js';
import { Scrolling } from '../parts/scrolling.js';
import { TableHead } from '../parts/table-head.js';

/** How it is known of which report a page speaks. */
const YEAR_FROM_WORDS: Readonly<Record<TestimonyPage['yearFrom'], string>> = {
  page: 'names the report',
  address: 'its address gives the year',
  document_number: 'its number in the archive gives the year',
  another_report: 'follows from what it says of another report',
  text: 'the year follows only from what it speaks of, which is weaker than a heading',
};

/** What each source says of the cell. */
export function Testimonies({ of }: { of: Pick<Dossier, 'testimonies' | 'tier'> }) {
  return (
    <section aria-labelledby="testimonies">
      <h2 id="testimonies">What each source says</h2>
      {of.testimonies.length === 0 ? (
        <p>
          {of.tier === null
            ? 'No source that was read places it in this report.'
            : 'No source states it; it follows by elimination or implication.'}
        </p>
      ) : (
        <Scrolling label="What each source says">
          <table class="cards">
            <TableHead of={['Source', 'Says', 'Kind', 'Lineage', 'Read at']} />
            <tbody>
              {of.testimonies.map(({ source, says, agrees, pages }) => (
                <tr key={source.id}>
                  <th scope="row">
                    {source.title} <code>{source.id}</code>
                  </th>
                  <td class="nowrap" data-label="Says">
                    {says === 'NR' ? 'Not in the report' : TIER_LABELS[says]}
                    {!agrees && <span class="muted"> (rejected)</span>}
                  </td>
                  <td data-label="Kind">{source.kind}</td>
                  <td data-label="Lineage">{source.lineage}</td>
                  <td class={pages.length === 0 ? 'empty' : 'long'} data-label="Read at">
                    {pages.map(({ url, yearFrom, note }) => (
                      <div key={url}>
                        <a href={url}>{new URL(url).hostname}</a>
                        <span class="muted">
                          : {YEAR_FROM_WORDS[yearFrom]}
                          {note && `; ${note}`}
                        </span>
                      </div>
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scrolling>
      )}
      <p class="small muted">
        Sources of one lineage count once. <Link to="/sources">All sources</Link>
      </p>
    </section>
  );
}
