import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { addressAsRead, NEWEST, type Reading } from './address-as-read.js';

/** Tells the parts of a page what it is read through. */
export const ReadingContext = createContext<Reading>(NEWEST);

/** Gives what makes addresses such that the reader stays in the edition and at the day of the page. */
export function useAddress(): (address: string) => string {
  const reading = useContext(ReadingContext);
  return (address) => addressAsRead(address, reading);
}
