import { verdictHeadline } from '../../../claims/verdict-words.js';
import { searchText } from '../../../http/query-string.js';
import type { PageRequest } from '../../../kit/resource.js';
import { getVerdict, verdictPicture } from '../../../resources/verify.js';
import { Document } from '../../layout/document.js';
import { ClaimBuilder } from './claim-builder.js';
import { VerdictView } from './verdict-view.js';

export function verdictPage(request: PageRequest) {
  const verdict = getVerdict(request.release, request.query);
  return (
    <Document
      context={request}
      title={verdictHeadline(verdict)}
      description={verdict.sentence}
      graphic={verdictPicture(verdict)}
    >
      <VerdictView verdict={verdict} address={`${request.path}${searchText(request.search)}`} />
      <section aria-labelledby="another" class="on-screen">
        <h2 id="another">Check another</h2>
        <p>
          <a class="btn" href="/claim-check">
            Check a sentence or an article
          </a>
        </p>
        <details class="fold">
          <summary>Change this claim</summary>
          <ClaimBuilder release={request.release} values={Object.fromEntries(request.search)} />
        </details>
      </section>
    </Document>
  );
}
