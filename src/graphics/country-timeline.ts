import type { Country } from '../dataset/countries.js';
import { askedPeriod, type Period } from '../dataset/period.js';
import type { Release } from '../dataset/release.js';
import { RANKED_TIERS } from '../domain/tier.js';
import { countryFinding, spellStart, weakNote } from './country-finding.js';
import { nameIn } from './country-names.js';
import { frame } from './frame.js';
import { withKey } from './key.js';
import { centredLabel, inSentence, label } from './label.js';
import { type Lanes, ladder, namesBeside, namesFit, namesInLanes, namesOver, widthBeside } from './ladder.js';
import { marked } from './marked.js';
import { element, joined, rounded } from './markup.js';
import type { Body, Picture, PictureOptions, Space } from './picture.js';
import { sourceLine } from './source-line.js';
import { fitting, wrapped } from './text/text-width.js';
import { tierBox } from './tier-box.js';
import { type TimelineCell, timelineOf } from './timeline-cells.js';
import { knowledgeKey, lawKey } from './timeline-key.js';
import { tellTimeline } from './timeline-words.js';
import { LINE_HEIGHT } from './type-sizes.js';
import { type Words, wordsIn } from './words/words.js';
import { yearAxis } from './year-axis.js';

/** Height of a lane: of a page where names stand over the cells, where they stand beside them; in a given height. */
const LANE_HEIGHT = { over: 46, beside: 42, least: 30, most: 90 };
/** Names stand beside the lanes from this width of the body on. */
const NAMES_BESIDE_FROM = 480;

/**
 * The timeline of a country: every report that could have placed it, what the law did, special cases and gaps.
 * @throws Problem `invalid-parameter` for a period without reports
 */
export function countryTimeline(
  release: Release,
  country: Country,
  options: PictureOptions,
  period: Period = {},
): Picture {
  const years = askedPeriod(release, period);
  const all = timelineOf(release, country.iso2);
  const asked = all.filter(({ year }) => years.includes(year));
  const cells = trimmed(asked, period);
  const words = wordsIn(options.language);
  const name = inSentence(nameIn(options.names, country));
  const finding = countryFinding(release, country.iso2, { all, shown: cells, words });
  const [first = 0, last = 0] = [cells[0]?.year, cells.at(-1)?.year];
  const isFromFirst = cells.length < asked.length && first > (asked[0]?.year ?? first);
  return frame(
    {
      name,
      title: words.say(finding.key, { ...finding.values, name }),
      titleAlone: words.say(finding.key, { ...finding.values, name: 'none' }),
      subtitle: words.say(isFromFirst ? 'country.sinceFirst' : 'country.subtitle', {
        years: words.spanInTitle(first, last),
      }),
      description: words.say('country.told', { name, timeline: tellTimeline(asked, words) }),
      notes: [...weakNote(finding, asked, words), ...codeNotes(country, options, words)],
      body: (space) => body(marked(cells, options), country, options.digits ?? false, space),
    },
    options,
    sourceLine(release, options),
  );
}

/** Without the years before the first placement and after the code ended, where they are not asked for by name. */
function trimmed(cells: readonly TimelineCell[], { from, to }: Period): readonly TimelineCell[] {
  const first = from === undefined ? cells.findIndex(({ kind }) => kind === 'placed') : 0;
  const last = to === undefined ? cells.findLastIndex(({ kind }) => kind !== 'no_code') : cells.length - 1;
  return first === -1 || last === -1 ? cells : cells.slice(first, last + 1);
}

function codeNotes(
  { iso2, validFrom, validTo, predecessors, successors }: Country,
  { names }: PictureOptions,
  words: Words,
): string[] {
  const told = (list: Country['successors']) => list.map((each) => nameIn(names, each)).join(words.comma);
  return [
    ...(validFrom === null
      ? []
      : [
          words.say('country.codeSince', {
            code: iso2,
            day: words.day(validFrom),
            before: told(predecessors),
          }),
        ]),
    ...(validTo === null
      ? []
      : [words.say('country.codeUntil', { code: iso2, day: words.day(validTo), after: told(successors) })]),
  ];
}

function body(cells: readonly TimelineCell[], { iso2 }: Country, digits: boolean, space: Space): Body {
  if (space.format === 'story') return downBody(cells, iso2, space);
  const special = cells.some((cell) => cell.kind === 'placed' && cell.tier === 'SC')
    ? [
        {
          sign: tierBox('SC', { x: 0, y: 0, width: 18, height: 14 }, space.palette),
          text: space.words.say('unranked'),
        },
      ]
    : [];
  const items =
    space.format === 'page' ? [...lawKey(cells, space), ...special, ...knowledgeKey(cells, space)] : [];
  return withKey(items, space, (room) => acrossBody(cells, iso2, digits, room));
}

const presentTier = (cells: readonly TimelineCell[]) => {
  const last = cells.at(-1);
  return last?.kind === 'placed' ? last.tier : null;
};

