import type { Period } from '../dataset/period.js';
import type { PlaceFilter } from '../dataset/place-filter.js';
import type { Precedent } from '../dataset/precedents.js';
import { summaryOf } from '../dataset/precedents-summary.js';
import type { Release } from '../dataset/release.js';
import { groupBy } from '../domain/group-by.js';
import { RANKED_TIERS, TIERS, type Tier } from '../domain/tier.js';
import { capitalized } from '../engine/english.js';
import type { Status } from '../engine/vocabulary.js';
import { footOf } from './foot.js';
import { frame } from './frame.js';
import { SWATCH } from './key.js';
import { OWN_LANGUAGE } from './languages.js';
import { centredLabel, label } from './marks/label.js';
import { type Marks, moved, NOTHING, rule } from './marks/mark.js';
import type { Palette } from './palette.js';
import { type Body, type Picture, type PictureOptions, type Space, stacked } from './picture.js';
import { placeTitle } from './place-title.js';
import { textWidth, wrapped } from './text/text-width.js';
import { absenceBox, type Box, tierBox } from './tier-box.js';
import { LINE_HEIGHT } from './type-sizes.js';
import { type Words, wordsIn } from './words.js';

type Destination = Tier | 'NR' | 'not_known';

const DESTINATIONS: readonly Destination[] = [...TIERS, 'NR', 'not_known'];
const WORST_FIRST: readonly Destination[] = [...RANKED_TIERS.toReversed(), 'SC', 'NR', 'not_known'];

interface CaseGroup {
  readonly to: Destination;
  readonly cases: readonly Precedent[];
}

interface CasesDrawn {
  readonly cases: readonly Precedent[];
  readonly status: Status;
  /** The place and the years that the cases are of. */
  readonly filter?: PlaceFilter & Period;
}

/** Destinations from a position: one bar of the law in force, and a thin one of the law before. */
export function precedentBar(
  release: Release,
  { cases, status, filter = {} }: CasesDrawn,
  options: PictureOptions,
): Picture {
  const words = wordsIn(options.language);
  const inForce = release.ruleOf(release.newestYear + 1);
  const since = inForce.first_report;
  const isNew = ({ next }: Precedent) => next.year >= since;
  const both = [cases.filter(isNew), cases.filter((each) => !isNew(each))] as const;
  const [shown, before] = both[0].length === 0 ? [both[1], []] : both;
  const groups = groupsOf(shown);
  const from = status === 'not_on_watch_list' ? null : '2WL';
  const place = placeTitle(release, filter, words);
  const everywhere = words.say(`precedents.positions.${status}`);
  const positions =
    place === null ? everywhere : words.say('precedents.inPlace', { status: everywhere, place });
  const count = words.say('precedents.cases', { known: shown.length, years: reportsOf(shown, words) });
  return frame(
    {
      title: capitalized(findingOf(groups, positions, words)),
      subtitle: `${words.say('precedents.title', { status: positions })}${words.stop} ${count}`,
      description: [
        ...(words.language === OWN_LANGUAGE
          ? [summaryOf(release, cases, { statuses: [status], filter }).sentence]
          : []),
        ...groups.map((group) => tellGroup(group, words)),
        ...(before.length === 0 ? [] : [beforeIn(before, since, words)]),
      ].join(' '),
      notes: [words.say('precedents.forecast'), words.say('precedents.note')],
      body: (space) => body(groups, { before, since, from }, space),
    },
    options,
    footOf(release, options),
  );
}

function groupsOf(cases: readonly Precedent[]): CaseGroup[] {
  const byDestination = groupBy(
    cases.toSorted((a, b) => b.year - a.year),
    destinationOf,
  );
  return DESTINATIONS.flatMap((to) => {
    const here = byDestination.get(to) ?? [];
    return here.length === 0 ? [] : [{ to, cases: here }];
  });
}

function destinationOf({ next }: Precedent): Destination {
  return next.coverage === 'not_known' ? 'not_known' : (next.tier ?? 'NR');
}

/** Those that a share is of: where it is not known what the next report did, none counts. */
const known = (groups: readonly CaseGroup[]): number =>
  groups.reduce((sum, { to, cases }) => sum + (to === 'not_known' ? 0 : cases.length), 0);

