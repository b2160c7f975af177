import type { ComponentChildren } from 'preact';
import { type DataFormat, FORMATS, LIST_FORMATS } from '../../formats/format.js';
import { FEED_PATH } from '../../rest/discovery/feed.js';
import type { PageContext } from '../page.js';
import { withSuffix } from '../reading/urls.js';
import { toCitation } from './citation.js';
import { CodeBlock } from './code-block.js';
import { EmbedCode } from './embed-code.js';
import { graphicAt } from './graphic.js';
import { Link } from './inline.js';

export interface ListToTake {
  readonly label: string;
  readonly path: string;
  readonly formats?: readonly DataFormat[];
  /** Too long for some formats, which are available as release files. */
  readonly isLong?: boolean;
}

interface TakeAlongProps {
  readonly context: PageContext;
  /** Title of the page, and its path without release. */
  readonly title: string;
  readonly path: string;
  readonly lists: readonly ListToTake[];
  /** Path and query of the embeddable graphic, without suffix. */
  readonly graphic?: string;
  readonly feed: boolean;
  readonly children?: ComponentChildren;
}

export function ListDownloads({ context, title, path, lists, graphic, feed, children }: TakeAlongProps) {
  return (
    <section id="take" aria-label="Data and citation">
      {children}
      <details class="fold take">
        <summary>Data, {graphic !== undefined && 'embed, '}citation</summary>
        <div>
          {lists.map((list) => (
            <Downloads key={list.path} {...list} />
          ))}
          {feed && (
            <p>
              To hear of the next report: <a href={FEED_PATH}>a feed for news readers (Atom)</a>
            </p>
          )}
          {graphic !== undefined && (
            <EmbedCode
              context={context}
              graphic={graphic}
              draw={graphicAt(graphic, context.release)}
              title={title}
            />
          )}
          <CodeBlock label="To cite" code={toCitation(context, path)} wrap />
        </div>
      </details>
    </section>
  );
}

function Downloads({ path, label, formats = LIST_FORMATS, isLong = false }: ListToTake) {
  return (
    <ul class="acts">
      <li>{label}:</li>
      {formats.map((format) => (
        <li key={format}>
          <Link to={withSuffix(path, FORMATS[format].suffix)}>{FORMATS[format].suffix.toUpperCase()}</Link>
        </li>
      ))}
      {isLong && (
        <li>
          <a href="/releases">XLSX and Parquet of the release</a>
        </li>
      )}
    </ul>
  );
}
