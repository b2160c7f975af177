import { RANKED_TIERS } from '../domain/tier.js';
import { presentTier, spellStart } from './finding-headline.js';
import { type Lanes, ladder } from './ladder.js';
import { centredLabel, label } from './marks/label.js';
import { element, moved, NOTHING, rounded } from './marks/mark.js';
import { type Body, movedBody, type Space } from './picture.js';
import { sizeThatFits, wrapped } from './text/text-width.js';
import { tierBox } from './tier-box.js';
import type { TimelineCell } from './timeline-cells.js';
import { LINE_HEIGHT } from './type-sizes.js';
import { EMPHASIS_LINE, runsOf, tickLabels } from './year-axis.js';

/** Part of the width that years take if the reports run down. */
const YEARS = 0.13;
const HEAD_BAR = 8;
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
  const widest = lane + OVER_NEIGHBOURS;
  const named = RANKED_TIERS.map((tier) => wrapped(words.say(`short.${tier}`), widest, sizes.small, true));
  const type = sizeThatFits(named.flat(), widest, sizes.small, true);
  const line = sizes.small * LINE_HEIGHT;
  const most = Math.max(...named.map(({ length }) => length));
  const head = sizes.body * 1.5 + (most - 1) * line;
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
    const lines = named[index] ?? [];
    return [
      lines.map((text, at) =>
        label(text, index * lane + lane / 2, head - sizes.small * 0.5 - (lines.length - 1 - at) * line, {
          size: type,
          fill: palette.ink,
          bold: true,
          anchor: 'middle',
        }),
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

function sinceBeside(
  cells: readonly TimelineCell[],
  { step, lane, present }: { step: number; lane: number; present: string | null },
  { palette, sizes, words }: Space,
) {
  const start = spellStart(cells);
  const index = cells.findIndex(({ year }) => year === start);
  const at = (RANKED_TIERS as readonly string[]).indexOf(present ?? '');
  if (start === undefined || at === -1) return NOTHING;
  const isFirst = at === 0;
  const y = Math.min(((index + cells.length) / 2) * step, (cells.length - 0.7) * step);
  return centredLabel(
    words.say('since', { year: start }),
    (isFirst ? at + 1 : at) * lane + (isFirst ? 14 : -14),
    y,
    {
      size: sizes.body,
      fill: palette.ink,
      bold: true,
      anchor: isFirst ? 'start' : 'end',
    },
  );
}
