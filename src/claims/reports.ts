import type { Knowledge } from './cell.js';

/** Whether a report has one before it: what compares with the report before cannot be said of the first. */
export const notTheFirst = ({ release }: Knowledge, year: number): boolean => year !== release.years[0];
