import { standingOf } from '../dataset/clock.js';
import type { Country } from '../dataset/countries.js';
import type { Period } from '../dataset/period.js';
import type { Placement, Release } from '../dataset/release.js';
import { nameIn } from './country-names.js';
import { frame } from './frame.js';
import { key } from './key.js';
import { centredLabel, inSentence } from './label.js';
import { bandOf, bandsOf, ladder, laneLabel, lanesHigh, needsStrip } from './ladder.js';
import { marked } from './marked.js';
import { element, joined } from './markup.js';
import type { Body, Picture, PictureOptions, Space } from './picture.js';
import { sourceLine } from './source-line.js';
import { tellStanding } from './standing-words.js';
import { textWidth } from './text/text-width.js';
import { tierPatterns } from './tier-patterns.js';
import { type TimelineCell, timelineOf } from './timeline-cells.js';
import { timelineKey } from './timeline-key.js';
import { lawNotes, tellTimeline, weakNotes } from './timeline-words.js';
import type { Words } from './words/words.js';
import { wordsIn } from './words/words.js';
import { yearAxis } from './year-axis.js';
import { yearsAsked } from './years-asked.js';

const LANE_HEIGHT = { least: 20, wanted: 0.052, most: 84 };
/** The names of the lanes take at most this part of the width. */
const LANE_LABEL_SHARE = 0.2;
const AFTER_LABELS = 8;

/**
 * The tier timeline of a country: every report, the clock of its watch-list years, waivers and downgrades.
 * @throws Problem `invalid-parameter` for a period without reports
 */
export function countryTimeline(
  release: Release,
  country: Country,
  options: PictureOptions,
  period: Period = {},
): Picture {
  const { years, inHeadline, has } = yearsAsked(release, period);
  const cells = timelineOf(release, country.iso2, years);
  const placements = release.historyOf(country.iso2).filter(has);
  const words = wordsIn(options.language);
  const name = inSentence(nameIn(options.names, country));
  return frame(
    {
      title: inHeadline((first, last) => words.say('country.title', { name, first, last })),
      subtitle: subtitleOf(release, country.iso2, placements.at(-1), words),
      description: words.say('country.told', { name, timeline: tellTimeline(cells, words) }),
      notes: [...lawNotes(cells, words), ...weakNotes(cells, words), ...codeNotes(country, options, words)],
      body: (space) => body(marked(cells, options), country, space),
    },
    options,
    sourceLine(release, { placements, counted: { of: 'country' } }, options),
  );
}

/** @param last the last placement that is drawn */
function subtitleOf(release: Release, iso2: string, last: Placement | undefined, words: Words): string {
  if (!last) return words.say('country.never');
  const stands =
    last.year === release.newestYear
      ? tellStanding(standingOf(release, iso2, last.year), release.ruleOf(last.year + 1), words)
      : null;
  return `${sinceWhen(release, iso2, last, words)}${words.stop}${stands === null ? '' : ` ${stands}`}`;
}

/** "Tier 3 since 2022" where the reports before say the same, else "Tier 3 in 2025". */
function sinceWhen(release: Release, iso2: string, { tier, year }: Placement, words: Words): string {
  let first = year;
  while (release.placement(iso2, first - 1)?.tier === tier) first--;
  const label = words.say(`tiers.${tier}`);
  return year === release.newestYear && first < year
    ? words.say('country.since', { tier: label, year: first })
    : words.say('country.inYear', { tier: label, year });
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

function body(cells: readonly TimelineCell[], { iso2 }: Country, space: Space): Body {
  const { width, height, palette, sizes, words } = space;
  const strip = needsStrip([cells]);
  const bands = bandsOf(strip).map((tier) => ({
    tier,
    text: laneLabel(tier, width * LANE_LABEL_SHARE, sizes.body, words),
  }));
  const labelWidth = Math.max(...bands.map(({ text }) => textWidth(text, sizes.body))) + AFTER_LABELS;
  const plot = width - labelWidth;
  const axis = yearAxis(
    cells.map(({ year }) => year),
    { ...space, width: plot },
  );
  const signs = key(timelineKey(cells, space), space);
  const between = sizes.small;
  const rest = axis.height + signs.height + 2 * between;
  const wanted = height === null ? width * LANE_HEIGHT.wanted : (height - rest) / lanesHigh(strip);
  const laneHeight = Math.min(Math.max(wanted, LANE_HEIGHT.least), LANE_HEIGHT.most);
  const bottom = laneHeight * lanesHigh(strip);
  const step = plot / cells.length;
  const shape = {
    width: plot,
    laneHeight,
    strip,
    type: Math.min(sizes.body, laneHeight * 0.7, step * 1.1),
    palette,
    words,
  };
  return {
    height: bottom + rest,
    markup: joined(
      tierPatterns(palette),
      bands.map(({ tier, text }) => {
        const { top, height: band } = bandOf(tier, shape);
        const fill = tier === 'SC' ? palette.muted : palette.ink;
        return centredLabel(text, 0, top + band / 2, { size: sizes.body, fill });
      }),
      element('g', { transform: `translate(${labelWidth} 0)`, 'data-iso2': iso2 }, ladder(cells, shape)),
      element('g', { transform: `translate(${labelWidth} ${bottom + between / 2})` }, axis.markup),
      element('g', { transform: `translate(0 ${bottom + axis.height + between * 1.5})` }, signs.markup),
    ),
  };
}
