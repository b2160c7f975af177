import { askedPeriod, type Period } from '../dataset/period.js';
import type { PlaceFilter } from '../dataset/place-filter.js';
import type { Release } from '../dataset/release.js';
import { countTransitions, type Transition } from '../dataset/transitions.js';
import { TIERS, type Tier, VOTES, type Vote } from '../domain/tier.js';
import { capitalized } from '../engine/english.js';
import { footOf } from './foot.js';
import { frame } from './frame.js';
import { centredLabel, centredLines, label } from './marks/label.js';
import { element, type Marks, NOTHING, rounded, tooltip } from './marks/mark.js';
import { HEAT_FROM } from './palette.js';
import type { Body, Picture, PictureOptions, Space } from './picture.js';
import { placeTitle } from './place-title.js';
import { textWidth, wrapped } from './text/text-width.js';
import { type Box, tierBox } from './tier-box.js';
import { LINE_HEIGHT } from './type-sizes.js';
import { type Words, wordsIn } from './words.js';

interface StatisticsAsked extends PlaceFilter, Period {}

const nameOf = (vote: Vote, { say }: Words): string =>
  capitalized(say(vote === 'NR' ? 'absences.not_covered' : `short.${vote}`));

/** Over a column: a square has no room for more than a word, and a narrow page none for long ones. */
const headingOf = (vote: Vote, words: Words, isPage: boolean): string =>
  !isPage || vote === 'NR' || vote === 'SC' ? capitalized(words.say(`chips.${vote}`)) : nameOf(vote, words);

/**
 * Moves from each report to the next as a table of shares.
 * @throws Problem `invalid-parameter` for a name that the release does not have, or a period without a step
 */
export function transitionTable(release: Release, asked: StatisticsAsked, options: PictureOptions): Picture {
  const words = wordsIn(options.language);
  const { from, to, ...place } = asked;
  const years = askedPeriod(release, { from, to });
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const { transitions } = countTransitions(release, asked);
  const subtitle = words.say('transitions.subtitle', {
    place: placeTitle(release, place, words) ?? 'none',
    years: words.spanInTitle(first, last),
  });
  const title = findingOf(transitions, words);
  return frame(
    {
      title: title ?? subtitle,
      subtitle: title === null ? null : subtitle,
      description: transitions.map((transition) => tell(transition, words)).join(' '),
      notes: [words.say('transitions.note')],
      body: (space) => tableOf(transitions, space),
    },
    options,
    footOf(release, options, { last }),
  );
}

/** The move from tier to tier that most went, of those on the tier, after how many stayed; `null` where nobody moved. */
function findingOf(transitions: readonly Transition[], words: Words): string | null {
  const isRanked = (vote: Vote) => vote !== 'NR' && vote !== 'SC';
  const [move] = transitions
    .filter(({ fromTier, toTier }) => fromTier !== toTier && isRanked(fromTier) && isRanked(toTier))
    .toSorted((a, b) => (b.share ?? 0) - (a.share ?? 0));
  if (move === undefined) return null;
  const { fromTier, toTier, share } = move;
  const all = transitions.filter((each) => each.fromTier === fromTier);
  return words.say('transitions.finding', {
    stay: words.percent(all.find(({ toTier: stayed }) => stayed === fromTier)?.share ?? 0),
    share: words.percent(share ?? 0),
    all: all.reduce((sum, { cases }) => sum + cases, 0),
    from: words.say(`in.${fromTier as Tier}`),
    to: words.say(`in.${toTier as Tier}`),
  });
}

const tell = ({ fromTier, toTier, cases, share }: Transition, words: Words): string => {
  const move = words.say('move', { from: nameOf(fromTier, words), to: nameOf(toTier, words) });
  return `${move}${words.colon}${words.number(cases)} (${words.percent(share ?? 0)})${words.stop}`;
};

const ROW_HEIGHT = 3.2;
const SWATCHES_BELOW = 620;
/** Of the width of the widest name of a row. */
const IN_TWO_LINES = 0.65;
const GAP = 2;

function tableOf(transitions: readonly Transition[], space: Space): Body {
  const plan = planOf(transitions, space);
  const { rows, columns, names, step, headings, head, row } = plan;
  const { palette, sizes } = space;
  const heads = columns.map((to, index) => {
    const x = names + index * step + GAP / 2;
    const box = { x, y: headings.height + sizes.small * 0.3, width: step - GAP, height: sizes.small * 0.5 };
    return [
      headings.at(index, names + (index + 0.5) * step),
      to === 'NR' ? NOTHING : tierBox(to, box, palette),
    ];
  });
  const cells = rows.map((from, at) => {
    const y = head + at * row;
    return [
      nameOfRow(from, y, plan, space),
      columns.map((to, index) => {
        const move = transitions.find((each) => each.fromTier === from && each.toTier === to);
        const box = { x: names + index * step, y, width: step - GAP, height: row - GAP };
        return cellOf({ from, to, move }, box, space);
      }),
    ];
  });
  return { height: head + rows.length * row, marks: [heads, cells] };
}

interface TablePlan {
  readonly rows: readonly Tier[];
  readonly columns: readonly Vote[];
  /** Before the names of rows, for the sign of each; 0 without signs. */
  readonly swatch: number;
  readonly rowName: number;
  /** Where the cells begin, and how far apart they stand. */
  readonly names: number;
  readonly step: number;
  readonly headings: ReturnType<typeof columnHeads>;
  readonly head: number;
  readonly row: number;
}

