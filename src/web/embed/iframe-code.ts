import { h } from 'preact';
import { render } from 'preact-render-to-string';

/** Height of an embed where its width is not known: a map fits, anything longer scrolls inside. */
export const USUAL_HEIGHT = 560;

/** The element that puts an embed into a page of another site, with its attributes escaped. */
export function iframeCode(address: string, title: string, height = USUAL_HEIGHT): string {
  return render(
    h('iframe', {
      src: address,
      title,
      width: '100%',
      height: String(height),
      style: 'border:0',
      loading: 'lazy',
    }),
  );
}
