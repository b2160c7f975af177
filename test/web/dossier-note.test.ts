import t from 'tap';
import { NOTE_LIMITS } from '../../src/graphics/numbered-notes.js';
import { sharedApp } from '../support/seed-app.js';
import { seeds } from '../support/seeds.js';

t.test('the timeline of a dossier has one note, at its year, for every country and year', async (t) => {
  const app = await sharedApp();
  const { current } = await seeds();
  const noteOf = async (code: string, year: number) => {
    const { body, statusCode } = await app.inject(`/countries/${code}/tiers/${year}.html`);
    if (statusCode !== 200) t.fail(`${code} ${year}: ${statusCode}`);
    return decodeURIComponent(/annotate=([^&"]*)/.exec(body)?.[1] ?? '').replaceAll('+', ' ');
  };
  t.equal(await noteOf('KH', 2022), '2022: down to Tier 3, after three years on the Watch List');
  t.equal(await noteOf('KH', 2025), '2025: Tier 3 again');
  t.equal(await noteOf('CO', 2025), '2025: down to Tier 2, after nine years on Tier 1');
  for (const country of current.countries.all.filter((_, index) => index % 12 === 0))
    for (const { year } of current.historyOf(country.iso2)) {
      const note = await noteOf(country.iso2, year);
      if (!note.startsWith(`${year}: `) || note.length - 6 > NOTE_LIMITS.page.longest) t.fail(note);
    }
});
