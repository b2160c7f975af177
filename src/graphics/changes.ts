import type { Release } from '../dataset/release.js';
import { type Change, type ChangeSide, changesIn, sideOf } from '../dataset/tier-changes.js';
import { groupBy } from '../domain/group-by.js';
import { RANKED_TIERS, type Tier } from '../domain/tier.js';
import { footOf } from './foot.js';
import { frame } from './frame.js';
import { nameStyle, standsOut, tellHighlighted } from './highlight.js';
import { nameIn } from './languages.js';
import { centredLabel } from './marks/label.js';
import { element, type Marks, moved, NOTHING, rounded } from './marks/mark.js';
import { movesFinding } from './moves-finding.js';
import type { Body, Picture, PictureOptions, Space } from './picture.js';
import { rowColumns } from './row-columns.js';
import { highlightFinding } from './rows-finding.js';
import { arrowRight, downgradeSign, upgradeSign } from './signs.js';
import { socialList } from './social-list.js';
import { textWidth, wrapped } from './text/text-width.js';
import { tierBox } from './tier-box.js';
import { WEAK_SIGN, weaknessOf } from './timeline-cells.js';
import { type Words, wordsIn } from './words.js';

const CHIP = { width: 5.5, height: 1.35 } as const;
const PADDING = 0.09;

/** A tier as a small labelled box, its upper left corner at `x`, `y`; `null`: not in the report. */
function tierChip(
  tier: ChangeSide,
  x: number,
  y: number,
  size: number,
  { palette, words }: Pick<Space, 'palette' | 'words'>,
): Marks {
  const box = { x, y, width: CHIP.width * size, height: CHIP.height * size };
  const text = words.say(`chips.${tier ?? 'NR'}`);
  const room = (CHIP.width - 2 * PADDING) * size;
  const isTier = tier !== null && tier !== 'not_known';
  return [
    isTier
      ? tierBox(tier, box, palette, { plain: true })
      : element('rect', { ...box, fill: palette.surface, stroke: palette.absent, 'stroke-dasharray': '2 3' }),
    centredLabel(text, x + box.width / 2, y + box.height / 2, {
      size: Math.min(size, (size * room) / textWidth(text, size, true)),
      fill: isTier ? palette.tiers[tier].ink : palette.ink,
      bold: true,
      anchor: 'middle',
    }),
  ];
}

type Direction = Change['direction'];

interface Move {
  readonly isHighlighted: boolean;
  readonly name: string;
  readonly direction: Direction;
  readonly from: ChangeSide;
  readonly to: ChangeSide;
  readonly weak: boolean;
}

interface Group {
  readonly heading: string;
  readonly direction: Direction;
  readonly moves: readonly Move[];
}

const ROW_HEIGHT = 1.85;
const HEADING_HEIGHT = 2.4;
const COLUMN_WIDTH = 22;
const ARROW = 1.6;

/**
 * Who moved up and down in a report against the one before: falls first, those to Tier 3 before all others.
 * @throws Problem `unknown-report`
 */
export function reportChanges(release: Release, year: number, options: PictureOptions): Picture {
  const words = wordsIn(options.language);
  const changes = changesIn(release, year);
  const moves = changes.map((change) => moveOf(release, change, options));
  moves.sort((a, b) => a.name.localeCompare(b.name, options.names));
  const groups = groupsOf(moves, words);
  const count = (direction: Direction) => moves.filter((move) => move.direction === direction).length;
  const highlights = tellHighlighted(
    options,
    changes.map(({ country }) => country),
  );
  const isFirst = year === release.years[0];
  const highlighted = highlightFinding(
    release,
    year,
    changes.map(({ country }) => country),
    options,
  );
  return frame(
    {
      title: isFirst ? words.say('changes.first') : (highlighted ?? findingOf(changes, year, options)),
      subtitle: isFirst
        ? null
        : words.say('changes.title', { year, down: count('downgrade'), up: count('upgrade') }),
      isSubtitleKept: true,
      description: (isFirst ? words.say('changes.first') + words.stop : tell(groups, words)) + highlights,
      notes: moves.some(({ weak }) => weak)
        ? [`${WEAK_SIGN} ${words.say('changes.weakKey')}${words.stop}`]
        : [],
      body: (space) => (space.format === 'page' ? body(groups, options, space) : socialBody(groups, space)),
    },
    options,
    footOf(release, options, { year }),
  );
}

/** Falls, and who fell to Tier 3; rises where nobody fell. */
function findingOf(changes: readonly Change[], year: number, { names, language }: PictureOptions): string {
  const of = (direction: Direction) => changes.filter((change) => change.direction === direction);
  const direction = of('downgrade').length > 0 || of('upgrade').length === 0 ? 'downgrade' : 'upgrade';
  const toWorst = of('downgrade').filter((change) => sideOf(change, 'toTier') === '3');
  return movesFinding(
    {
      year,
      direction,
      count: of(direction).length,
      toWorst: toWorst.map(({ country }) => nameIn(names, country)),
    },
    wordsIn(language),
    names,
  );
}

