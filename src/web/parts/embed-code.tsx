import { type Draw, embedHeight } from '../embed/embed-layout.js';
import { iframeCode } from '../embed/iframe-code.js';
import { USUAL_WIDTH } from '../embed/serve-embeds.js';
import { addressAsRead } from '../layout/address-as-read.js';
import type { PageContext } from '../page.js';
import { CodeBlock } from './code-block.js';

interface EmbedCodeProps {
  readonly context: PageContext;
  /** Path and query of the graphic, without suffix. */
  readonly graphic: string;
  readonly draw: Draw;
  readonly title: string;
}

export function EmbedCode({ context: { origin, release, asOf }, graphic, draw, title }: EmbedCodeProps) {
  // At other widths the script of the code sees to it.
  const height = embedHeight(draw, USUAL_WIDTH);
  const code = (version: string | null) =>
    iframeCode(`${origin}/embed${addressAsRead(graphic, { version, asOf })}`, title, { height });
  return (
    <>
      <CodeBlock label="Embed, kept up to date" code={code(null)} wrap />
      <CodeBlock label={`Embed, pinned to edition ${release.version}`} code={code(release.version)} wrap />
    </>
  );
}
