import t from 'tap';
import type { Country } from '../../src/dataset/countries.js';
import { compareTimelines } from '../../src/graphics/compare.js';
import { countryTimeline } from '../../src/graphics/country-timeline.js';
import { getNameIn } from '../../src/graphics/languages.js';
import { worldMap } from '../../src/graphics/map/world-map.js';
import { drawReportChanges } from '../../src/graphics/report-changes.js';
import { getWeakness } from '../../src/graphics/timeline-cells.js';
import { watchListClock } from '../../src/graphics/watch-list-clock.js';
import { USUAL, USUAL_SIZES } from './fixtures/every-graphic.js';
import { getLines } from './fixtures/lines-of.js';
import { release } from './fixtures/newest-release.js';

const named = (codes: string) => codes.split(',').map((code) => release.countries.find(code));

t.test('marks and mentions a highlighted country, and rejects one that is not shown', async (t) => {
  const options = { ...USUAL, highlight: ['KH'] };
  const pictures = [
    compareTimelines(release, { countries: named('TH,KH') }, options),
    compareTimelines(release, { group: 'asean' }, options),
    worldMap(release, 2025, options),
    worldMap(release, 2025, { ...options, language: 'ar' }),
  ];
  for (const { svg, description } of pictures) {
    t.match(svg, /class="highlight"/);
    t.match(description, /Highlighted: Cambodia\.|مُبرَز/);
  }
  const others = { countries: named('TH,VN') };
  t.throws(() => compareTimelines(release, others, options), /KH, which this graphic does not show/);
  t.throws(() => watchListClock(release, 2025, options), /KH/);
});

t.test('marks single-source and disputed countries in every size, with a legend', async (t) => {
  const drawn = new Set<string>();
  for (const year of release.years.slice(1)) {
    const weakIn = (...years: number[]) => {
      const weak = years.flatMap((each) => release.placementsIn(each)).filter((each) => getWeakness(each));
      return new Set(weak.map(({ country }) => getNameIn('en', country)));
    };
    const [here, both] = [weakIn(year), weakIn(year, year - 1)];
    for (const size of USUAL_SIZES) {
      const options = { ...USUAL, ...size };
      const pictures = {
        changes: [both, drawReportChanges(release, year, options)],
        watchList: [here, watchListClock(release, year, options)],
      } as const;
      for (const [kind, [weak, picture]] of Object.entries(pictures)) {
        const lines = getLines(picture);
        const text = lines.map((line) => line.replace(/(?<![\p{L}\p{M})])†.*/u, '')).join(' ');
        const signs = text.match(/\S+†/g) ?? [];
        const where = `${kind} of ${year}, ${JSON.stringify(size)}`;
        for (const name of weak) {
          if (lines.includes(name)) t.fail(`${where}: ${name} has no sign`);
          if (text.includes(`${name}†`)) drawn.add(kind);
        }
        const isExplained = lines.some((line) => /(?<![\p{L}\p{M})])†/u.test(line));
        if (isExplained !== signs.length > 0) t.fail(`${where}: ${signs.join()}, explained: ${isExplained}`);
      }
    }
  }
  t.ok(drawn.has('changes'), 'at least one such country is drawn');
});

t.test('explains cut corners on pages, and cuts none in squares and previews', async (t) => {
  for (const size of USUAL_SIZES) {
    const options = { ...USUAL, ...size };
    const [country] = named('TZ') as [Country];
    for (const picture of [
      countryTimeline(release, country, options),
      compareTimelines(release, { countries: named('TZ,IQ') }, options),
    ]) {
      const isPage = !('format' in size);
      t.equal(getLines(picture).includes('One source, or disputed'), isPage, JSON.stringify(size));
      t.equal(/class="weak"/.test(picture.svg), isPage);
    }
  }
});

t.test('years and order', async (t) => {
  const options = { countries: named('TH,KH,SG,VN'), from: 2025, to: 2025 };
  for (const [order, rows] of [
    ['given', /^Thailand Cambodia Singapore Vietnam$/],
    ['name', /^Cambodia Singapore Thailand Vietnam$/],
    ['best', /^Singapore Thailand Vietnam Cambodia$/],
    ['worst', /^Cambodia /],
  ] as const) {
    const drawn = getLines(compareTimelines(release, { ...options, order }, USUAL));
    t.match(drawn.filter((text) => /^(Tha|Cam|Sin|Vie)\w+$/.test(text)).join(' '), rows, order);
  }
  const one = countryTimeline(release, release.countries.find('KH'), USUAL, { from: 2013, to: 2013 });
  t.match(one.svg, /Report, 2013</, 'one year is not said twice');
  t.throws(
    () => compareTimelines(release, { countries: release.countries.all }, USUAL),
    /at most 80 have room/,
  );
});
