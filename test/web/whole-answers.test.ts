import t from 'tap';
import { getChanges } from '../../src/dataset/tier-changes.js';
import { sharedApp } from '../support/seed-app.js';
import { seeds } from '../support/seeds.js';

const MACHINE_WORDS = /\b(?:[a-z]+_[a-z_]+|2WL|NR|null|undefined|NaN)\b/;

t.test('describes changes and decisions of every year and release in plain language', async (t) => {
  const catalogue = await seeds();
  const release = await catalogue.get(catalogue.entries.at(-1)?.version ?? '');
  const app = await sharedApp();
  const fetchMain = async (url: string) => {
    const { statusCode, body } = await app.inject({ url, headers: { accept: 'text/html' } });
    t.equal(statusCode, 200, url);
    return /<main[^>]*>([\s\S]*)<\/main>/.exec(body)?.[1] ?? '';
  };
  const toText = (html: string) =>
    html.replaceAll(/<details[\s\S]*?<\/details>|<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
  const held = async (url: string) => {
    const main = await fetchMain(url);
    const text = toText(main);
    t.notMatch(text.replaceAll(/\S*[/.]\S*/g, ''), MACHINE_WORDS, url);
    const heading = toText(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(main)?.[1] ?? '').trim();
    t.match(heading, /^[A-Z]/, `${url}: no sentence begins with a figure`);
    return { main, heading };
  };

  for (const year of release.years) {
    const { main, heading } = await held(`/reports/${year}/changes`);
    const moved = getChanges(release, year);
    const names = new Set(
      [...main.matchAll(/<th scope="row"><a[^>]*href="\/countries\/(\w\w)"/g)].map(([, iso2]) => iso2),
    );
    t.strictSame([...names].sort(), moved.map(({ country }) => country.iso2).sort(), heading);
  }
  t.match(
    await fetchMain('/releases/1.3.0/differences'),
    'Compared with release 1.2.0, release 1.3.0 changed no ranking; six are better known.',
  );
  for (const { fiscalYear } of (await app.inject('/determinations')).json().fiscalYears)
    await held(`/determinations?fiscalYear=${fiscalYear}`);
  // A partial waiver leaves the rest restricted; count the country once.
  t.match(
    (await held('/determinations?fiscalYear=2025')).main.replaceAll('\u00a0', ' '),
    'for 14 of the 21 countries and territories on Tier 3',
  );
});