const shareOf = ({ cases }: CaseGroup, groups: readonly CaseGroup[], words: Words): string =>
  words.say('precedents.share', { share: words.percent(cases.length / Math.max(known(groups), 1)) });

function findingOf(groups: readonly CaseGroup[], positions: string, words: Words): string {
  const [most] = groups
    .filter(({ to }) => to !== 'not_known' && to !== 'NR')
    .toSorted((a, b) => b.cases.length - a.cases.length);
  if (most === undefined) return words.say('precedents.none', { status: positions });
  return words.say('precedents.finding', {
    count: most.cases.length,
    all: known(groups),
    status: positions,
    where: words.say(`in.${most.to as Tier}`),
  });
}

const reportsOf = (cases: readonly Precedent[], words: Words): string => {
  const years = cases.map(({ next }) => next.year);
  return years.length === 0 ? 'none' : words.spanInTitle(Math.min(...years), Math.max(...years));
};

function beforeIn(before: readonly Precedent[], since: number, words: Words): string {
  const told = groupsOf(before).map(
    ({ to, cases }) => `${headingOf(to, words)} ${words.number(cases.length)}`,
  );
  return words.say('precedents.before', { since, count: before.length, places: told.join(words.comma) });
}

const headingOf = (to: Destination, { say }: Words): string =>
  say(to === 'NR' || to === 'not_known' ? `precedents.places.${to}` : `short.${to}`);

/** Up or down to a tier, of cases that all came from the Watch List; the tier alone where they did not. */
const wayTo = (to: Destination, from: Tier | null, words: Words): string => {
  if (from !== '2WL' || (to !== '1' && to !== '2' && to !== '3')) return headingOf(to, words);
  return words.say(to === '3' ? 'changes.down' : 'changes.up', { tier: to, to: words.say(`short.${to}`) });
};

const tellGroup = ({ to, cases }: CaseGroup, words: Words): string =>
  headingOf(to, words) + words.colon + words.number(cases.length) + words.stop;

const piece = (to: Destination, box: Box, palette: Palette): Marks =>
  to === 'NR' || to === 'not_known'
    ? absenceBox(to === 'NR' ? 'not_covered' : 'not_known', box, palette)
    : tierBox(to, box, palette);

const BETWEEN_PIECES = 2;
const BAR = { high: 5.2, low: 1.7 } as const;

interface OlderCases {
  readonly before: readonly Precedent[];
  readonly since: number;
  /** The tier that all cases came from; `null`: not the same. */
  readonly from: Tier | null;
}

function body(groups: readonly CaseGroup[], older: OlderCases, space: Space): Body {
  const { format, sizes } = space;
  const high = sizes.body * BAR.high * (format === 'story' ? 1.6 : 1);
  const first = bar(groups, { height: high, from: older.from, isLarge: true }, space);
  const rest =
    format === 'page'
      ? [...headingsOf(groups, older.from, space), ...olderBar(older, space)]
      : countsOf(groups, older.from, {
          ...space,
          height: space.height === null ? null : space.height - high - sizes.body * 1.2,
        });
  const { height, marks } = stacked(rest, high + sizes.body * 1.2);
  return { height, marks: [first, marks] };
}

function bar(
  groups: readonly CaseGroup[],
  { height, from, isLarge }: { height: number; from: Tier | null; isLarge: boolean },
  { width, palette, sizes, words }: Space,
): Marks {
  const all = groups.reduce((sum, { cases }) => sum + cases.length, 0);
  let x = 0;
  return [
    groups.map((group) => {
      const { to, cases } = group;
      const wide = (width * cases.length) / Math.max(all, 1);
      const box = { x, y: 0, width: Math.max(wide - BETWEEN_PIECES, 1), height };
      x += wide;
      const isPlain = to === '1' || to === '2' || to === '3';
      const number = isLarge ? sizes.title : sizes.body;
      const share = `${wayTo(to, from, words)} (${shareOf(group, groups, words)})`;
      const room = box.width - sizes.body;
      if (!isPlain || textWidth(String(cases.length), number, true) > room) return piece(to, box, palette);
      const style = { fill: palette.tiers[to].ink, bold: true };
      const left = box.x + sizes.body * 0.6;
      return [
        piece(to, box, palette),
        isLarge
          ? label(String(cases.length), left, height * 0.52, { size: number, ...style })
          : centredLabel(String(cases.length), left, height / 2, { size: number, ...style }),
        isLarge && to !== undefined && textWidth(share, sizes.body, true) <= room
          ? label(share, left, height * 0.52 + sizes.body * 1.5, { size: sizes.body, ...style })
          : NOTHING,
      ];
    }),
  ];
}

