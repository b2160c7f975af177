/**
 * Deals blocks (each with its height) into columns, in their order, so that the columns are about equally
 * high. A block is never parted.
 */
export function dealt<Block extends { readonly height: number }>(
  blocks: readonly Block[],
  columns: number,
): Block[][] {
  const total = blocks.reduce((sum, { height }) => sum + height, 0);
  const dealt: Block[][] = Array.from({ length: columns }, () => []);
  let above = 0;
  for (const block of blocks) {
    // A block belongs to the column in which its middle falls.
    const column = Math.min(Math.floor(((above + block.height / 2) / total) * columns), columns - 1);
    dealt[column]?.push(block);
    above += block.height;
  }
  return dealt;
}
