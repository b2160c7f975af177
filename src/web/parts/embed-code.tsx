import { iframeCode } from '../embed/iframe-code.js';
import { addressAsRead } from '../layout/address-as-read.js';
import type { PageContext } from '../page.js';
import { CodeBlock } from './code-block.js';

interface EmbedCodeProps {
  readonly context: PageContext;
  /** Path and query of the graphic, without suffix. */
  readonly graphic: string;
  readonly title: string;
}

/** What an editor copies into an article: the graphic that follows the newest edition, or this one permanently. */
export function EmbedCode({ context: { origin, release, asOf }, graphic, title }: EmbedCodeProps) {
  const code = (version: string | null) =>
    iframeCode(`${origin}/embed${addressAsRead(graphic, { version, asOf })}`, title);
  return (
    <details>
      <summary>Put the graphic into an article</summary>
      <CodeBlock label="Embed, kept up to date" code={code(null)} wrap />
      <CodeBlock label={`Embed, pinned to edition ${release.version}`} code={code(release.version)} wrap />
    </details>
  );
}
