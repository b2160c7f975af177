import { tenseAfter } from '../dataset/clock.js';
import type { Country } from '../dataset/countries.js';
import { inPlace, type PlaceFilter } from '../dataset/place-filter.js';
import type { Release } from '../dataset/release.js';
import { reportOf } from '../dataset/reports.js';
import { refuseParameter } from '../domain/problem.js';
import { RANKED_TIERS, type Tier } from '../domain/tier.js';
import { capitalized } from '../engine/english.js';
import { footOf } from './foot.js';
import { frame } from './frame.js';
import { nameIn, nameInWords } from './languages.js';
import { marker } from './marker.js';
import { centredLabel, inSentence } from './marks/label.js';
import { element, type Marks, NOTHING, rounded, rule } from './marks/mark.js';
import { membershipNotes } from './membership-notes.js';
import type { Anchor, Body, Picture, PictureOptions, Space } from './picture.js';
import { placeTitle } from './place-title.js';
import { textWidth } from './text/text-width.js';
import { LINE_HEIGHT, lineHeightOf, type PictureFormat } from './type-sizes.js';
import { fittedName, isMarked, markedName, signMeaning } from './weak-names.js';
import { type Words, wordsIn } from './words.js';

interface AmongAsked extends PlaceFilter {
  readonly year?: number | undefined;
}

interface Peer {
  readonly iso2: string;
  readonly name: string;
  readonly tier: Tier;
  readonly isChosen: boolean;
  readonly weak: boolean;
}

interface Lane {
  readonly tier: Tier;
  /** The chosen one first, then by name. */
  readonly members: readonly Peer[];
}

/** Of a group of more members only short lanes are named. */
const ALL_NAMED = 20;
const LANE_NAMED = { page: 12, social: 2 } as const;

/**
 * One country among those of a region or group in a report: a lane a tier, a mark a country.
 * @throws Problem `unknown-report`, or `invalid-parameter` without a place, or for a country that is not in it or in the report
 */
export function amongGroup(
  release: Release,
  country: Country,
  { year = release.newestYear, ...place }: AmongAsked,
  options: PictureOptions,
): Picture {
  reportOf(release, year);
  const words = wordsIn(options.language);
  const title = placeTitle(release, place, words);
  if (title === null) refuseParameter('group', 'is missing: name a group or a region');
  const within = inPlace(release, place);
  const byName = (a: Peer, b: Peer) =>
    Number(b.isChosen) - Number(a.isChosen) || a.name.localeCompare(b.name, options.names);
  const members = release
    .placementsIn(year)
    .filter((placement) => within(placement.country.iso2, year))
    .map(
      (placement): Peer => ({
        iso2: placement.country.iso2,
        name: nameIn(options.names, placement.country),
        tier: placement.tier,
        isChosen: placement.country.iso2 === country.iso2,
        weak: isMarked(placement, options),
      }),
    )
    .sort(byName);
  const [chosen] = members;
  if (!chosen?.isChosen)
    refuseParameter('country', `is ${country.iso2}, which the ${year} report did not place among ${title}`);
  const tiers = [...RANKED_TIERS, ...(members.some(({ tier }) => tier === 'SC') ? (['SC'] as const) : [])];
  const lanes = tiers.map((tier): Lane => ({ tier, members: members.filter((each) => each.tier === tier) }));
  const missing = release
    .countriesWhere(({ iso2 }) => within(iso2, year) && release.placement(iso2, year) === undefined)
    .map((each) => nameIn(options.names, each));
  const past = tenseAfter(release, year) !== 'ahead';
  const finding = (name: string) => findingOf({ ...chosen, name }, lanes, { year, past }, words);
  const own = inSentence(chosen.name);
  const most = mostNamed(members.length, options.format);
  const hasSign = lanes.some((lane) =>
    lane.members.some(({ weak, isChosen }) => weak && (isChosen || lane.members.length <= most)),
  );
  return frame(
    {
      name: own,
      title: title + words.colon + finding(nameInWords(country, options)),
      titleAlone: title + words.colon + finding('none'),
      subtitle: words.say('rows.subtitle', { place: title, years: String(year) }),
      description: lanes.map((lane) => tell(lane, words)).join(' '),
      keptNotes: hasSign ? [signMeaning(words)] : [],
      notes: [
        ...(members.length > ALL_NAMED ? [words.say('among.marks')] : []),
        ...(missing.length === 0
          ? []
          : [
              capitalized(words.say('absences.not_covered')) +
                words.colon +
                missing.join(words.comma) +
                words.stop,
            ]),
        ...membershipNotes(place, words),
      ],
      places: () => new Map(members.map(({ iso2, name }) => [iso2, name])),
      body: (space) => lanesOf(lanes, members.length, chosen.tier, space),
    },
    options,
    footOf(release, options, { year }),
  );
}

