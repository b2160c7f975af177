import type { ReleaseView } from '../dataset/release-view.js';
import { type ChangeSide, getChanges } from '../dataset/tier-changes.js';
import { WEAK_SIGN } from '../domain/evidence.js';
import { RANKED_TIERS, type Tier } from '../domain/tier.js';
import { membershipNotes } from './caveats.js';
import type { SocialLayoutContext } from './drawing.js';
import { toFooter } from './footer.js';
import { frame } from './frame.js';
import { drawNamedRow, groupedRows } from './grouped-rows.js';
import { drawFirstReport } from './headline-alone.js';
import { describeHighlighted } from './highlight.js';
import { signFor, tierSign } from './key.js';
import { centredLabel } from './marks/label.js';
import { element, type Marks, NOTHING, rule, translateMarks } from './marks/mark.js';
import { type ChangeRow, getMoveRows, reportHeadline } from './moves.js';
import { nameRuns, type Paragraph, sentence } from './paragraphs.js';
import type { Body, LayoutContext, Picture, PictureOptions } from './picture.js';
import { type ChosenPlace, inPlace, regionNotes, toScope } from './place-title.js';
import { highlightFinding } from './rows-finding.js';
import { arrowRight, downgradeSign, upgradeSign } from './signs.js';
import { drawWithCuts, listsBody, type SocialLists } from './social-lists.js';
import { textWidth } from './text/text-width.js';
import { tierBox } from './tier-box.js';
import { formatMarkedName, signMeaning } from './weak-names.js';
import { getWords, type Words } from './words.js';

const CHIP_EMS = { width: 5.5, height: 1.35 } as const;
const CHIP_PADDING_EMS = 0.09;

/** A tier as a small labelled box with its top left corner at `x`, `y`; `null` means not in the report. */
function drawTierChip(
  tier: ChangeSide,
  x: number,
  y: number,
  size: number,
  { palette, words }: Pick<LayoutContext, 'palette' | 'words'>,
): Marks {
  const box = { x, y, width: CHIP_EMS.width * size, height: CHIP_EMS.height * size };
  const text = words.translate(`chips.${tier ?? 'NR'}`);
  const available = (CHIP_EMS.width - 2 * CHIP_PADDING_EMS) * size;
  const isTier = tier !== null && tier !== 'not_known';
  return [
    isTier
      ? tierBox(tier, box, palette, { plain: true })
      : element('rect', { ...box, fill: palette.surface, stroke: palette.absent, 'stroke-dasharray': '2 3' }),
    centredLabel(text, x + box.width / 2, y + box.height / 2, {
      size: Math.min(size, (size * available) / textWidth(text, size, true)),
      fill: isTier ? palette.tiers[tier].ink : palette.ink,
      bold: true,
      anchor: 'middle',
    }),
  ];
}

type MoveDirection = ChangeRow['direction'];

const ARROW_SIGNS = { upgrade: upgradeSign, downgrade: downgradeSign } as const;

interface ChangeGroup {
  readonly heading: string;
  readonly direction: MoveDirection;
  /** Where they moved to; `null` of groups that did not move to one tier. */
  readonly tier: Tier | null;
  readonly rows: readonly ChangeRow[];
}

const ROW_EMS = { height: 1.85, line: 1.2 } as const;
const HEADING_EMS = 2.4;
const ARROW_EMS = 1.6;

/**
 * Upgrades and downgrades in a report compared with the previous one: downgrades first, those to Tier 3 at
 * the top.
 * @throws `unknown-report`
 */
