import type { Precedent } from '../dataset/precedents.js';
import { summaryOf } from '../dataset/precedents-summary.js';
import type { Release } from '../dataset/release.js';
import { groupBy, RANKED_TIERS, TIERS, type Tier } from '../domain/tier.js';
import { capitalized } from '../engine/english.js';
import type { Status } from '../engine/vocabulary.js';
import { frame } from './frame.js';
import { SWATCH } from './key.js';
import { nameIn, OWN_LANGUAGE } from './languages.js';
import { centredLabel, element, joined, label, type Markup, rounded } from './markup.js';
import type { Palette } from './palette.js';
import {
  type Body,
  LINE_HEIGHT,
  nameStyle,
  type Picture,
  type PictureOptions,
  type Space,
  sourceLine,
  standsOut,
  tellHighlighted,
} from './picture.js';
import { socialList } from './social-list.js';
import { fitted, textWidth, wrapped } from './text/text-width.js';
import { absenceBox, type Box, tierBox } from './timeline-cells.js';
import { type Words, wordsIn } from './words.js';

type Destination = Tier | 'NR' | 'not_known';

const DESTINATIONS: readonly Destination[] = [...TIERS, 'NR', 'not_known'];
const NAMED: readonly Destination[] = [...RANKED_TIERS.toReversed(), 'SC', 'NR', 'not_known'];

/** More cases than these are not named in one graphic: the bar counts all, and a page has the list. */
export const MOST_NAMED = 400;

interface Group {
  readonly to: Destination;
  readonly cases: readonly Precedent[];
}

/**
 * Destinations from a position: one bar of the law in force, a thin one of the law before, and below the names.
 * @param country whose position it is, where it is that of one
 */
export function precedentBar(
  release: Release,
  { cases, status, country }: { cases: readonly Precedent[]; status: Status; country?: string },
  options: PictureOptions,
): Picture {
  const words = wordsIn(options.language);
  const inForce = release.ruleOf(release.newestYear + 1);
  const since = inForce.first_report;
  const isNew = ({ next }: Precedent) => next.year >= since;
  const both = [cases.filter(isNew), cases.filter((each) => !isNew(each))] as const;
  const [shown, before] = both[0].length === 0 ? [both[1], []] : both;
  const groups = groupsOf(shown);
  const highlights = tellHighlighted(
    options,
    cases.map((each) => each.country),
  );
  const positions = words.say(`precedents.positions.${status}`);
  const count = words.say('precedents.cases', { known: shown.length, years: reportsOf(shown, words) });
  return frame(
    {
      title: capitalized(findingOf(groups, positions, words)),
      subtitle: `${words.say(country === undefined ? 'precedents.title' : 'precedents.titleOf', { country: country ?? '', status: positions })}${words.stop} ${count}`,
      description:
        [
          ...(words.language === OWN_LANGUAGE
            ? [summaryOf(release, cases, { statuses: [status] }).sentence]
            : []),
          ...groups.map((group) => tellGroup(group, options.names, words)),
          ...(before.length === 0 ? [] : [beforeIn(before, since, words)]),
        ].join(' ') + highlights,
      notes: [words.say('precedents.forecast'), words.say('precedents.note')],
      body: (space) => body(groups, { before, since }, options, space),
    },
    options,
    sourceLine(release, options),
  );
}

