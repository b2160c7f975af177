import t from 'tap';
import { worldMap } from '../../src/graphics/map/world-map.js';
import { drawReportChanges } from '../../src/graphics/report-changes.js';
import { watchListClock } from '../../src/graphics/watch-list-clock.js';
import { getNews } from '../../src/news/news.js';
import { SQUARE, USUAL } from './fixtures/every-graphic.js';
import { getLines } from './fixtures/lines-of.js';
import { release } from './fixtures/newest-release.js';

t.test('limits changes and watch list to a region, a group or countries', async (t) => {
  for (const size of [USUAL, SQUARE]) {
    const changes = drawReportChanges(release, 2025, size, { region: 'Africa' });
    t.match(changes.title, /^Chad fell to Tier.3/);
    const drawn = getLines(changes).join(' ');
    t.match(drawn, /Africa/);
    t.match(drawn, /Djibouti/);
    t.notMatch(`${drawn} ${changes.description}`, /Laos|Slovenia/);
    const list = watchListClock(release, 2025, size, { region: 'Africa' });
    t.match(list.title, /^Africa: One had to leave/);
    t.notMatch(list.description, /Fiji|Nepal/);
    const countries = ['KH', 'FJ', 'NP'].map((code) => release.countries.find(code));
    const named = watchListClock(release, 2025, size, { countries });
    t.match(named.description, /Fiji.*Nepal/);
    t.notMatch(named.description, /Niger/);
  }
  t.match(drawReportChanges(release, 2018, USUAL, { group: 'asean' }).title, /^Laos and Myanmar fell/);
});

t.test('names the largest first, in pictures and on pages', async (t) => {
  t.match(drawReportChanges(release, 2013, USUAL).title, /^China and four others fell to Tier.3/);
  t.match(worldMap(release, 2013, SQUARE).title, /^China and four others/);
  const { headline, lead } = getNews(release, 2013);
  t.match(JSON.stringify([headline, lead]), /China, Russia/);
});

t.test('speaks of highlighted countries, and fades the others on a map', async (t) => {
  const { title, svg } = worldMap(release, 2025, { ...USUAL, highlight: ['ZA', 'BR'] });
  t.match(title, /^Brazil and South Africa fell|^South Africa and Brazil fell/);
  t.match(svg, /data-iso2="FR"[^>]*fill-opacity="0.3"/);
  t.notMatch(svg, /data-iso2="BR"[^>]*fill-opacity/);
  t.match(svg, />South Africa and Brazil</, 'in the order of the request');
  t.notMatch(worldMap(release, 2025, USUAL).svg, /fill-opacity/);
});

t.test('names the report that decided on an earlier watch list, and sorts each list', async (t) => {
  const drawn = getLines(watchListClock(release, 2004, SQUARE)).join(' ');
  t.match(drawn, /In the 2005 report: Fell to Tier.3: Bolivia, Jamaica, Qatar/);
  t.notMatch(drawn, /could stay/, 'no law limited the stay');
  const later = getLines(watchListClock(release, 2018, SQUARE)).join(' ');
  t.match(later, /Eswatini, Guinea†, Haiti, Hong Kong, Kuwait, Mali†/);
  t.match(later, /A country could stay two years, three with a waiver/);
});

t.test('gives a map of the world to the countries that a desk highlights', async (t) => {
  const highlight = ['BR', 'ZA', 'TN', 'DE'];
  const square = worldMap(release, 2025, { ...SQUARE, highlight });
  t.match(square.title, /^Brazil, South Africa and Tunisia fell/, 'in the order of the desk');
  t.notMatch(getLines(square).join(' '), /Afghanistan/);
  t.match(getLines(square).join(' '), /34 of 188/);
  t.match(getLines(worldMap(release, 2025, SQUARE)).join(' '), /Afghanistan/);
});

t.test('lists the Watch List below a narrow map of the world where there is space', async (t) => {
  const drawn = (height: number | null) =>
    getLines(worldMap(release, 2025, { ...USUAL, width: 400, height })).join(' ');
  t.match(drawn(800), /Afghanistan.*Zimbabwe/);
  t.match(drawn(null), /Afghanistan/);
  t.notMatch(drawn(null), /Zimbabwe/);
});
