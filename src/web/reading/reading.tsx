import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ReleaseView } from '../../dataset/release-view.js';
import { NEWEST, type ReleaseScope, toReadUrl } from './urls.js';

export const ReadingContext = createContext<ReleaseScope>(NEWEST);

export const ReleaseContext = createContext<ReleaseView | null>(null);

/** The page's release; `null` outside a page. */
export const useRelease = (): ReleaseView | null => useContext(ReleaseContext);

/** Returns a function that keeps URLs in the page's release and as-of date. */
export function useReleaseUrl(): (address: string) => string {
  const reading = useContext(ReadingContext);
  return (address) => toReadUrl(address, reading);
}
