import type { ReleasePageRequest } from '../../../rest/resource/resource-pages.js';
import { WHOLE_DATASET } from '../../layout/dataset-markup.js';
import { Document } from '../../layout/document.js';
import { Day } from '../../parts/day.js';
import { EVIDENCE_MEANINGS } from '../../parts/evidence-grades.js';
import { EditionFiles } from './edition-files.js';
import { EditionNotes } from './edition-notes.js';

/** One edition: what is new in it, how much it holds, how well that is known, and its files. */
export function releasePage({ release, origin, detail }: ReleasePageRequest) {
  const { version, publishedAt, basedOn, firstReport, lastReport } = detail;
  const title = `Edition ${version}`;
  const base = `/releases/${version}`;
  return (
    <Document
      context={{ release, origin, path: base }}
      title={title}
      description={`Edition ${version} of the dataset: reports of ${firstReport} to ${lastReport}, what is new in it, its files and their digests.`}
      alternates={[{ type: 'application/json', href: `${base}.json`, title: `${title} as JSON` }]}
      dataset={{ ...WHOLE_DATASET, name: `${WHOLE_DATASET.name}, edition ${version}` }}
      feed
    >
      <p class="kicker">
        <a href="/releases">Editions and changes</a>
      </p>
      <h1>{title}</h1>
      <p class="standfirst">
        Published on <Day of={publishedAt} />: the reports of {firstReport} to {lastReport}.
        {detail.current && ' It answers where an address names no edition.'}
        {detail.state === 'withdrawn' && ` Withdrawn: ${detail.withdrawnReason}`}
      </p>
      <EditionNotes notes={detail.notes} />
      <p class="downloads">
        <a href={`${base}/countries`}>Countries</a>
        <a href={`${base}/reports`}>Reports</a>
        <a href={`${base}/watchlist`}>Watch list</a>
        <a href={`${base}/rules`}>Rules</a>
        <a href={`${base}/changes`}>{basedOn === null ? 'Everything in it' : `Changes since ${basedOn}`}</a>
      </p>
      <section aria-labelledby="holds">
        <h2 id="holds">What it holds</h2>
        <dl class="facts">
          {Object.entries(detail.rows).map(([name, rows]) => (
            <div key={name}>
              <dt>{name.replaceAll('_', ' ')}</dt>
              <dd>{rows.toLocaleString('en')}</dd>
            </div>
          ))}
        </dl>
        <h3>Placements by evidence</h3>
        <dl class="facts">
          {Object.entries(EVIDENCE_MEANINGS).map(([grade, { name }]) => (
            <div key={grade}>
              <dt>{name}</dt>
              <dd>{(detail.evidence[grade] ?? 0).toLocaleString('en')}</dd>
            </div>
          ))}
        </dl>
      </section>
      <EditionFiles files={detail.resources} />
      <p class="small muted">
        SHA-256 of the content: <code>{detail.sha256}</code>
      </p>
    </Document>
  );
}
