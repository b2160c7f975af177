import { label } from '../marks/label.js';
import { type Body, movedBody, type Space } from '../picture.js';
import { textWidth, wrapped } from '../text/text-width.js';
import { tierBox } from '../tier-box.js';
import { scaleIn } from './map-view.js';
import type { World } from './world.js';

/** Width of the names, as a part of the drawing, and what is free between them and the land. */
const NAMES = 0.53;
const GAP = 0.03;
const LINE = 1.24;
const SIGN = 1;
const BETWEEN_TIERS = 0.7;
/** Names are set smaller until all have room, down to this part of the type. */
const SMALLER = 0.95;

/**
 * A square of a part of the world: who is on its worst tiers in words, at the left of the land or above it, where the
 * land is larger.
 */
export function listBeside(world: World, space: Space, drawMap: (room: Space) => Body): Body {
  const { width, sizes } = space;
  const height = space.height ?? width;
  const above = namesIn(world, { ...space, height });
  const below = height - above.height;
  const right = { ...space, width: width * (1 - NAMES - GAP), height };
  const under = { ...space, height: below };
  const highIn = (room: Space) => world.view.height * scaleIn(room, world.view);
  if (below > 0 && highIn(under) > highIn(right) && highIn(under) <= below) {
    const land = movedBody(0, above.height, drawMap(under));
    return { ...land, height, marks: [above.marks, land.marks] };
  }
  const list = namesIn(world, { ...space, width: width * NAMES, height });
  const top = Math.max(0, (height - highIn(right) - sizes.small) / 2);
  const land = movedBody(width * (NAMES + GAP), top, drawMap(right));
  return { ...land, height, marks: [list.marks, land.marks] };
}

/** Names in lines, each whole where it has room. */
function linesOf(names: readonly string[], comma: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const [index, name] of names.entries()) {
    const word = index < names.length - 1 ? name + comma.trimEnd() : name;
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(...wrapped(word, width, size));
  }
  return lines;
}

function namesIn(
  { listed, words }: World,
  { width, height, palette, sizes }: Space & { height: number },
): Body {
  const blocksAt = (size: number) =>
    listed.map(({ tier, names }) => ({
      tier,
      count: names.length,
      lines: linesOf(names, words.comma, width, size),
    }));
  const highAt = (size: number) =>
    blocksAt(size).reduce(
      (high, { lines }) => high + (lines.length + 1) * size * LINE + size * BETWEEN_TIERS,
      0,
    );
  let size = sizes.body;
  while (size > sizes.small && highAt(size) > height) size = Math.max(sizes.small, size * SMALLER);
  let y = 0;
  const marks = [
    blocksAt(size).map(({ tier, count, lines }) => {
      const top = y;
      y += (lines.length + 1) * size * LINE + size * BETWEEN_TIERS;
      return [
        tierBox(tier, { x: 0, y: top + size * 0.2, width: size * SIGN * 1.3, height: size * 0.8 }, palette),
        label(`${words.say(`short.${tier}`)} (${count})`, size * 1.8, top + size, {
          size,
          fill: palette.ink,
          bold: true,
        }),
        lines.map((line, index) =>
          label(line, 0, top + size + (index + 1) * size * LINE, { size, fill: palette.ink }),
        ),
      ];
    }),
  ];
  return { marks, height: y };
}