export function drawReportChanges(
  release: ReleaseView,
  year: number,
  options: PictureOptions,
  place: ChosenPlace = {},
): Picture {
  const firstReport = drawFirstReport(release, year, options);
  if (firstReport) return firstReport;
  const words = getWords(options.language);
  const { where, isIncluded } = toScope(release, place, options);
  const within = where === null ? undefined : (iso2: string) => isIncluded(iso2, year);
  const changes = getChanges(release, year).filter(({ country }) => isIncluded(country.iso2, year));
  const moves = getMoveRows(release, year, options).filter(({ iso2 }) => isIncluded(iso2, year));
  const groups = getGroups(moves, words);
  const count = (direction: MoveDirection) => moves.filter((move) => move.direction === direction).length;
  const countries = changes.map(({ country }) => country);
  const highlights = describeHighlighted(options, countries);
  const isPage = (options.format ?? 'page') === 'page';
  const highlighted = highlightFinding(release, year, countries, options);
  return frame(
    {
      scope: where ?? words.translate('world'),
      year,
      title: highlighted ?? reportHeadline(release, year, options, within) ?? words.translate('changes.none'),
      subtitle:
        inPlace(where, words.comma) +
        words.translate('changes.title', {
          year,
          down: count('downgrade'),
          up: count('upgrade'),
          taken: count('to_new_list'),
        }),
      description: describeGroups(groups, words) + highlights,
      caveats: [
        ...regionNotes(release, place, options),
        ...membershipNotes(place, options),
        ...(isPage && moves.some(({ weak }) => weak) ? [signMeaning(words, 'changes.weakKey')] : []),
      ],
      body: (space) => drawBody(groups, options, space),
      scene: () => ({
        key: [],
        below: [],
        isAcross: true,
        draw: (space) => drawSocialBody(groups, year, space),
      }),
    },
    options,
    toFooter(release, options, { year }),
  );
}

function getGroups(moves: readonly ChangeRow[], words: Words): readonly ChangeGroup[] {
  const group = (direction: MoveDirection, heading: string, tier: Tier | null = null): ChangeGroup => ({
    heading,
    direction,
    tier,
    rows: moves.filter((move) => move.direction === direction && (tier === null || move.to === tier)),
  });
  const ranked = (direction: 'downgrade' | 'upgrade', tier: Tier) => {
    const way = direction === 'downgrade' ? 'down' : 'up';
    return group(
      direction,
      words.translate(`changes.${way}`, { tier, to: words.translate(`short.${tier}`) }),
      tier,
    );
  };
  return [
    ...RANKED_TIERS.toReversed().map((tier) => ranked('downgrade', tier)),
    ...RANKED_TIERS.map((tier) => ranked('upgrade', tier)),
    group('to_new_list', words.translate('changes.toNewList')),
    group('not_comparable', words.translate('changes.notComparable')),
    group('not_known', words.translate('changes.notKnown')),
  ].filter(({ rows }) => rows.length > 0);
}

function describeGroups(groups: readonly ChangeGroup[], words: Words): string {
  const label = (tier: ChangeSide) => {
    if (tier === null) return words.translate('absences.not_covered');
    return words.translate(tier === 'not_known' ? 'absences.not_known' : `tiers.${tier}`);
  };
  const phrase = groups.map(({ heading, rows }) => {
    const names = rows.map(
      ({ name, from, to }) => `${name} (${words.translate('move', { from: label(from), to: label(to) })})`,
    );
    return heading + words.colon + names.join(words.comma) + words.stop;
  });
  return phrase.length === 0 ? words.translate('changes.none') : phrase.join(' ');
}

/** Groups reduced to a count when their names do not fit, the least newsworthy first. */
const COLLAPSE_ORDER: readonly (readonly [MoveDirection, Tier | null])[] = [
  ['not_known', null],
  ['not_comparable', null],
  ['upgrade', '2'],
  ['upgrade', '2WL'],
  ['to_new_list', null],
  ['downgrade', '2WL'],
];

/** Falls, then rises, each by the tier that they led to; the others after them. */
function drawSocialBody(groups: readonly ChangeGroup[], year: number, space: SocialLayoutContext): Body {
  return drawWithCuts(
    COLLAPSE_ORDER,
    (collapsed) => listsBody(toLists(groups, collapsed, year, space), space),
    space.height,
  );
}

