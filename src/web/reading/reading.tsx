import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ReleaseView } from '../../dataset/release-view.js';
import { addressAsRead, NEWEST, type ReadingScope } from './addresses.js';

export const ReadingContext = createContext<ReadingScope>(NEWEST);

export const ReleaseContext = createContext<ReleaseView | null>(null);

/** The page's release; `null` outside a page. */
export const useRelease = (): ReleaseView | null => useContext(ReleaseContext);

/** Returns a function that keeps URLs in the page's release and as-of date. */
export function useAddress(): (address: string) => string {
  const reading = useContext(ReadingContext);
  return (address) => addressAsRead(address, reading);
}
