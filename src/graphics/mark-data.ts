import type { Attributes } from './markup.js';
import type { TimelineCell } from './timeline-cells.js';

/*
 * What pieces of a drawing say to programs: whose they are, of which report, how well that is known. A page's script
 * reads it, with the title of the piece, to answer to the pointer and the keyboard.
 */

export const rowData = (iso2: string, name: string): Attributes => ({ 'data-iso2': iso2, 'data-name': name });

export const cellData = (cell: TimelineCell): Attributes => ({
  'data-year': cell.year,
  'data-known': cell.kind === 'placed' ? cell.known : undefined,
});