const nameOf = (tier: Tier, { say }: Words): string =>
  capitalized(say(tier === 'SC' ? 'specialCase' : `short.${tier}`));

const tell = ({ tier, members }: Lane, words: Words): string =>
  `${nameOf(tier, words)} (${members.length})${members.length === 0 ? '' : words.colon}${members.map(({ name }) => name).join(words.comma)}${words.stop}`;

/** Where the chosen one is, and how many are on the worst tier; or how many are where it is. @param name `none`: without it */
function findingOf(
  { name, tier }: Peer,
  lanes: readonly Lane[],
  { year, past }: { readonly year: number; readonly past: boolean },
  words: Words,
): string {
  const ranked = lanes.filter((lane) => lane.tier !== 'SC');
  const all = lanes.flatMap(({ members }) => members);
  if (tier === 'SC') return words.say('among.special', { name, year });
  const worst = ranked.findLast(({ members }) => members.length > 0);
  const where = words.say(`in.${tier}`);
  const count = lanes.find((lane) => lane.tier === tier)?.members.length ?? 0;
  if (worst === undefined || worst.tier === tier || all.length > ALL_NAMED)
    return words.say('among.one', { name, where, past, count, counted: words.inWords(count) });
  return words.say('among.worst', {
    name,
    where,
    past,
    some: worst.members.length,
    someInWords: words.inWords(worst.members.length),
    allInWords: words.inWords(all.length),
    worst: words.say(`in.${worst.tier}`),
  });
}

const BESIDE_FROM = 480;
/** In ems: rows with names, rows of marks alone, marks from middle to middle, half a mark. */
const SHAPES = {
  page: { row: 1.72, marksRow: 1.72, pitch: 1.2, radius: 0.4 },
  social: { row: 1.28, marksRow: 1.28, pitch: 0.9, radius: 0.31 },
  low: { row: 1.12, marksRow: 1.12, pitch: 0.9, radius: 0.31 },
  tight: { row: 1.12, marksRow: 0.76, pitch: 0.74, radius: 0.28 },
} as const;
/** Over and under rows, in ems. */
const AIR = { page: 0.5, social: 0.3 } as const;
const MOST_IN_ROW = 20;
const AFTER_MARK = 0.4;
const BETWEEN_NAMES = 1.1;
const RING = { page: { off: 4.5, width: 2 }, social: { off: 9, width: 4.5 } } as const;

interface PlacedPeer {
  readonly member: Peer;
  readonly isNamed: boolean;
  readonly x: number;
  readonly row: number;
}

/** Longer lanes of a group have no names but that of the chosen one. */
const mostNamed = (members: number, format: PictureFormat = 'page'): number =>
  members <= ALL_NAMED ? Number.POSITIVE_INFINITY : LANE_NAMED[format === 'page' ? 'page' : 'social'];

function lanesOf(lanes: readonly Lane[], count: number, chosen: Tier, space: Space): Body {
  const { format, height } = space;
  const form = format === 'page' ? 'page' : 'social';
  const most = mostNamed(count, format);
  const usual = lanesNamed(lanes, { most, ...SHAPES[form], chosen }, space);
  if (height === null || format === 'page') return usual;
  const few = LANE_NAMED[form];
  const lower = [
    { most, ...SHAPES.low },
    { most: few, ...SHAPES.low },
    { most: few, ...SHAPES.tight },
    { most: 0, ...SHAPES.tight },
  ].map((shape) => () => lanesNamed(lanes, { ...shape, chosen }, space));
  for (const draw of [() => usual, ...lower]) {
    const drawn = draw();
    if (drawn.height <= height) return drawn;
  }
  const message = `has no room for ${count} marks in rows that can be read: take a story, a width or a smaller group`;
  return refuseParameter('size', message);
}

interface LaneShape extends Record<keyof (typeof SHAPES)['page'], number> {
  /** Lanes of more have no names but that of the chosen one. */
  readonly most: number;
  readonly chosen: Tier;
}