function planOf(transitions: readonly Transition[], space: Space): TablePlan {
  const { width, height, palette, sizes, words, format } = space;
  const isPage = format === 'page';
  const size = sizes.small;
  // Formats of social media have room for the tiers alone.
  const isShown = (vote: Vote) => isPage || (vote !== 'NR' && vote !== 'SC');
  const rows = TIERS.filter((from) => isShown(from) && transitions.some((each) => each.fromTier === from));
  const columns = VOTES.filter(
    (to) => isShown(to) && transitions.some((each) => each.toTier === to && each.fromTier !== 'NR'),
  );
  const hasSwatches = !isPage || width < SWATCHES_BELOW;
  const swatch = hasSwatches ? size * 0.9 : 0;
  const texts = columns.map((to) => (hasSwatches ? headingOf(to, words, isPage) : nameOf(to, words)));
  const widest = Math.max(...rows.map((row) => textWidth(nameOf(row, words), size, true)));
  const laidOut = (rowName: number) => {
    const names = rowName + size + swatch;
    const step = (width - names) / columns.length;
    return { rowName, names, step, headings: columnHeads(texts, step - size * 0.3, size, palette.ink) };
  };
  // Names of rows in two lines leave headings the room that these may need.
  const [inLine, inTwo] = [laidOut(widest), laidOut(widest * IN_TWO_LINES)];
  const hasTwo = rows.every((row) =>
    wrapped(nameOf(row, words), inTwo.rowName, size, true).every(
      (line) => textWidth(line, size, true) <= inTwo.rowName + size,
    ),
  );
  const layout = hasTwo && inLine.headings.isUpright && !inTwo.headings.isUpright ? inTwo : inLine;
  const head = layout.headings.height + size * 1.3;
  const row =
    height === null ? size * ROW_HEIGHT : Math.min((height - head) / rows.length, size * ROW_HEIGHT * 1.5);
  return { rows, columns, swatch, ...layout, head, row };
}

function nameOfRow(
  from: Tier,
  y: number,
  { swatch, rowName, row }: TablePlan,
  { palette, sizes: { small: size }, words }: Space,
): Marks {
  const box = { x: 0, y: y + row / 2 - size * 0.4, width: size * 0.6, height: size * 0.8 };
  const lines = wrapped(nameOf(from, words), rowName, size, true);
  const style = { size, fill: palette.ink, bold: true };
  return [
    swatch === 0 ? NOTHING : tierBox(from, box, palette),
    centredLines(lines, swatch, y + row / 2, size * LINE_HEIGHT, style),
  ];
}

interface ShareCell {
  readonly from: Tier;
  readonly to: Vote;
  /** `undefined`: nobody went that way. */
  readonly move: Transition | undefined;
}

function cellOf({ from, to, move }: ShareCell, box: Box, { palette, sizes, words, format }: Space): Marks {
  const isPage = format === 'page';
  const share = move?.share ?? 0;
  const heat = palette.heat[HEAT_FROM.findLastIndex((least) => share >= least)];
  if (heat === undefined) return NOTHING;
  const { body, note, small } = sizes;
  const [middle, centre] = [box.x + box.width / 2, box.y + box.height / 2];
  const hasCount = box.height + GAP >= small * 2.6 && isPage;
  const text = move === undefined ? '–' : words.percent(share);
  const fitting = Math.max((body * (box.width - 4)) / textWidth(text, body, true), isPage ? 0 : small);
  const style = { fill: heat.ink, anchor: 'middle' } as const;
  return element(
    'g',
    {},
    tooltip(words.say('move', { from: nameOf(from, words), to: nameOf(to, words) })),
    element('rect', { ...box, fill: heat.fill, stroke: palette.surface }),
    centredLabel(text, middle, hasCount ? centre - small * 0.45 : centre, {
      ...style,
      size: Math.min(body, fitting),
      bold: from === to,
    }),
    hasCount && move
      ? centredLabel(words.number(move.cases), middle, centre + small * 0.7, { ...style, size: note })
      : NOTHING,
  );
}

function columnHeads(names: readonly string[], width: number, size: number, fill: string) {
  const lines = names.map((name) => wrapped(name, width, size, true));
  const line = size * LINE_HEIGHT;
  const style = { size, fill, bold: true } as const;
  if (lines.flat().some((text) => textWidth(text, size, true) > width)) {
    const height = Math.max(...names.map((name) => textWidth(name, size, true)));
    return {
      isUpright: true,
      height,
      at: (index: number, x: number): Marks =>
        element(
          'g',
          { transform: `translate(${rounded(x)} ${rounded(height)}) rotate(-90)` },
          centredLabel(names[index] ?? '', 0, 0, style),
        ),
    };
  }
  const most = Math.max(...lines.map(({ length }) => length));
  return {
    isUpright: false,
    height: most * line,
    at: (index: number, x: number): Marks => {
      const own = lines[index] ?? [];
      return [
        own.map((text, at) =>
          label(text, x, (most - own.length + at + 0.8) * line, { ...style, anchor: 'middle' }),
        ),
      ];
    },
  };
}
