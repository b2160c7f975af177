import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Release } from '../../dataset/release.js';
import { addressAsRead, NEWEST, type ReadingScope } from './addresses.js';

export const ReadingContext = createContext<ReadingScope>(NEWEST);

export const ReleaseContext = createContext<Release | null>(null);

/** The release that the page shows; `null` outside a page. */
export const useRelease = (): Release | null => useContext(ReleaseContext);

/** Gives what makes addresses such that the reader stays in the release and at the day of the page. */
export function useAddress(): (address: string) => string {
  const reading = useContext(ReadingContext);
  return (address) => addressAsRead(address, reading);
}
