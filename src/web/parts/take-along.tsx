import { feedAt, hasFeed } from '../layout/feed-link.js';
import type { PageContext } from '../page.js';
import { citationOf } from './citation.js';
import { CodeBlock } from './code-block.js';
import { Downloads } from './downloads.js';
import { EmbedCode } from './embed-code.js';

interface TakeAlongProps {
  readonly context: PageContext;
  /** What the page holds, and its path without release. */
  readonly title: string;
  readonly path: string;
  /** Lists for machines, by what they are called. */
  readonly lists: readonly { readonly label: string; readonly path: string }[];
  /** Path and query of the graphic without suffix, where there is one to embed. */
  readonly graphic?: string;
  /** Path of the page that has a feed. */
  readonly feed?: string;
}

/** What a reader takes from a page: data, the graphic for an article, the citation. */
export function TakeAlong({ context, title, path, lists, graphic, feed }: TakeAlongProps) {
  return (
    <section aria-labelledby="take">
      <h2 id="take">Data, citation and embed</h2>
      {lists.map((list) => (
        <Downloads key={list.path} path={list.path} label={list.label} />
      ))}
      {feed !== undefined && hasFeed(context) && (
        <p class="small">
          To hear of the next report: <a href={feedAt(feed)}>a feed for news readers (Atom)</a>
        </p>
      )}
      {graphic !== undefined && <EmbedCode context={context} graphic={graphic} title={title} />}
      <CodeBlock label="Cite this page" code={citationOf(context, { title, path })} wrap />
    </section>
  );
}
