import { createContext, type VNode } from 'preact';
import { useContext } from 'preact/hooks';
import { render } from 'preact-render-to-string';
import type { Release } from '../../dataset/release.js';
import type { Slice } from '../../domain/own-turn.js';
import { type PageContext, readingOf } from '../page.js';
import { addressAsRead, NEWEST, type Reading } from './addresses.js';

export const ReadingContext = createContext<Reading>(NEWEST);

export const ReleaseContext = createContext<Release | null>(null);

/** The release that the page shows; `null` outside a page. */
export const useRelease = (): Release | null => useContext(ReleaseContext);

/** Gives what makes addresses such that the reader stays in the edition and at the day of the page. */
export function useAddress(): (address: string) => string {
  const reading = useContext(ReadingContext);
  return (address) => addressAsRead(address, reading);
}

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