function heading({ to, cases }: CaseGroup, from: Tier | null, { palette, sizes, words }: Space): Marks {
  const size = sizes.body;
  const [wide, high] = [SWATCH.width, SWATCH.height].map((side) => (side * size) / 14) as [number, number];
  return [
    piece(to, { x: 0, y: size * 0.5 - high / 2, width: wide, height: high }, palette),
    centredLabel(`${wayTo(to, from, words)} (${words.number(cases.length)})`, wide + size * 0.6, size * 0.5, {
      size,
      fill: palette.ink,
      bold: true,
    }),
  ];
}

const headingsOf = (groups: readonly CaseGroup[], from: Tier | null, space: Space): Body[] =>
  groups
    .toSorted((a, b) => WORST_FIRST.indexOf(a.to) - WORST_FIRST.indexOf(b.to))
    .map((group) => ({ marks: heading(group, from, space), height: space.sizes.body * 1.6 }));

function olderBar({ before, since }: OlderCases, space: Space): Body[] {
  if (before.length === 0) return [];
  const { width, palette, sizes, words } = space;
  const size = sizes.small;
  const lines = wrapped(beforeIn(before, since, words), width, size);
  const top = size * 0.6;
  const high = size * BAR.low;
  const textHeight = lines.length * size * LINE_HEIGHT;
  return [
    {
      height: top + textHeight + size * 0.5 + high,
      marks: [
        rule(0, width, palette.grid),
        lines.map((line, index) =>
          label(line, 0, top + size * (1 + index * LINE_HEIGHT), { size, fill: palette.ink }),
        ),
        moved(
          0,
          top + textHeight + size * 0.5,
          bar(groupsOf(before), { height: high, from: null, isLarge: false }, space),
        ),
      ],
    },
  ];
}

const countsOf = (groups: readonly CaseGroup[], from: Tier | null, space: Space): Body[] => {
  const { height, sizes, palette, words } = space;
  const size = sizes.body;
  const rows = groups
    .toSorted((a, b) => b.cases.length - a.cases.length)
    .map((group) => {
      const number = String(group.cases.length);
      const left = size * 0.9 + Math.max(size * 2.4, textWidth(number, size * 1.3, true) + size / 2);
      const [way, share] = [wayTo(group.to, from, words), `(${shareOf(group, groups, words)})`];
      const hasRoom = textWidth(`${way} ${share}`, size) <= space.width - left;
      return { group, number, left, lines: hasRoom ? [`${way} ${share}`] : [way, share] };
    });
  const leastOf = ({ lines }: (typeof rows)[number]) => size * (1.4 + (lines.length - 1) * LINE_HEIGHT);
  const total = (some: typeof rows) => some.reduce((sum, row) => sum + leastOf(row), 0);
  const shown = rows.filter((_, at) => height === null || total(rows.slice(0, at + 1)) <= height);
  const air =
    height === null ? size * 0.5 : Math.min(size * 0.5, (height - total(shown)) / Math.max(shown.length, 1));
  return shown.map((row) => {
    const { group, number, left, lines } = row;
    const style = { size, fill: palette.ink };
    return {
      height: leastOf(row) + air,
      marks: [
        piece(group.to, { x: 0, y: size * 0.2, width: size * 0.5, height: size * 1.3 }, palette),
        centredLabel(number, size * 0.9, size * 0.85, { ...style, size: size * 1.3, bold: true }),
        lines.map((line, at) => centredLabel(line, left, size * (0.85 + at * LINE_HEIGHT), style)),
      ],
    };
  });
};
