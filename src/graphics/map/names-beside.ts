import { type KeyItem, keyWidth, SWATCH, withKey } from '../key.js';
import { label } from '../marks/label.js';
import { element, NOTHING, rounded } from '../marks/mark.js';
import { type Body, movedBody, type Space } from '../picture.js';
import { CARRIED, sizeThatFits, textWidth, wrapped } from '../text/text-width.js';
import { tierSigns } from './map-key.js';
import type { World } from './world.js';

/** Width of the names as a fraction of the drawing, and the gap to the land. */
const NAMES = 0.515;
const GAP = 0.03;
const LINE = 1.24;
/** Symbol height and the space after it, as fractions of the type size. */
const SIGN = { height: 0.8, blank: 0.45 };
const BETWEEN_TIERS = 0.7;
/** Step and lower bound for shrinking the names until they fit, as fractions of the small type size. */
const SMALLER = 0.95;
const LEAST = 0.85;

/**
 * A candidate layout of names, land and key: the space left for the land, and a function that draws the
 * layout if it is chosen.
 */
interface NamesAndLand {
  readonly room: Pick<Space, 'width'> & { readonly height: number };
  readonly hasRoom: boolean;
  readonly draw: () => Body;
}

/**
 * Square map of a region: names on the worst tiers in text, left of or above the land, and the key of the
 * other tiers. Chooses the layout that draws the land largest without squeezing out the names.
 */
export function listBeside(
  world: World,
  items: readonly KeyItem[],
  space: Space,
  drawMap: (room: Space) => Body,
): Body {
  const { view } = world;
  const whole = { ...space, height: space.height ?? space.width };
  const left = { ...whole, width: whole.width * NAMES };
  const right = { ...whole, width: whole.width * (1 - NAMES - GAP) };
  const scaleOf = ({ width, height }: NamesAndLand['room']) =>
    Math.min(width / view.width, height / view.height);
  const land = (room: Space & { readonly height: number }): Body => {
    const [wide, high] = [view.width * scaleOf(room), view.height * scaleOf(room)];
    const drawn = drawMap({ ...room, width: wide });
    return { ...movedBody((room.width - wide) / 2, (room.height - high) / 2, drawn), height: room.height };
  };
  const inColumns = (list: Body, drawn: Body): Body => {
    const placed = movedBody(whole.width - right.width, 0, drawn);
    return { ...placed, marks: [list.marks, placed.marks] };
  };
  const over = (room: Space, shown: readonly KeyItem[]) => {
    const { height } = withKey(shown, room, () => ({ marks: NOTHING, height: 0 }));
    return { ...room, height: (room.height ?? 0) - height };
  };
  const signOf = tierSigns(world, right);
  const [names, above] = [namesIn(world, left, signOf), namesIn(world, whole, signOf)];
  const listed = withKey(items, left, () => names);
  const under = over({ ...whole, height: whole.height - above.height }, items);
  const beside = (room: Space & { readonly height: number }) => inColumns(names, land(room));
  const below = { ...right, height: over(whole, items).height };
  const ways: NamesAndLand[] = [
    {
      room: right,
      hasRoom: listed.height <= whole.height && keyWidth(items, space) * CARRIED <= left.width,
      draw: () => inColumns(listed, land(right)),
    },
    {
      room: over(right, items),
      hasRoom: names.height <= whole.height && keyWidth(items, space) * CARRIED <= right.width,
      draw: () =>
        inColumns(
          names,
          withKey(items, right, () => land(over(right, items))),
        ),
    },
    {
      room: below,
      hasRoom: names.height <= below.height,
      draw: () => withKey(items, whole, () => beside(below)),
    },
    {
      room: under,
      hasRoom: under.height > 0,
      draw: () => {
        const placed = movedBody(
          0,
          above.height,
          withKey(items, whole, () => land(under)),
        );
        return { ...placed, marks: [above.marks, placed.marks] };
      },
    },
  ];
  const possible = ways.filter(({ hasRoom }) => hasRoom);
  const best = possible.toSorted((one, other) => scaleOf(other.room) - scaleOf(one.room))[0];
  return { ...(best?.draw() ?? beside(right)), height: whole.height };
}

/** Wraps a list of names without splitting a name that fits on a line. */
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
  world: World,
  space: Space & { height: number },
  signOf: ReturnType<typeof tierSigns>,
): Body {
  const { listed, words } = world;
  const { width, height, palette, sizes } = space;
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
  const least = sizes.small * LEAST;
  while (size > least && highAt(size) > height) size = Math.max(least, size * SMALLER);
  let y = 0;
  const marks = [
    blocksAt(size).map(({ tier, count, lines }) => {
      const top = y;
      const heading = `${words.say(`short.${tier}`)} (${count})`;
      y += (lines.length + 1) * size * LINE + size * BETWEEN_TIERS;
      const scale = (size * SIGN.height) / SWATCH.height;
      const { sign, signWidth = SWATCH.width } = signOf(tier);
      const x = signWidth * scale + size * SIGN.blank;
      return [
        element(
          'g',
          { transform: `translate(0 ${rounded(top + size * 0.2)}) scale(${rounded(scale)})` },
          sign,
        ),
        label(heading, x, top + size, {
          size: sizeThatFits([heading], width - x, size, true),
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
