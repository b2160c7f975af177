import t from 'tap';
import { NOTE_LIMITS } from '../../src/graphics/numbered-notes.js';
import { dossierNote } from '../../src/web/pages/dossier-page.js';
import { sharedApp } from '../support/seed-app.js';
import { seeds } from '../support/seeds.js';

t.test('puts one note at the year of a dossier timeline, for every country and year', async (t) => {
  const app = await sharedApp();
  const { current } = await seeds();
  for (const [code, year, note] of [
    ['KH', 2022, 'down to Tier 3, after three years on the Watch List'],
    ['KH', 2025, 'Tier 3 again'],
    ['CO', 2025, 'down to Tier 2, after nine years on Tier 1'],
  ] as const) {
    const { body } = await app.inject(`/countries/${code}/tiers/${year}.html`);
    const shown = decodeURIComponent(/annotate=([^&"]*)/.exec(body)?.[1] ?? '').replaceAll('+', ' ');
    t.equal(shown, `${year}: ${note}`);
  }
  for (const { iso2 } of current.countries.all)
    for (const { year } of current.getHistory(iso2)) {
      const note = dossierNote(current, iso2, year);
      if (note === '' || note.length > NOTE_LIMITS.page.longest) t.fail(`${iso2} ${year}: ${note}`);
    }
});
