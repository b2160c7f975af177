import { askedPeriod, type Period } from '../dataset/period.js';
import type { PlaceFilter } from '../dataset/place-filter.js';
import type { Release } from '../dataset/release.js';
import { countTransitions, type Transition } from '../dataset/transitions.js';
import { TIERS, VOTES, type Vote } from '../domain/tier.js';
import { capitalized } from '../engine/english.js';
import { footOf } from './foot.js';
import { frame } from './frame.js';
import { centredLabel, label } from './marks/label.js';
import { element, type Marks, NOTHING, rounded, tooltip } from './marks/mark.js';
import { HEAT_FROM } from './palette.js';
import type { Body, Picture, PictureOptions, Space } from './picture.js';
import { placeTitle } from './place-title.js';
import { textWidth, wrapped } from './text/text-width.js';
import { tierBox } from './tier-box.js';
import { LINE_HEIGHT } from './type-sizes.js';
import { type Words, wordsIn } from './words.js';

interface StatisticsAsked extends PlaceFilter, Period {}

const nameOf = (vote: Vote, { say }: Words): string =>
  capitalized(say(vote === 'NR' ? 'absences.not_covered' : `short.${vote}`));

const shortNameOf = (vote: Vote, words: Words): string =>
  vote === 'NR' || vote === 'SC' ? capitalized(words.say(`chips.${vote}`)) : nameOf(vote, words);

function scopeOf(release: Release, { from, to, ...place }: StatisticsAsked, words: Words) {
  const years = askedPeriod(release, { from, to });
  return {
    place: placeTitle(release, place, words) ?? 'none',
    years: words.spanInTitle(years[0] ?? 0, years.at(-1) ?? 0),
    last: years.at(-1) ?? 0,
  };
}

/**
 * Moves from each report to the next as a table of shares.
 * @throws Problem `invalid-parameter` for a name that the release does not have, or a period without a step
 */
export function transitionTable(release: Release, asked: StatisticsAsked, options: PictureOptions): Picture {
  const words = wordsIn(options.language);
  const { transitions } = countTransitions(release, asked);
  const [move] = transitions
    .filter(
      ({ fromTier: from, toTier: to }) =>
        from !== to && from !== 'NR' && to !== 'NR' && from !== 'SC' && to !== 'SC',
    )
    .toSorted((a, b) => (b.share ?? 0) - (a.share ?? 0));
  const scope = scopeOf(release, asked, words);
  const subtitle = words.say('transitions.subtitle', scope);
  return frame(
    {
      title:
        move === undefined
          ? subtitle
          : words.say('transitions.finding', {
              share: words.percent(move.share ?? 0),
              all: transitions.reduce(
                (sum, { fromTier, cases }) => sum + (fromTier === move.fromTier ? cases : 0),
                0,
              ),
              from: words.say(`in.${move.fromTier === 'NR' ? 'SC' : move.fromTier}`),
              to: words.say(`in.${move.toTier === 'NR' ? 'SC' : move.toTier}`),
            }),
      subtitle: move === undefined ? null : subtitle,
      description: transitions
        .map(
          ({ fromTier: from, toTier: to, cases, share }) =>
            `${words.say('move', { from: nameOf(from, words), to: nameOf(to, words) })}${words.colon}${words.number(cases)} (${words.percent(share ?? 0)})${words.stop}`,
        )
        .join(' '),
      notes: [words.say('transitions.note')],
      body: (space) => tableOf(transitions, space),
    },
    options,
    footOf(release, options, { last: scope.last }),
  );
}

const ROW_HEIGHT = 3.2;
const SWATCHES_BELOW = 620;
/** Of the width of the widest name of a row. */
const IN_TWO_LINES = 0.65;

function tableOf(transitions: readonly Transition[], space: Space): Body {
  const { width, height, palette, sizes, words } = space;
  const rows = TIERS.filter((from) => transitions.some((each) => each.fromTier === from));
  const isPage = space.format === 'page';
  const columns = VOTES.filter(
    (to) =>
      (isPage || to !== 'NR') && transitions.some((each) => each.toTier === to && each.fromTier !== 'NR'),
  );
  const size = sizes.small;
  const hasSwatches = !isPage || space.width < SWATCHES_BELOW;
  const swatch = hasSwatches ? size * 0.9 : 0;
  const widest = Math.max(...rows.map((row) => textWidth(nameOf(row, words), size, true)));
  const laidOut = (rowName: number) => {
    const names = rowName + size + swatch;
    const step = (width - names) / columns.length;
    const texts = columns.map((to) => (hasSwatches ? shortNameOf(to, words) : nameOf(to, words)));
    return { rowName, names, step, headings: columnHeads(texts, step - size * 0.3, size, palette.ink) };
  };
  // Names of rows in two lines leave headings the room that these may need.
  const [inLine, inTwo] = [laidOut(widest), laidOut(widest * IN_TWO_LINES)];
  const { rowName, names, step, headings } =
    inLine.headings.isUpright && !inTwo.headings.isUpright ? inTwo : inLine;
  const head = headings.height + size * 1.3;
  const row =
    height === null ? size * ROW_HEIGHT : Math.min((height - head) / rows.length, size * ROW_HEIGHT * 1.5);
  const gap = 2;
  const heads = columns.map((to, index) => [
    headings.at(index, names + (index + 0.5) * step),
    to === 'NR'
      ? NOTHING
      : tierBox(
          to,
          {
            x: names + index * step + gap / 2,
            y: headings.height + size * 0.3,
            width: step - gap,
            height: size * 0.5,
          },
          palette,
        ),
  ]);
  const cells = rows.map((from, at) => {
    const y = head + at * row;
    return [
      !hasSwatches
        ? NOTHING
        : tierBox(
            from,
            { x: 0, y: y + row / 2 - size * 0.4, width: size * 0.6, height: size * 0.8 },
            palette,
          ),
      wrapped(nameOf(from, words), rowName, size, true).map((text, line, { length }) =>
        centredLabel(text, swatch, y + row / 2 + (line - (length - 1) / 2) * size * LINE_HEIGHT, {
          size,
          fill: palette.ink,
          bold: true,
        }),
      ),
      columns.map((to, index): Marks => {
        const move = transitions.find((each) => each.fromTier === from && each.toTier === to);
        const share = move?.share ?? 0;
        const heat = palette.heat[HEAT_FROM.findLastIndex((from) => share >= from)];
        if (heat === undefined) return NOTHING;
        const box = { x: names + index * step, y, width: step - gap, height: row - gap };
        const [middle, centre] = [box.x + box.width / 2, y + box.height / 2];
        const hasCount = row >= size * 2.6 && isPage;
        const text = move === undefined ? '–' : words.percent(share);
        return element(
          'g',
          {},
          tooltip(words.say('move', { from: nameOf(from, words), to: nameOf(to, words) })),
          element('rect', { ...box, fill: heat.fill, stroke: palette.surface }),
          centredLabel(text, middle, hasCount ? centre - size * 0.45 : centre, {
            size: Math.min(
              sizes.body,
              Math.max((sizes.body * (box.width - 4)) / textWidth(text, sizes.body, true), isPage ? 0 : size),
            ),
            fill: heat.ink,
            bold: from === to,
            anchor: 'middle',
          }),
          hasCount && move
            ? centredLabel(words.number(move.cases), middle, centre + size * 0.7, {
                size: sizes.note,
                fill: heat.ink,
                anchor: 'middle',
              })
            : NOTHING,
        );
      }),
    ];
  });
  return { height: head + rows.length * row, marks: [heads, cells] };
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
