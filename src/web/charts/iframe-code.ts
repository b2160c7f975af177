import { Fragment, h } from 'preact';
import { render } from 'preact-render-to-string';
import { RESIZE_SCRIPT } from '../assets.js';

interface FrameSize {
  readonly height: number;
  /** Maximum width; default: the available width. */
  readonly width?: number;
}

/** An `iframe` and the script that adjusts its height to its width, with attributes escaped. */
export function iframeCode(address: string, title: string, { width, height }: FrameSize): string {
  return render(
    h(
      Fragment,
      null,
      h('iframe', {
        src: address,
        title,
        width: '100%',
        height: String(height),
        style: width === undefined ? 'border:0' : `border:0;max-width:${width}px`,
        loading: 'lazy',
      }),
      h('script', { async: true, src: new URL(RESIZE_SCRIPT.url, address).href }),
    ),
  );
}
