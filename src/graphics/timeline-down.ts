import { RANKED_TIERS } from '../domain/tier.js';
import { presentTier, spellStart } from './finding-headline.js';
import { type Lanes, ladder } from './ladder.js';
import { centredLabel, label } from './marks/label.js';
import { element, moved, NOTHING, rounded } from './marks/mark.js';
import { type Body, movedBody, type Space } from './picture.js';
import { textWidth, wrapped } from './text/text-width.js';
import { tierBox } from './tier-box.js';
import type { TimelineCell } from './timeline-cells.js';
import { LINE_HEIGHT } from './type-sizes.js';
import { EMPHASIS_LINE, runsOf, tickLabels } from './year-axis.js';

/** Part of the width that years take if the reports run down. */
const YEARS = 0.13;
const HEAD_BAR = 8;
const BESIDE_BAR = 14;
/** A name of a lane may reach so far into the air of its neighbours. */
const OVER_NEIGHBOURS = 12;

/** The timeline of a country with its reports under each other, for a story. */
export function timelineDown(
  cells: readonly TimelineCell[],
  iso2: string,
  emphasis: readonly number[],
  space: Space,
): Body {
  const { width, palette, sizes, words } = space;
  const height = space.height ?? width;
  const left = width * YEARS;
  const across = width - left;
  const lane = across / RANKED_TIERS.length;
  const { names: named, rows } = laneNames(
    RANKED_TIERS.map((tier) => words.say(`short.${tier}`)),
    lane,
    sizes.small,
  );
  const line = sizes.small * LINE_HEIGHT;
  const head = sizes.body * 1.5 + (rows - 1) * line;
  const lanes: Lanes = {
    along: height - head - HEAD_BAR,
    across,
    isDown: true,
    digits: false,
  };
  const step = lanes.along / cells.length;
  const present = presentTier(cells);
  const top = head + HEAD_BAR;
  const drawn = movedBody(left, top, ladder(cells, lanes, space), { 'data-iso2': iso2 });
  const names = RANKED_TIERS.map((tier, index) => {
    return [
      (named[index] ?? []).map(({ text, above, wide }) =>
        label(
          text,
          Math.min(index * lane + lane / 2, across - wide / 2),
          head - sizes.small * 0.5 - above * line,
          { size: sizes.small, fill: palette.ink, bold: true, anchor: 'middle' },
        ),
      ),
      tierBox(
        tier,
        { x: index * lane + 4, y: head - HEAD_BAR / 2, width: lane - 8, height: HEAD_BAR },
        palette,
      ),
    ];
  });
  const years = cells.map(({ year }) => year);
  const bold = spellStart(cells);
  const half = () => sizes.small * 0.55;
  const yearsDown = tickLabels(years, { bold, emphasis }, { step, between: 0, half }).map(
    ({ text, at, isStressed }) =>
      centredLabel(text.slice(0, 4), 0, top + at, {
        size: sizes.small,
        fill: isStressed ? palette.ink : palette.muted,
        bold: isStressed,
      }),
  );
  const thick = sizes.small * EMPHASIS_LINE;
  const runs = runsOf(years, emphasis);
  const lines = runs.map(({ from, to }) =>
    element('rect', {
      class: 'emphasis',
      x: rounded(left - thick * 2),
      y: rounded(top + from * step),
      width: thick,
      height: rounded((to - from) * step),
      fill: palette.ink,
    }),
  );
  return {
    ...drawn,
    height,
    marks: [
      moved(left, 0, names),
      yearsDown,
      lines,
      drawn.marks,
      runs.length > 0 ? NOTHING : moved(left, top, sinceBeside(cells, { step, lane, present }, space)),
    ],
  };
}

interface LaneName {
  readonly text: string;
  readonly wide: number;
  /** Rows below it. */
  readonly above: number;
}

/** Names of lanes over them; where one has no room for its own, every other name stands above its neighbours. */
function laneNames(
  texts: readonly string[],
  lane: number,
  size: number,
): { readonly names: readonly (readonly LaneName[])[]; readonly rows: number } {
  const within = (widest: number) =>
    texts.map((each) =>
      wrapped(each, widest, size, true).map((text) => ({ text, wide: textWidth(text, size, true) })),
    );
  const own = within(lane + OVER_NEIGHBOURS);
  const fit = own.flat().every(({ wide }) => wide <= lane + OVER_NEIGHBOURS);
  const lines = fit ? own : within(lane * 2 - OVER_NEIGHBOURS);
  const lower = fit
    ? 0
    : Math.max(...lines.filter((_, index) => index % 2 === 1).map(({ length }) => length));
  const names = lines.map((name, index) =>
    name.map((line, at) => ({ ...line, above: (index % 2 === 0 ? lower : 0) + name.length - 1 - at })),
  );
  return { names, rows: Math.max(...names.flat().map(({ above }) => above)) + 1 };
}

/** Beside the bars of the present spell, where no other bar is. */
function sinceBeside(
  cells: readonly TimelineCell[],
  { step, lane, present }: { step: number; lane: number; present: string | null },
  { palette, sizes, words }: Space,
) {
  const start = spellStart(cells);
  const index = cells.findIndex(({ year }) => year === start);
  const at = (RANKED_TIERS as readonly string[]).indexOf(present ?? '');
  const rows = cells.length - index;
  // What is new in the last report is in the headline.
  if (start === undefined || at === -1 || rows === 1) return NOTHING;
  const text = words.say('since', { year: start });
  const wide = textWidth(text, sizes.body, true) + BESIDE_BAR;
  const isLeft = wide <= at * lane;
  const hasRoom = isLeft || wide <= (RANKED_TIERS.length - 1 - at) * lane;
  if (!hasRoom || rows * step < sizes.body * LINE_HEIGHT) return NOTHING;
  return centredLabel(
    text,
    isLeft ? at * lane - BESIDE_BAR : (at + 1) * lane + BESIDE_BAR,
    (index + rows / 2) * step,
    { size: sizes.body, fill: palette.ink, bold: true, anchor: isLeft ? 'end' : 'start' },
  );
}
