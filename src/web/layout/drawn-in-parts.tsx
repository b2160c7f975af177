import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';
import type { Slice } from '../../domain/own-turn.js';
import { type PageContext, readingOf } from '../page.js';
import { ReadingContext, ReleaseContext } from './reading-context.js';

/** So many rows of a table take a millisecond or two. */
const DRAWN_TOGETHER = 20;

/** Draws the rows of a long table a few at a time, so that others have their turn. @returns HTML */
export async function drawnInParts(
  rows: readonly VNode[],
  context: PageContext & { readonly slice: Slice },
): Promise<string> {
  let html = '';
  for (let index = 0; index < rows.length; index += DRAWN_TOGETHER) {
    if (context.slice.isOver) await context.slice.rest();
    html += render(
      <ReadingContext.Provider value={readingOf(context)}>
        <ReleaseContext.Provider value={context.release}>
          {rows.slice(index, index + DRAWN_TOGETHER)}
        </ReleaseContext.Provider>
      </ReadingContext.Provider>,
    );
  }
  return html;
}
