import type { Release } from '../dataset/release.js';
import { type ChangeSide, changesIn } from '../dataset/tier-changes.js';
import { RANKED_TIERS, type Tier } from '../domain/tier.js';
import { footOf } from './foot.js';
import { frame } from './frame.js';
import { groupedRows, namedRow } from './grouped-rows.js';
import { nothingToCompare } from './headline-alone.js';
import { tellHighlighted } from './highlight.js';
import { underLine } from './line-above.js';
import { centredLabel } from './marks/label.js';
import { element, type Marks, moved, NOTHING, rule } from './marks/mark.js';
import { movesIn, type ShownMove } from './moves.js';
import { movesFinding } from './moves-finding.js';
import type { Body, Picture, PictureOptions, Space } from './picture.js';
import { highlightFinding } from './rows-finding.js';
import { arrowRight, downgradeSign, upgradeSign } from './signs.js';
import { socialList } from './social-list.js';
import { textWidth } from './text/text-width.js';
import { tierBox } from './tier-box.js';
import { meaningOfSign } from './weak-names.js';
import { type Words, wordsIn } from './words.js';

const CHIP = { width: 5.5, height: 1.35 } as const;
const PADDING = 0.09;

/** A tier as a small labelled box with its top left corner at `x`, `y`; `null` means not in the report. */
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

type MoveDirection = ShownMove['direction'];

interface MoveGroup {
  readonly heading: string;
  readonly direction: MoveDirection;
  readonly rows: readonly ShownMove[];
}

const ROW = { height: 1.85, line: 1.2 } as const;
const HEADING_HEIGHT = 2.4;
const ARROW = 1.6;

/**
 * Upgrades and downgrades in a report compared with the previous one: downgrades first, those to Tier 3 at
 * the top.
 * @throws UnknownReport
 */
export function reportChanges(release: Release, year: number, options: PictureOptions): Picture {
  const none = nothingToCompare(release, year, options);
  if (none) return none;
  const words = wordsIn(options.language);
  const changes = changesIn(release, year);
  const moves = movesIn(release, year, options);
  const groups = groupsOf(moves, words);
  const count = (direction: MoveDirection) => moves.filter((move) => move.direction === direction).length;
  const countries = changes.map(({ country }) => country);
  const highlights = tellHighlighted(options, countries);
  const highlighted = highlightFinding(release, year, countries, options);
  return frame(
    {
      title: highlighted ?? findingOf(moves, release, year, options),
      subtitle: words.say('changes.title', {
        year,
        down: count('downgrade'),
        up: count('upgrade'),
        taken: count('to_new_list'),
      }),
      description: tell(groups, words) + highlights,
      ...meaningOfSign(
        moves.some(({ weak }) => weak),
        'changes.weakKey',
        options,
      ),
      body: (space) => {
        if (space.format === 'page') return body(groups, options, space);
        const list = (room: Space) => socialBody(groups, room);
        const fell = count('downgrade');
        if (options.title || fell === 0) return list(space);
        const values = { direction: 'downgrade', count: fell, some: false, before: year - 1, year };
        return underLine(words.say('slope.subtitle', values), space, list);
      },
    },
    options,
    footOf(release, options, { year }),
  );
}

/** The number of downgrades and the countries downgraded to Tier 3; upgrades if there were no downgrades. */
function findingOf(
  moves: readonly ShownMove[],
  release: Release,
  year: number,
  options: PictureOptions,
): string {
  const of = (direction: MoveDirection) => moves.filter((move) => move.direction === direction);
  const direction = of('downgrade').length > 0 || of('upgrade').length === 0 ? 'downgrade' : 'upgrade';
  const toWorst = of('downgrade').filter(({ to }) => to === '3');
  return movesFinding(
    {
      year,
      direction,
      count: of(direction).length,
      toWorst: toWorst.map(({ iso2 }) => release.countries.find(iso2)),
    },
    options,
  );
}

function groupsOf(moves: readonly ShownMove[], words: Words): readonly MoveGroup[] {
  const group = (direction: MoveDirection, heading: string, to?: Tier): MoveGroup => ({
    heading,
    direction,
    rows: moves.filter((move) => move.direction === direction && (to === undefined || move.to === to)),
  });
  const ranked = (direction: 'downgrade' | 'upgrade', tier: Tier) => {
    const way = direction === 'downgrade' ? 'down' : 'up';
    return group(direction, words.say(`changes.${way}`, { tier, to: words.say(`short.${tier}`) }), tier);
  };
  return [
    ...RANKED_TIERS.toReversed().map((tier) => ranked('downgrade', tier)),
    ...RANKED_TIERS.map((tier) => ranked('upgrade', tier)),
    group('to_new_list', words.say('changes.toNewList')),
    group('not_comparable', words.say('changes.notComparable')),
    group('not_known', words.say('changes.notKnown')),
  ].filter(({ rows }) => rows.length > 0);
}

function tell(groups: readonly MoveGroup[], words: Words): string {
  const label = (tier: ChangeSide) => {
    if (tier === null) return words.say('absences.not_covered');
    return words.say(tier === 'not_known' ? 'absences.not_known' : `tiers.${tier}`);
  };
  const told = groups.map(({ heading, rows }) => {
    const names = rows.map(
      ({ name, from, to }) => `${name} (${words.say('move', { from: label(from), to: label(to) })})`,
    );
    return heading + words.colon + names.join(words.comma) + words.stop;
  });
  return told.length === 0 ? words.say('changes.none') : told.join(' ');
}

/** Social formats list only the downgrades; the title gives the number of upgrades. */
function socialBody(groups: readonly MoveGroup[], space: Space): Body {
  const falls = groups.filter(({ direction }) => direction === 'downgrade');
  return socialList(
    (falls.length > 0 ? falls : groups).flatMap(({ rows, direction }) =>
      rows.map(({ name, from, to, weak }) => ({
        name,
        weak,
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

const body = (groups: readonly MoveGroup[], options: PictureOptions, space: Space): Body =>
  groupedRows(
    groups,
    space,
    (group, text, width) => heading(group, text, width, space),
    (move: ShownMove, width) => row(move, width, options, space),
  );

function heading(
  { direction }: MoveGroup,
  text: string,
  width: number,
  { palette, sizes: { body: size } }: Space,
): Body {
  const height = size * HEADING_HEIGHT;
  const y = height - size * 0.8;
  const sign = direction === 'upgrade' ? upgradeSign : direction === 'downgrade' ? downgradeSign : null;
  return {
    height,
    marks: [
      sign === null ? NOTHING : moved(size / 2, y, sign(size, palette.ink)),
      centredLabel(text, sign === null ? 0 : size * 1.3, y, { size, fill: palette.ink, bold: true }),
      rule(height - 1, width, palette.outline),
    ],
  };
}

function row(move: ShownMove, width: number, options: PictureOptions, space: Space): Body {
  const size = space.sizes.body;
  const chipSize = size * 0.9;
  const second = (CHIP.width + ARROW) * chipSize;
  const left = second + CHIP.width * chipSize + size * 0.8;
  return namedRow(move, width, { ...ROW, left }, space, options, (middle) => {
    const top = middle - (CHIP.height * chipSize) / 2;
    return [
      tierChip(move.from, 0, top, chipSize, space),
      moved((CHIP.width + ARROW / 2) * chipSize, middle, arrowRight(chipSize, space.palette.muted)),
      tierChip(move.to, second, top, chipSize, space),
    ];
  });
}
