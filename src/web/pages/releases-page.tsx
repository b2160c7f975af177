import { EVIDENCE_NAMES } from '../../domain/evidence.js';
import type { EditionHeader, TableName } from '../../domain/tables.js';
import type { Download } from '../../rest/downloads/downloads.js';
import type { PageRequest, ReleasePageRequest } from '../../rest/resource/resource.js';
import { Article } from '../layout/article.js';
import { datasetOf } from '../layout/linked-data.js';
import { Facts, Scrolling, TableHead } from '../parts/facts.js';
import { Day } from '../parts/inline.js';
import { TABLE_NAMES_IN_WORDS } from '../parts/table-names.js';

export function releasesPage(request: PageRequest) {
  const { catalogue } = request;
  return (
    <Article
      context={request}
      title="Editions and changes"
      description="Every edition of the dataset, with what is new in it, its checksum and its files."
      lead="The dataset is published in editions that never change. A correction is a new edition; the old one goes on answering below its own address."
      feed
    >
      {catalogue.entries.toReversed().map((entry) => (
        <section key={entry.version} aria-labelledby={`edition-${entry.version}`}>
          <h2 id={`edition-${entry.version}`}>
            <a href={`/releases/${entry.version}`}>{entry.version}</a>
            {entry.version === catalogue.current.version && <span class="muted"> (current)</span>}
          </h2>
          <p>
            Published on <Day of={entry.published_at} />.
            {entry.state === 'withdrawn' && ` Withdrawn: ${entry.withdrawn_reason}`}
          </p>
          {entry.version === catalogue.current.version ? (
            <EditionNotes notes={entry.notes} />
          ) : (
            <details class="fold">
              <summary>What was new in it</summary>
              <EditionNotes notes={entry.notes} />
            </details>
          )}
          <p class="downloads">
            <a href={`/releases/${entry.version}/changes`}>Changes</a>
            <a href={`/releases/${entry.version}/changes.csv`}>Changes, CSV</a>
            <a href={`/releases/${entry.version}/tiers.csv`}>Placements, CSV</a>
            <a href={`/releases/${entry.version}#files`}>All files</a>
          </p>
          <p class="small muted">
            SHA-256 of the content: <code>{entry.sha256}</code>
          </p>
        </section>
      ))}
    </Article>
  );
}

export function releasePage({ release, origin, detail }: ReleasePageRequest) {
  const { version, publishedAt, basedOn, firstReport, lastReport } = detail;
  const title = `Edition ${version}`;
  const base = `/releases/${version}`;
  return (
    <Article
      context={{ release, origin, path: base }}
      title={title}
      description={`Edition ${version} of the dataset: reports of ${firstReport} to ${lastReport}, what is new in it, its files and their digests.`}
      alternates={[{ type: 'application/json', href: `${base}.json`, title: `${title} as JSON` }]}
      dataset={datasetOf(version, detail.resources)}
      feed
      crumbs={[['/releases', 'Editions and changes']]}
      lead={
        <>
          Published on <Day of={publishedAt} />: the reports of {firstReport} to {lastReport}.
          {detail.current && ' It answers where an address names no edition.'}
          {detail.state === 'withdrawn' && ` Withdrawn: ${detail.withdrawnReason}`}
        </>
      }
    >
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
          of={Object.entries(EVIDENCE_NAMES).map(([grade, name]) => [
            name,
            (detail.evidenceCounts[grade] ?? 0).toLocaleString('en'),
          ])}
        />
      </section>
      <EditionFiles files={detail.resources} />
      <p class="small muted">
        SHA-256 of the content: <code>{detail.sha256}</code>
      </p>
    </Article>
  );
}

const KILOBYTE = 1_000;

function EditionFiles({ files }: { files: readonly Download[] }) {
  return (
    <section aria-labelledby="files">
      <h2 id="files">Files</h2>
      <details class="fold">
        <summary>All {files.length} files, with their digests</summary>
        <Scrolling label="Files of the edition">
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

const KIND_WORDS = { addition: 'New', correction: 'Corrected', schema: 'Form' } as const;

function EditionNotes({ notes }: Pick<EditionHeader, 'notes'>) {
  return (
    <ul>
      {notes.map(({ kind, text }) => (
        <li key={text}>
          <strong>{KIND_WORDS[kind]}:</strong> <NoteText text={text} />
        </li>
      ))}
    </ul>
  );
}

/** A table, or a word or column of the data: a published note stays as it is, and says beside it what it means. */
const CODE = /\b([a-z]+(?:_[a-z]+)+|[a-z]+\.[a-z]+)\b/;

function NoteText({ text }: { text: string }) {
  return text.split(CODE).map((part, index, parts) => {
    if (index % 2 === 0) return part;
    const isExplained = parts[index + 1]?.startsWith(' (');
    const meaning = isExplained ? undefined : TABLE_NAMES_IN_WORDS[part as TableName];
    return (
      <>
        <code key={part}>{part}</code>
        {meaning && ` (${meaning.toLowerCase()})`}
      </>
    );
  });
}