function toLists(
  groups: readonly ChangeGroup[],
  collapsed: typeof COLLAPSE_ORDER,
  year: number,
  space: SocialLayoutContext,
): SocialLists {
  const { words, palette, sizes } = space;
  const size = sizes.small;
  const isCollapsed = ({ direction, tier }: ChangeGroup) =>
    collapsed.some(([way, to]) => way === direction && (to === null || to === tier));
  let isMarkedName = false;
  const toList = (group: ChangeGroup): Paragraph => {
    const { direction, tier, rows, heading } = group;
    const isMove = direction === 'downgrade' || direction === 'upgrade';
    const lead = {
      text: (isMove && tier !== null ? words.translate(`short.${tier}`) : heading) + words.colon,
      bold: true,
      isWhole: true,
    };
    const sign = isMove && tier !== null ? { sign: signFor(tierSign(tier, palette), size) } : {};
    if (isCollapsed(group))
      return {
        ...sign,
        runs: [lead, { text: words.translate('countries', { count: rows.length }), isMuted: true }],
      };
    isMarkedName ||= rows.some(({ weak }) => weak);
    const names = rows.map(({ name, weak, isHighlighted }) => ({
      name: formatMarkedName(name, weak),
      isHighlighted,
    }));
    return { ...sign, runs: [lead, ...nameRuns(names, words.commaOfNames)] };
  };
  const list = (direction: MoveDirection) => groups.filter((group) => group.direction === direction);
  const toMoveList = (direction: 'downgrade' | 'upgrade'): Paragraph[] => {
    const count = list(direction).reduce((sum, { rows }) => sum + rows.length, 0);
    const arrow = ARROW_SIGNS[direction];
    const sign = {
      marks: translateMarks(size / 2, size * 0.35, arrow(size * 0.8, palette.ink)),
      width: size,
      height: size * 0.7,
    };
    const heading = {
      sign,
      runs: [{ text: words.translate(`changes.${direction}`, { count }), bold: true }],
    };
    return count === 0 ? [] : [heading, ...list(direction).map(toList)];
  };
  const [falls, rises] = [toMoveList('downgrade'), toMoveList('upgrade')];
  const others = [...list('to_new_list'), ...list('not_comparable'), ...list('not_known')].map(toList);
  const key = words.translate('changes.weakShort', { before: year - 1, year });
  const notes = isMarkedName ? [sentence(`${WEAK_SIGN} ${key}`, { isMuted: true })] : [];
  const lists = [falls, [...rises, ...others]].filter((list) => list.length > 0);
  return { lists, notes };
}

const drawBody = (groups: readonly ChangeGroup[], options: PictureOptions, space: LayoutContext): Body =>
  groupedRows(
    groups,
    space,
    (group, text, width) => drawHeading(group, text, width, space),
    (move: ChangeRow, width) => drawRow(move, width, options, space),
  );

function drawHeading(
  { direction }: ChangeGroup,
  text: string,
  width: number,
  { palette, sizes: { body: size } }: LayoutContext,
): Body {
  const height = size * HEADING_EMS;
  const y = height - size * 0.8;
  const sign = direction === 'upgrade' || direction === 'downgrade' ? ARROW_SIGNS[direction] : null;
  return {
    height,
    marks: [
      sign === null ? NOTHING : translateMarks(size / 2, y, sign(size, palette.ink)),
      centredLabel(text, sign === null ? 0 : size * 1.3, y, { size, fill: palette.ink, bold: true }),
      rule(height - 1, width, palette.outline),
    ],
  };
}

function drawRow(move: ChangeRow, width: number, options: PictureOptions, space: LayoutContext): Body {
  const size = space.sizes.body;
  const chipSize = size * 0.9;
  const second = (CHIP_EMS.width + ARROW_EMS) * chipSize;
  const left = second + CHIP_EMS.width * chipSize + size * 0.8;
  return drawNamedRow(move, width, { ...ROW_EMS, left }, space, options, (middle) => {
    const top = middle - (CHIP_EMS.height * chipSize) / 2;
    return [
      drawTierChip(move.from, 0, top, chipSize, space),
      translateMarks(
        (CHIP_EMS.width + ARROW_EMS / 2) * chipSize,
        middle,
        arrowRight(chipSize, space.palette.muted),
      ),
      drawTierChip(move.to, second, top, chipSize, space),
    ];
  });
}
