import type { ComponentChildren } from 'preact';
import { searchText } from '../../domain/parameters.js';
import { longText } from '../../formats/citation.js';
import { type DataFormat, FORMATS, LIST_FORMATS } from '../../formats/format.js';
import { citedWork } from '../../rest/citation/cited-work.js';
import { type Draw, embedHeight } from '../embed/embed-layout.js';
import { iframeCode } from '../embed/oembed.js';
import { USUAL_WIDTH } from '../embed/serve-embeds.js';
import { addressAsRead, withSuffix } from '../layout/addresses.js';
import { feedAt, hasFeed } from '../layout/document.js';
import type { PageContext } from '../page.js';
import { Copy } from './acts.js';
import { Scrolling } from './facts.js';
import { drawnGraphic } from './graphic.js';
import { Link } from './inline.js';

/** As `/cite` says it, pinned to the edition of the page. @param path without release */
export const citationOf = ({ release, origin, asOf }: PageContext, path: string): string =>
  longText(citedWork(release, addressAsRead(path, { version: release.version, asOf }), origin));

interface CodeBlockProps {
  readonly label: string;
  readonly code: string;
  /** Break long lines rather than scroll: for what is copied, not read. */
  readonly wrap?: boolean;
}

export function CodeBlock({ label, code, wrap = false }: CodeBlockProps) {
  return (
    <figure class={wrap ? 'code wrap' : 'code'}>
      <figcaption>{label}</figcaption>
      <Scrolling label={label}>
        <pre>
          <code>{code}</code>
        </pre>
      </Scrolling>
      {wrap && <Copy of={label} />}
    </figure>
  );
}

interface EmbedCodeProps {
  readonly context: PageContext;
  /** Path and query of the graphic, without suffix. */
  readonly graphic: string;
  readonly draw: Draw;
  readonly title: string;
  /** In the colours of the reader's screen. */
  readonly isReaders?: boolean;
}

export function EmbedCode({ context, graphic, draw, title, isReaders = false }: EmbedCodeProps) {
  const { origin, release, asOf } = context;
  // At other widths the script of the code sees to it.
  const height = embedHeight(draw, USUAL_WIDTH);
  const code = (version: string | null) =>
    iframeCode(
      `${origin}/embed${addressAsRead(isReaders ? graphic : lit(graphic), { version, asOf })}`,
      title,
      { height },
    );
  return (
    <>
      <CodeBlock label="Embed, kept up to date" code={code(null)} wrap />
      <CodeBlock label={`Embed, pinned to edition ${release.version}`} code={code(release.version)} wrap />
    </>
  );
}

/** Articles are light unless somebody says otherwise: a frame in the colours of a dark screen would be a black box. */
function lit(graphic: string): string {
  const [path, query] = graphic.split('?', 2);
  const search = new URLSearchParams(query);
  return `${path}${searchText([['theme', search.get('theme') ?? 'light'], ...[...search].filter(([name]) => name !== 'theme')])}`;
}

export interface TakenList {
  readonly label: string;
  readonly path: string;
  readonly formats?: readonly DataFormat[];
  /** Too long for some formats, which the edition has as files. */
  readonly isLong?: boolean;
}

interface TakeAlongProps {
  readonly context: PageContext;
  /** Title of the page, and its path without release. */
  readonly title: string;
  readonly path: string;
  readonly lists: readonly TakenList[];
  /** Path and query of the graphic without suffix, where there is one to embed. */
  readonly graphic?: string;
  readonly feed?: string;
  readonly children?: ComponentChildren;
}

export function TakeAlong({ context, title, path, lists, graphic, feed, children }: TakeAlongProps) {
  return (
    <section id="take" aria-label="To take along">
      {children}
      <details class="fold take">
        <summary>Data, {graphic !== undefined && 'embed, '}citation</summary>
        <div>
          {lists.map((list) => (
            <Downloads key={list.path} {...list} />
          ))}
          {feed !== undefined && hasFeed(context) && (
            <p>
              To hear of the next report: <a href={feedAt(feed)}>a feed for news readers (Atom)</a>
            </p>
          )}
          {graphic !== undefined && (
            <EmbedCode context={context} graphic={graphic} draw={drawerOf(graphic, context)} title={title} />
          )}
          <CodeBlock label="To cite" code={citationOf(context, path)} wrap />
        </div>
      </details>
    </section>
  );
}

function drawerOf(graphic: string, { release }: PageContext): Draw {
  const [path = '', query] = graphic.split('?', 2);
  const search = Object.fromEntries(new URLSearchParams(query));
  return (width) => {
    const picture = drawnGraphic(release, path, search, { width, title: true });
    if (!picture) throw new Error(`${graphic} shows no graphic`);
    return picture;
  };
}

function Downloads({ path, label, formats = LIST_FORMATS, isLong = false }: TakenList) {
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
          <a href="/releases">XLSX and Parquet of the edition</a>
        </li>
      )}
    </ul>
  );
}
