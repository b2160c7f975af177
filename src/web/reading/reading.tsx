import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Release } from '../../dataset/release.js';
import { addressAsRead, NEWEST, type ReadingScope } from './addresses.js';

export const ReadingContext = createContext<ReadingScope>(NEWEST);

export const ReleaseContext = createContext<Release | null>(null);

/** The page's release; `null` outside a page. */
export const useRelease = (): Release | null => useContext(ReleaseContext);

/** Returns a function that keeps URLs in the page's release and as-of date. */
export function useAddress(): (address: string) => string {
  const reading = useContext(ReadingContext);
  return (address) => addressAsRead(address, reading);
}
