import { iframeCode } from '../embed/iframe-code.js';
import type { PageContext } from '../page.js';
import { CodeBlock } from './code-block.js';

interface EmbedCodeProps {
  readonly context: PageContext;
  /** Path and query of the graphic, without suffix. */
  readonly graphic: string;
  readonly title: string;
}

/** What an editor copies into an article: the graphic that follows the newest edition, or this one for ever. */
export function EmbedCode({ context: { origin, release }, graphic, title }: EmbedCodeProps) {
  return (
    <details>
      <summary>Put the graphic into an article</summary>
      <CodeBlock label="Embed, kept up to date" code={iframeCode(`${origin}/embed${graphic}`, title)} wrap />
      <CodeBlock
        label={`Embed, pinned to edition ${release.version}`}
        code={iframeCode(`${origin}/embed/releases/${release.version}${graphic}`, title)}
        wrap
      />
    </details>
  );
}
