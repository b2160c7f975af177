import { h } from 'preact';
import { render } from 'preact-render-to-string';

/** Height of an embed where its width is not known: a map fits, anything longer scrolls inside. */
export const USUAL_HEIGHT = 560;

interface FrameSize {
  readonly height: number;
  /** The widest that it may be; as wide as there is room without it. */
  readonly width?: number;
}

/** The element that puts an embed into a page of another site, with its attributes escaped. */
export function iframeCode(
  address: string,
  title: string,
  { width, height }: FrameSize = { height: USUAL_HEIGHT },
): string {
  return render(
    h('iframe', {
      src: address,
      title,
      width: '100%',
      height: String(height),
      style: width === undefined ? 'border:0' : `border:0;max-width:${width}px`,
      loading: 'lazy',
    }),
  );
}