function lanesNamed(lanes: readonly Lane[], shape: LaneShape, space: Space): Body {
  const { width, palette, sizes, words, format } = space;
  const { most, chosen } = shape;
  const form = format === 'page' ? 'page' : 'social';
  const size = format === 'page' ? sizes.body : sizes.small;
  const isOver = format === 'story' || (format === 'page' && width < BESIDE_FROM);
  const widest = Math.max(...lanes.map(({ tier }) => textWidth(nameOf(tier, words), size, true)));
  const left = isOver ? 0 : widest + size * 1.4;
  const right = textWidth('100', size, true) + size * 0.6;
  const tall = Math.max(...lanes.flatMap(({ members }) => members.map(({ name }) => lineHeightOf(name))));
  const row = size * (tall > LINE_HEIGHT ? Math.max(shape.row, SHAPES.social.row) : shape.row);
  const air = size * AIR[form];
  const marksRow = size * shape.marksRow;
  const radius = size * shape.radius;
  const anchors = new Map<string, Anchor>();
  let y = 0;
  const drawn = lanes.map(({ tier, members }) => {
    const placed = placedIn(members, members.length <= most, {
      room: width - left - right * (isOver ? 0 : 1),
      size,
      radius,
      pitch: size * shape.pitch,
      form,
    });
    const named = (placed.findLast(({ isNamed }) => isNamed)?.row ?? -1) + 1;
    const last = Math.max(0, ...placed.map((each) => each.row));
    const middleOf = (at: number) =>
      at < named
        ? (at + 0.5) * row
        : named * row + (at - named) * marksRow + (named === 0 ? row : (row + marksRow) / 2) / 2;
    const high = middleOf(last) + (last < named || last === 0 ? row : marksRow) / 2;
    const head = isOver ? row : 0;
    const top = y + air;
    const style = {
      size,
      fill: isOver && tier !== chosen ? palette.muted : palette.ink,
      bold: tier === chosen,
    };
    y = top + head + (isOver && members.length === 0 ? 0 : high) + air;
    const marks = placed.map(({ member, isNamed, x, row: at }): Marks => {
      const place = { x: left + x, y: top + head + middleOf(at) };
      anchors.set(member.iso2, place);
      const ring = member.isChosen ? RING[form] : null;
      const after = place.x + radius + (ring?.off ?? 0) + size * AFTER_MARK;
      return [
        ring === null
          ? NOTHING
          : element('circle', {
              cx: rounded(place.x),
              cy: rounded(place.y),
              r: rounded(radius + ring.off),
              fill: 'none',
              stroke: palette.ink,
              'stroke-width': ring.width,
            }),
        marker(tier, place.x, place.y, radius, palette, { 'data-iso2': member.iso2 }),
        isNamed
          ? centredLabel(fittedName(member.name, member.weak, width - after, size), after, place.y, {
              size,
              fill: palette.ink,
              bold: member.isChosen,
            })
          : NOTHING,
      ];
    });
    return [
      centredLabel(nameOf(tier, words), 0, top + row / 2, style),
      centredLabel(String(members.length), width, top + row / 2, {
        size,
        fill: palette.ink,
        bold: true,
        anchor: 'end',
      }),
      marks,
      rule(y, width, palette.grid),
    ];
  });
  return { height: y, anchors, marks: [drawn] };
}

/** Members beside each other with their names; or marks in rows of equal length, the chosen one in a row before them. */
function placedIn(
  members: readonly Peer[],
  isNamed: boolean,
  {
    room,
    size,
    radius,
    pitch,
    form,
  }: Record<'room' | 'size' | 'radius' | 'pitch', number> & { form: 'page' | 'social' },
): PlacedPeer[] {
  const placed: PlacedPeer[] = [];
  let [x, row] = [0, 0];
  const named = isNamed ? members : members.filter(({ isChosen }) => isChosen);
  for (const member of named) {
    const ring = member.isChosen ? RING[form].off : 0;
    const wide =
      2 * (radius + ring) +
      size * AFTER_MARK +
      textWidth(markedName(member.name, member.weak), size, member.isChosen);
    if (x > 0 && x + wide > room) [x, row] = [0, row + 1];
    placed.push({ member, isNamed: true, x: x + radius + ring, row });
    x += wide + size * BETWEEN_NAMES;
  }
  const marks = isNamed ? [] : members.filter(({ isChosen }) => !isChosen);
  const first = named.length > 0 ? row + 1 : 0;
  const rows = Math.ceil(Math.max((marks.length * pitch) / room, marks.length / MOST_IN_ROW));
  const inRow = Math.ceil(marks.length / Math.max(rows, 1));
  for (const [index, member] of marks.entries())
    placed.push({
      member,
      isNamed: false,
      x: radius + (index % inRow) * pitch,
      row: first + Math.floor(index / inRow),
    });
  return placed;
}
