import { type Draw, embedHeight, USUAL_WIDTH } from '../charts/embed-layout.js';
import { iframeCode } from '../charts/iframe-code.js';
import type { PageContext } from '../page.js';
import { toReadUrl } from '../reading/urls.js';
import { CodeBlock, withLightTheme } from './code-block.js';

interface EmbedCodeProps {
  readonly context: PageContext;
  /** Path and query of the graphic, without suffix. */
  readonly graphic: string;
  readonly draw: Draw;
  readonly title: string;
  /** Follow the reader's colour scheme. */
  readonly isReaders?: boolean;
}

export function EmbedCode({ context, graphic, draw, title, isReaders = false }: EmbedCodeProps) {
  const { origin, release, asOf } = context;
  // The embed script adjusts it at other widths.
  const height = embedHeight(draw, USUAL_WIDTH);
  const code = (version: string | null) =>
    iframeCode(
      `${origin}/embed${toReadUrl(isReaders ? graphic : withLightTheme(graphic), { version, asOf })}`,
      title,
      { height },
    );
  return (
    <>
      <CodeBlock label="Embed, kept up to date" code={code(null)} wrap />
      <CodeBlock label={`Embed, pinned to release ${release.version}`} code={code(release.version)} wrap />
    </>
  );
}
