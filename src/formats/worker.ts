import { move } from 'piscina';
import type { Edition } from '../domain/tables.js';
import { type EditionFile, editionFiles } from './edition/edition-files.js';
import type { Grid } from './table.js';
import { toWorkbook } from './workbook.js';

/* What the second thread does, so that making a file holds up no answer. */

export interface WorkbookTask {
  readonly grids: readonly Grid[];
  readonly modifiedAt: string;
}

/** Makes a workbook; its bytes are handed over, not copied. */
export async function workbook({ grids, modifiedAt }: WorkbookTask): Promise<Uint8Array> {
  return move(alone(await toWorkbook(grids, modifiedAt))) as Uint8Array;
}

/** Makes all files of an edition. */
export const edition = (task: Edition): Promise<EditionFile[]> => editionFiles(task);

/** Bytes in a buffer of their own: a part of a shared one cannot be handed over. */
const alone = (bytes: Uint8Array): Uint8Array => new Uint8Array(bytes);
