import { move } from 'piscina';
import type { Grid } from './table.js';
import { toWorkbook } from './workbook.js';

export interface WorkbookTask {
  readonly grids: readonly Grid[];
  readonly modifiedAt: string;
}

export default async function workbook({ grids, modifiedAt }: WorkbookTask): Promise<Uint8Array> {
  return move(alone(await toWorkbook(grids, modifiedAt))) as Uint8Array;
}

/** Bytes in a buffer of their own: a part of a shared one cannot be handed over. */
const alone = (bytes: Uint8Array): Uint8Array => new Uint8Array(bytes);
