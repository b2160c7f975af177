import { EVIDENCE_GRADES, EVIDENCE_NAMES } from '../../domain/evidence.js';
import { SERVICE_VERSION } from '../../domain/service.js';
import { TABLE_NAMES_IN_WORDS } from '../../domain/table-names.js';
import type { TableName } from '../../domain/tables.js';
import { FORMATS, LIST_FORMATS } from '../../formats/format.js';
import type { Download, ReleaseEntry } from '../../kit/release-entry.js';
import type { ReleasePageRequest } from '../../kit/resource.js';
import { Article } from '../layout/article.js';
import { toDataset } from '../layout/linked-data.js';
import { Facts } from '../parts/facts.js';
import { Day } from '../parts/inline.js';
import { RetractionNote } from '../parts/retraction-note.js';
import { Scrolling, TableHead } from '../parts/table.js';

const KIND_WORDS = { addition: 'New', correction: 'Corrected', schema: 'Form' } as const;

export function releasePage({ release, origin, detail, rankingChanges }: ReleasePageRequest) {
  const { version, publishedAt, basedOn, firstReport, lastReport } = detail;
  const title = `Release ${version}`;
  const base = `/releases/${version}`;
  return (
    <Article
      context={{ release, origin, path: base }}
      title={title}
      description={`${rankingChanges === null ? '' : `${rankingChanges} `}Release ${version} of the dataset: reports of ${firstReport} to ${lastReport}, what is new in it, its files and their digests.`}
      alternates={[{ type: 'application/json', href: `${base}.json`, title: `${title} as JSON` }]}
      dataset={toDataset(version, detail.resources)}
      feed
      crumbs={[['/releases', 'Releases and changes']]}
      lead={
        <>
          {rankingChanges !== null && `${rankingChanges} `}Published on <Day of={publishedAt} />: the reports
          of {firstReport} to {lastReport}.{detail.current && ' It is used for URLs without a release.'}
          {detail.state === 'withdrawn' && ` Withdrawn: ${detail.withdrawnReason}`}
        </>
      }
    >
      <ReleaseNotes version={detail.version} notes={detail.notes} />
      <p class="downloads">
        <a href={`${base}/countries`}>Countries</a>
        <a href={`${base}/reports`}>Reports</a>
        <a href={`${base}/watchlist`}>Watch list</a>
        <a href={`${base}/rules`}>Rules</a>
        <a href={`${base}/differences`}>
          {basedOn === null ? 'Everything in it' : `Changes since ${basedOn}`}
        </a>
      </p>
      <section aria-labelledby="holds">
        <h2 id="holds">What it holds</h2>
        <Facts
          counts
          of={Object.entries(detail.rows).map(([name, rows]) => [
            TABLE_NAMES_IN_WORDS[name as TableName],
            rows.toLocaleString('en'),
          ])}
        />
        <h3>Placements by evidence</h3>
        <Facts
          counts
          of={EVIDENCE_GRADES.map((grade) => [
            EVIDENCE_NAMES[grade],
            detail.evidenceCounts[grade].toLocaleString('en'),
          ])}
        />
      </section>
      <ReleaseFiles files={detail.resources} />
      <ComputedFiles base={base} />
      <p class="small muted">
        SHA-256 of the content: <code>{detail.sha256}</code>
      </p>
    </Article>
  );
}

const KILOBYTE = 1_000;

function ReleaseFiles({ files }: { files: readonly Download[] }) {
  return (
    <section aria-labelledby="files">
      <h2 id="files">Files</h2>
      <details class="fold">
        <summary>All {files.length} files, with their digests</summary>
        <Scrolling label="Files of the release">
          <table>
            <TableHead of={['File', 'Holds', 'Kilobytes', 'SHA-256']} />
            <tbody>
              {files.map((file) => (
                <tr key={file.name}>
                  <th scope="row">
                    <a href={file.url}>{file.name}</a>
                  </th>
                  <td>{file.description}</td>
                  <td>{Math.ceil(file.bytes / KILOBYTE).toLocaleString('en')}</td>
                  <td class="digest">
                    <code>{file.sha256}</code>
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

const COMPUTED = [
  ['/clock', 'The clock'],
  ['/outcomes', 'Outcomes'],
  ['/spells', 'Years on each tier'],
  ['/watchlist', 'The watch list'],
] as const;

/** What is computed from the release, apart from its files. */
function ComputedFiles({ base }: { base: string }) {
  return (
    <section aria-labelledby="computed">
      <h3 id="computed">Computed from it</h3>
      <p>
        These lists are no part of the release and of its digests: version {SERVICE_VERSION} of this service
        computes them, as <code>Service-Version</code> and the files say.
      </p>
      {COMPUTED.map(([path, label]) => (
        <ul class="acts" key={path}>
          <li>{label}:</li>
          {LIST_FORMATS.map((format) => (
            <li key={format}>
              <a href={`${base}${path}.${FORMATS[format].suffix}`}>{FORMATS[format].suffix.toUpperCase()}</a>
            </li>
          ))}
        </ul>
      ))}
    </section>
  );
}

function ReleaseNotes({ version, notes }: Pick<ReleaseEntry, 'version' | 'notes'>) {
  return (
    <ul data-published="true">
      {notes.map(({ kind, text }, index) => (
        <li key={text}>
          <strong>{KIND_WORDS[kind]}:</strong> {text}
          <RetractionNote release={version} note={index} />
        </li>
      ))}
    </ul>
  );
}
