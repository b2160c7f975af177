import { textWidth } from './text-width.js';

/** A text as far as it has room, with an ellipsis where it does not. @param room pixels */
export function fitted(text: string, room: number, size: number): string {
  if (textWidth(text, size) <= room) return text;
  let kept = text;
  while (kept.length > 1 && textWidth(`${kept}…`, size) > room) kept = kept.slice(0, -1).trimEnd();
  return `${kept}…`;
}
