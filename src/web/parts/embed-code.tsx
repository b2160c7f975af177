import { render } from 'preact-render-to-string';
import { RESIZE_SCRIPT } from '../assets.js';
import { type Draw, embedHeight, USUAL_WIDTH } from '../charts/embed-layout.js';
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

interface FrameSize {
  readonly height: number;
  /** Maximum width; default: the available width. */
  readonly width?: number;
}

/** An `iframe` and the script that adjusts its height to its width, with attributes escaped. */
export function iframeCode(address: string, title: string, { width, height }: FrameSize): string {
  return render(
    <>
      <iframe
        src={address}
        title={title}
        width="100%"
        height={String(height)}
        style={width === undefined ? 'border:0' : `border:0;max-width:${width}px`}
        loading="lazy"
      />
      <script async src={new URL(RESIZE_SCRIPT.url, address).href} />
    </>,
  );
}