/** Reports beside each other. */
function acrossBody(cells: readonly TimelineCell[], iso2: string, digits: boolean, space: Space): Body {
  const { width, height, sizes, format } = space;
  const isSquare = format === 'square';
  const beside = !isSquare && width >= NAMES_BESIDE_FROM;
  const left = beside ? widthBeside(space) : 0;
  const inLanes = isSquare && namesFit(cells, width, space);
  const head = beside || inLanes ? 0 : isSquare ? sizes.small * 1.25 : sizes.body * 1.4;
  const bold = spellStart(cells);
  const years = cells.map(({ year }) => year);
  const axis = yearAxis(years, { ...space, width: width - left }, bold);
  const between = sizes.small * 0.5;
  const rest = axis.height + between;
  const wanted = beside ? LANE_HEIGHT.beside : LANE_HEIGHT.over;
  const given = height === null ? wanted : (height - rest) / RANKED_TIERS.length;
  const lane = isSquare
    ? given
    : Math.min(Math.max(given, LANE_HEIGHT.least + head * 0.5), height === null ? wanted : LANE_HEIGHT.most);
  const lanes: Lanes = {
    along: width - left,
    across: lane * RANKED_TIERS.length,
    isDown: false,
    head,
    digits,
  };
  const present = presentTier(cells);
  const { markup, anchors } = ladder(cells, lanes, space);
  return {
    height: lanes.across + rest,
    anchors: new Map([...anchors].map(([at, { x, y }]) => [at, { x: x + left, y }])),
    markup: joined(
      beside ? namesBeside(lane, present, space) : joined(),
      element('g', { transform: `translate(${rounded(left)} 0)`, 'data-iso2': iso2 }, markup),
      beside
        ? joined()
        : inLanes
          ? namesInLanes(cells, lanes, present, space)
          : namesOver(lane, present, space),
      element(
        'g',
        { transform: `translate(${rounded(left)} ${rounded(lanes.across + between)})` },
        axis.markup,
      ),
    ),
  };
}

/** Part of the width that years take if the reports run down. */
const YEARS = 0.13;
const HEAD_BAR = 8;

/** Reports under each other, for a story. */
function downBody(cells: readonly TimelineCell[], iso2: string, space: Space): Body {
  const { width, palette, sizes, words } = space;
  const height = space.height ?? width;
  const left = width * YEARS;
  const across = width - left;
  const lane = across / RANKED_TIERS.length;
  const named = RANKED_TIERS.map((tier) =>
    wrapped(fitting(words.say(`short.${tier}`), lane - 6, sizes.small, true), lane - 6, sizes.small, true),
  );
  const line = sizes.small * LINE_HEIGHT;
  const most = Math.max(...named.map(({ length }) => length));
  const head = sizes.body * 1.5 + (most - 1) * line;
  const lanes: Lanes = { along: height - head - HEAD_BAR, across, isDown: true, head: 0, digits: false };
  const step = lanes.along / cells.length;
  const { markup, anchors } = ladder(cells, lanes, space);
  const present = presentTier(cells);
  const top = head + HEAD_BAR;
  const names = RANKED_TIERS.map((tier, index) => {
    const lines = named[index] ?? [];
    return joined(
      lines.map((text, at) =>
        label(text, index * lane + lane / 2, head - sizes.small * 0.5 - (lines.length - 1 - at) * line, {
          size: sizes.small,
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
    );
  });
  const every = step >= sizes.small ? 1 : 5;
  const yearsDown = cells.flatMap(({ year }, index) => {
    const isEnd = index === 0 || index === cells.length - 1;
    const nearEnd = !isEnd && Math.min(index, cells.length - 1 - index) * step < sizes.small;
    if (!isEnd && (year % every !== 0 || nearEnd)) return [];
    return [
      centredLabel(String(year), 0, top + (index + 0.5) * step, { size: sizes.small, fill: palette.muted }),
    ];
  });
  return {
    height,
    anchors: new Map([...anchors].map(([at, { x, y }]) => [at, { x: x + left, y: y + top }])),
    markup: joined(
      element('g', { transform: `translate(${rounded(left)} 0)` }, names),
      yearsDown,
      element('g', { transform: `translate(${rounded(left)} ${rounded(top)})`, 'data-iso2': iso2 }, markup),
      element(
        'g',
        { transform: `translate(${rounded(left)} ${rounded(top)})` },
        sinceBeside(cells, { step, lane, present }, space),
      ),
    ),
  };
}

/** Since when the country stands where it stands, beside its present spell. */
function sinceBeside(
  cells: readonly TimelineCell[],
  { step, lane, present }: { step: number; lane: number; present: string | null },
  { palette, sizes, words }: Space,
) {
  const start = spellStart(cells);
  const index = cells.findIndex(({ year }) => year === start);
  const at = (RANKED_TIERS as readonly string[]).indexOf(present ?? '');
  if (start === undefined || at === -1) return joined();
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
