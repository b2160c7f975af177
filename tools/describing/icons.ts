import { Resvg } from '@resvg/resvg-js';

export const TOUCH_ICON_SIZE = 180;
const FAVICON_SIZES = [16, 32] as const;

const HEADER_BYTES = 6;
const ENTRY_BYTES = 16;
const IS_ICON = 1;
const BITS_PER_PIXEL = 32;

export const squarePicture = (svg: string, size: number): Buffer =>
  new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();

/** A directory, then a PNG for each size. */
export function iconFile(svg: string): Buffer {
  const pictures = FAVICON_SIZES.map((size) => ({ size, png: squarePicture(svg, size) }));
  const header = Buffer.alloc(HEADER_BYTES);
  header.writeUInt16LE(IS_ICON, 2);
  header.writeUInt16LE(pictures.length, 4);
  let offset = HEADER_BYTES + ENTRY_BYTES * pictures.length;
  const entries = pictures.map(({ size, png }) => {
    const entry = Buffer.alloc(ENTRY_BYTES);
    entry.writeUInt8(size, 0);
    entry.writeUInt8(size, 1);
    entry.writeUInt16LE(1, 4);
    entry.writeUInt16LE(BITS_PER_PIXEL, 6);
    entry.writeUInt32LE(png.length, 8);
    entry.writeUInt32LE(offset, 12);
    offset += png.length;
    return entry;
  });
  return Buffer.concat([header, ...entries, ...pictures.map(({ png }) => png)]);
}