function moveOf(release: Release, change: Change, options: PictureOptions): Move {
  const { country, year } = change;
  const sides = [year - 1, year].flatMap((side) => release.placement(country.iso2, side) ?? []);
  return {
    isHighlighted: standsOut(options, country),
    name: nameIn(options.names, country),
    direction: change.direction,
    from: sideOf(change, 'fromTier'),
    to: sideOf(change, 'toTier'),
    weak: options.marks !== false && sides.some((placement) => weaknessOf(placement) !== null),
  };
}

function groupsOf(moves: readonly Move[], words: Words): readonly Group[] {
  const ranked = (direction: Direction, tiers: readonly Tier[], way: 'up' | 'down'): Group[] => {
    const byTier = groupBy(
      moves.filter((move) => move.direction === direction),
      ({ to }) => to,
    );
    return tiers.flatMap((tier) => {
      const here = byTier.get(tier) ?? [];
      return here.length === 0
        ? []
        : [
            {
              heading: words.say(`changes.${way}`, { tier, to: words.say(`short.${tier}`) }),
              direction,
              moves: here,
            },
          ];
    });
  };
  const others = (direction: Direction, heading: string): Group[] => {
    const here = moves.filter((move) => move.direction === direction);
    return here.length === 0 ? [] : [{ heading, direction, moves: here }];
  };
  return [
    ...ranked('downgrade', [...RANKED_TIERS].reverse(), 'down'),
    ...ranked('upgrade', RANKED_TIERS, 'up'),
    ...others('not_comparable', words.say('changes.notComparable')),
    ...others('not_known', words.say('changes.notKnown')),
  ];
}

function tell(groups: readonly Group[], words: Words): string {
  const label = (tier: ChangeSide) => {
    if (tier === null) return words.say('absences.not_covered');
    return words.say(tier === 'not_known' ? 'absences.not_known' : `tiers.${tier}`);
  };
  const told = groups.map(({ heading, moves }) => {
    const names = moves.map(
      ({ name, from, to }) => `${name} (${words.say('move', { from: label(from), to: label(to) })})`,
    );
    return heading + words.colon + names.join(words.comma) + words.stop;
  });
  return told.length === 0 ? words.say('changes.none') : told.join(' ');
}

/** In the formats of social media only who fell: how many rose stands above. */
function socialBody(groups: readonly Group[], space: Space): Body {
  const falls = groups.filter(({ direction }) => direction === 'downgrade');
  return socialList(
    (falls.length > 0 ? falls : groups).flatMap(({ moves, direction }) =>
      moves.map(({ name, from, to }) => ({
        name,
        detail: space.words.say('move', {
          from: space.words.say(`chips.${from ?? 'NR'}`),
          to: space.words.say(`chips.${to ?? 'NR'}`),
        }),
        isNew: direction === 'downgrade' && to === '3',
      })),
    ),
    2,
    space,
  );
}

function body(groups: readonly Group[], options: PictureOptions, space: Space): Body {
  const { sizes, words } = space;
  return rowColumns(space, COLUMN_WIDTH * sizes.body, (width) =>
    groups.map((group) => ({
      heading: heading(group, `(${group.moves.length})`, width, space),
      continued: heading(group, words.say('continued'), width, space),
      rows: group.moves.map((move) => row(move, width, options, space)),
    })),
  );
}

function heading(
  { heading: text, direction }: Group,
  suffix: string,
  width: number,
  { palette, sizes: { body: size } }: Space,
): Body {
  const height = size * HEADING_HEIGHT;
  const y = height - size * 0.8;
  const sign = { upgrade: upgradeSign, downgrade: downgradeSign, not_comparable: null, not_known: null }[
    direction
  ];
  const indent = sign === null ? 0 : size * 1.3;
  return {
    height,
    marks: [
      sign === null ? NOTHING : moved(size / 2, y, sign(size, palette.ink)),
      centredLabel(`${text} ${suffix}`, indent, y, { size, fill: palette.ink, bold: true }),
      rule(width, height - 1, palette.outline),
    ],
  };
}

function row(
  { name, from, to, weak, isHighlighted }: Move,
  width: number,
  options: PictureOptions,
  space: Space,
): Body {
  const { palette, sizes } = space;
  const size = sizes.body;
  const chipSize = size * 0.9;
  const second = (CHIP.width + ARROW) * chipSize;
  const left = second + CHIP.width * chipSize + size * 0.8;
  const lines = wrapped(`${name}${weak ? WEAK_SIGN : ''}`, width - left, size, isHighlighted);
  const height = size * (ROW_HEIGHT + (lines.length - 1) * 1.2);
  const middle = height / 2;
  const top = middle - (CHIP.height * chipSize) / 2;
  const arrowAt = `translate(${rounded((CHIP.width + ARROW / 2) * chipSize)} ${rounded(middle)})`;
  return {
    height,
    marks: [
      tierChip(from, 0, top, chipSize, space),
      element('g', { transform: arrowAt }, arrowRight(chipSize, palette.muted)),
      tierChip(to, second, top, chipSize, space),
      lines.map((line, index) =>
        centredLabel(line, left, middle + (index - (lines.length - 1) / 2) * size * 1.2, {
          size,
          ...nameStyle(isHighlighted, options, palette),
        }),
      ),
      rule(width, height, palette.grid),
    ],
  };
}

const rule = (width: number, y: number, stroke: string): Marks =>
  element('line', { x2: width, y1: y, y2: y, stroke });