function groupsOf(cases: readonly Precedent[]): Group[] {
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
const known = (groups: readonly Group[]): number =>
  groups.reduce((sum, { to, cases }) => sum + (to === 'not_known' ? 0 : cases.length), 0);

const shareOf = ({ cases }: Group, groups: readonly Group[], words: Words): string =>
  words.percent(cases.length / Math.max(known(groups), 1));

function findingOf(groups: readonly Group[], positions: string, words: Words): string {
  const [most] = groups
    .filter(({ to }) => to !== 'not_known' && to !== 'NR')
    .toSorted((a, b) => b.cases.length - a.cases.length);
  if (most === undefined) return words.say('precedents.none', { status: positions });
  return words.say('precedents.finding', {
    share: shareOf(most, groups, words),
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

function tellGroup({ to, cases }: Group, language: string, words: Words): string {
  const told = cases.map(({ country, next }) => `${nameIn(language, country)} ${next.year}`);
  return headingOf(to, words) + words.colon + told.join(words.comma) + words.stop;
}

const piece = (to: Destination, box: Box, palette: Palette): Markup =>
  to === 'NR' || to === 'not_known'
    ? absenceBox(to === 'NR' ? 'not_covered' : 'not_known', box, palette)
    : tierBox(to, box, palette);

const BETWEEN_PIECES = 2;
/** In a format of social media names stand below where there is room for some, in ems. */
const LEAST_NAMES = 8;
const BAR = { high: 5.2, low: 1.7 } as const;

interface Before {
  readonly before: readonly Precedent[];
  readonly since: number;
}

function body(groups: readonly Group[], older: Before, options: PictureOptions, space: Space): Body {
  const { format, sizes } = space;
  const high = sizes.body * BAR.high * (format === 'story' ? 1.6 : 1);
  const first = bar(groups, high, true, space);
  const rest =
    format === 'page'
      ? [...namesOf(groups, options, space), ...olderBar(older, space)]
      : countsOf(groups, {
          ...space,
          height: space.height === null ? null : space.height - high - sizes.body * 1.2,
        });
  let y = high + sizes.body * 1.2;
  const worst = groups.find(({ to }) => to === '3');
  const drawn = rest.map(({ markup, height }) => {
    const at = `translate(0 ${rounded(y)})`;
    y += height;
    return element('g', { transform: at }, markup);
  });
  const left = space.height === null ? 0 : space.height - y;
  if (format === 'page' || worst === undefined || left < sizes.small * LEAST_NAMES)
    return { height: y, markup: joined(first, drawn) };
  const names = worst.cases.map(({ country, next }) => ({
    name: nameIn(options.names, country),
    detail: `${headingOf('3', space.words)} ${next.year}`,
  }));
  const list = socialList(names, 2, { ...space, height: left });
  return {
    height: y + list.height,
    markup: joined(first, drawn, element('g', { transform: `translate(0 ${rounded(y)})` }, list.markup)),
  };
}

function bar(
  groups: readonly Group[],
  height: number,
  isLarge: boolean,
  { width, palette, sizes, words }: Space,
): Markup {
  const all = groups.reduce((sum, { cases }) => sum + cases.length, 0);
  let x = 0;
  return joined(
    groups.map((group) => {
      const { to, cases } = group;
      const wide = (width * cases.length) / Math.max(all, 1);
      const box = { x, y: 0, width: Math.max(wide - BETWEEN_PIECES, 1), height };
      x += wide;
      const isPlain = to === '1' || to === '2' || to === '3';
      const number = isLarge ? sizes.title : sizes.body;
      const share = `${headingOf(to, words)} (${shareOf(group, groups, words)})`;
      const room = box.width - sizes.body;
      if (!isPlain || textWidth(String(cases.length), number, true) > room) return piece(to, box, palette);
      const style = { fill: palette.tiers[to].ink, bold: true };
      const left = box.x + sizes.body * 0.6;
      return joined(
        piece(to, box, palette),
        isLarge
          ? label(String(cases.length), left, height * 0.52, { size: number, ...style })
          : centredLabel(String(cases.length), left, height / 2, { size: number, ...style }),
        isLarge && to !== undefined && textWidth(share, sizes.body, true) <= room
          ? label(share, left, height * 0.52 + sizes.body * 1.5, { size: sizes.body, ...style })
          : joined(),
      );
    }),
  );
}

function heading({ to, cases }: Group, { palette, sizes, words }: Space): Markup {
  const size = sizes.body;
  const [wide, high] = [SWATCH.width, SWATCH.height].map((side) => (side * size) / 14) as [number, number];
  return joined(
    piece(to, { x: 0, y: size * 0.5 - high / 2, width: wide, height: high }, palette),
    centredLabel(`${headingOf(to, words)} (${words.number(cases.length)})`, wide + size * 0.6, size * 0.5, {
      size,
      fill: palette.ink,
      bold: true,
    }),
  );
}

function namesOf(groups: readonly Group[], options: PictureOptions, space: Space): Body[] {
  const { width, palette, sizes } = space;
  const all = groups.reduce((sum, { cases }) => sum + cases.length, 0);
  const hasNames = all <= MOST_NAMED && space.height === null;
  const size = sizes.small;
  const row = size * 1.55;
  return groups
    .toSorted((a, b) => NAMED.indexOf(a.to) - NAMED.indexOf(b.to))
    .map((group): Body => {
      const head = heading(group, space);
      if (!hasNames) return { markup: head, height: sizes.body * 1.6 };
      const entries = group.cases.map(({ country, next }) => ({
        name: nameIn(options.names, country),
        isHighlighted: standsOut(options, country),
        year: String(next.year),
      }));
      const year = textWidth(' 2000', size);
      const widest = Math.max(...entries.map(({ name }) => textWidth(name, size, true)));
      const columns = Math.max(
        1,
        Math.floor(width / (Math.min(widest, width / 2 - year * 2) + year + size * 1.5)),
      );
      const perColumn = Math.ceil(entries.length / columns);
      const step = width / columns;
      const drawn = entries.map(({ name, year: of, isHighlighted }, index) => {
        const [x, y] = [
          Math.floor(index / perColumn) * step,
          sizes.body * 1.5 + ((index % perColumn) + 0.5) * row,
        ];
        const style = nameStyle(isHighlighted, options, palette);
        const shown = fitted(name, step - year - size, size);
        return element(
          'g',
          isHighlighted ? { class: 'highlight' } : {},
          centredLabel(shown, x, y, { size, ...style }),
          centredLabel(of, x + textWidth(shown, size, style.bold) + size * 0.5, y, {
            size,
            fill: palette.muted,
          }),
        );
      });
      return { markup: joined(head, drawn), height: sizes.body * 2.1 + perColumn * row };
    });
}

function olderBar({ before, since }: Before, space: Space): Body[] {
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
      markup: joined(
        element('path', { d: `M0,0H${rounded(width)}`, stroke: palette.grid }),
        lines.map((line, index) =>
          label(line, 0, top + size * (1 + index * LINE_HEIGHT), { size, fill: palette.ink }),
        ),
        element(
          'g',
          { transform: `translate(0 ${rounded(top + textHeight + size * 0.5)})` },
          bar(groupsOf(before), high, false, space),
        ),
      ),
    },
  ];
}

const countsOf = (groups: readonly Group[], space: Space): Body[] => {
  const { height, sizes } = space;
  const most = height === null ? groups.length : Math.floor(height / (sizes.body * 1.4));
  const shown = groups.toSorted((a, b) => b.cases.length - a.cases.length).slice(0, most);
  const row = Math.min(sizes.body * 1.9, (height ?? Number.POSITIVE_INFINITY) / shown.length);
  return shown.map((group) => {
    const { palette, sizes, words } = space;
    const size = sizes.body;
    const number = String(group.cases.length);
    const wide = size * 2.4;
    return {
      height: row,
      markup: joined(
        piece(group.to, { x: 0, y: size * 0.2, width: size * 0.5, height: size * 1.3 }, palette),
        centredLabel(number, size * 0.9, size * 0.85, { size: size * 1.3, fill: palette.ink, bold: true }),
        centredLabel(
          fitted(
            `${headingOf(group.to, words)} (${shareOf(group, groups, words)})`,
            space.width - wide - size,
            size,
          ),
          size * 0.9 + Math.max(wide, textWidth(number, size * 1.3, true) + size / 2),
          size * 0.85,
          { size, fill: palette.ink },
        ),
      ),
    };
  });
};
