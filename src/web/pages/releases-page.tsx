import { editionInWords } from '../../dataset/edition-in-words.js';
import type { PageRequest } from '../../rest/resource/resource.js';
import { Article } from '../layout/article.js';
import { Day } from '../parts/inline.js';
import { EditionNotes } from './edition-notes.js';

export async function releasesPage(request: PageRequest) {
  const { catalogue } = request;
  const did = new Map<string, string | null>();
  // One after the other: of all editions at once the memory would be full.
  for (const { version } of catalogue.entries) did.set(version, await editionInWords(catalogue, version));
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
            {did.get(entry.version)} Published on <Day of={entry.published_at} />.
            {entry.state === 'withdrawn' && ` Withdrawn: ${entry.withdrawn_reason}`}
          </p>
          {entry.version === catalogue.current.version ? (
            <EditionNotes version={entry.version} notes={entry.notes} />
          ) : (
            <details class="fold">
              <summary>What was new in it</summary>
              <EditionNotes version={entry.version} notes={entry.notes} />
            </details>
          )}
          <p class="downloads">
            <a href={`/releases/${entry.version}/differences`}>Changes</a>
            <a href={`/releases/${entry.version}/differences.csv`}>Changes, CSV</a>
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
