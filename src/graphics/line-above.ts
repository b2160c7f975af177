import { label } from './marks/label.js';
import { type Body, movedBody, type Space } from './picture.js';
import { balanced, fitting } from './text/text-width.js';
import { lineHeightOf } from './type-sizes.js';

const GAP = 0.5;

/** A body under a line that says what it shows, for graphics without a title. */
export function underLine(text: string, space: Space, draw: (room: Space) => Body): Body {
  const { width, height, sizes, palette, format } = space;
  const size = format === 'page' ? sizes.body : sizes.small;
  const high = size * lineHeightOf(text);
  const lines = balanced(fitting(text, width, size, true), width, size, true);
  const top = lines.length * high + size * GAP;
  const body = movedBody(0, top, draw({ ...space, height: height === null ? null : height - top }));
  const style = { size, fill: palette.ink, bold: true };
  return {
    ...body,
    height: body.height + top,
    marks: [lines.map((line, at) => label(line, 0, at * high + size, style)), body.marks],
  };
}
