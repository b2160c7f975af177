import t from 'tap';
import { CITATION_STYLES, type CitedWork } from '../../src/formats/citation.js';

const AWKWARD: CitedWork = {
  title: 'Tiers & totals of 100% {Côte d’Ivoire} #1_a ~ ^ $ \\ (from=2019)\nsecond line',
  url: 'https://tiers.example/releases/1.1.0/tiers?country=CI&tier=2WL',
  newestYear: 2025,
  version: '1.1.0',
  publishedOn: '2026-11-24',
};

const IN_TEX =
  'title = {{Tiers \\& totals of 100\\% \\{Côte d’Ivoire\\} \\#1\\_a \\textasciitilde{} \\textasciicircum{} \\$ \\textbackslash{} (from=2019)';

t.test('escapes BibTeX, balances braces and keeps the URL verbatim', async (t) => {
  const entry = CITATION_STYLES.bibtex.write(AWKWARD);
  t.ok(entry.includes(IN_TEX), entry);
  t.ok(entry.includes(`url = {${AWKWARD.url}}`));
  t.match(entry, /^@misc\{tip-tiers-1-1-0-[a-z0-9-]+,\n/);
  const unescaped = entry.replaceAll(/\\[{}]/g, '');
  t.equal(unescaped.split('{').length, unescaped.split('}').length);
});

t.test('cites year, release and URL as text', async (t) => {
  for (const part of ['2026', '1.1.0', AWKWARD.url])
    t.ok(CITATION_STYLES.text.write(AWKWARD).includes(part), part);
});

t.test('names the newest report in every style if the work depends on it', async (t) => {
  for (const [style, { write }] of Object.entries(CITATION_STYLES)) {
    t.match(write(AWKWARD), /as of the 2025 report/i, style);
    t.notMatch(write({ ...AWKWARD, newestYear: null }), /as of/i, style);
  }
});
