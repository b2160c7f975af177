import t from 'tap';
import { seedAppFor } from '../support/seed-app.js';

const html = async (environment: Record<string, string>, url: string) => {
  const app = await seedAppFor(t, environment);
  return (await app.inject({ url, headers: { accept: 'text/html' } })).body;
};

t.test(
  'corrections: where to send them is a setting, what was corrected comes from the editions',
  async (t) => {
    const body = await html({ CONTACT: 'mailto:desk@tiers.example' }, '/corrections');
    t.match(body, /href="mailto:desk@tiers\.example">desk@tiers\.example</);
    t.match(body, /Five waivers were graded official though only others quote State on them/);
    const unset = await html({}, '/corrections');
    t.match(unset, /What was wrong in an edition/);
    t.match(
      unset,
      /looked for once more on 28 November 2026 and not found\.<span> <strong>The last sentence was taken back by <a href="\/releases\/1\.4\.0"/,
    );
  },
);

t.test('about: who speaks, that a gap is told, and no day of a search', async (t) => {
  const body = await html({}, '/about');
  t.match(body, /The contributors of Tip·Tiers/);
  t.match(body, /says which ones could not be found/);
  t.notMatch(body, /looked for it/);
});
