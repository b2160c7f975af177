import t from 'tap';
import { seedAppFor } from '../support/seed-app.js';

t.test('qualifies numbers behind a gap', async (t) => {
  const app = await seedAppFor(t, {});
  const fetchText = async (url: string) =>
    (await app.inject({ url, headers: { accept: 'text/html' } })).body
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll('\u00a0', ' ')
      .replaceAll(/\s+/g, ' ');
  t.match(
    await fetchText('/reports/2001'),
    'The 2001 report placed 82 countries and territories: 12 on Tier 1',
  );
  t.match(await fetchText('/reports/2005'), 'at least 149 countries and territories');
  t.match(await fetchText('/reports/2003'), '124 countries and territories (122 of them known)');
  const report = await fetchText('/reports/2004');
  t.match(
    report,
    '(138 of them known). Ten countries moved up and 37 down, 29 of them from Tier 2 to the new Watch List.',
  );
  t.match(report, 'The Watch List, which began with this report, had at least 42 countries.');
  t.match(report, '27 others moved from Tier 2 to the new Watch List.');
  t.notMatch(report, /fell to the Watch List/);
  t.match(await fetchText('/reports/2005'), 'had 27 countries, against at least 42 a year earlier');
  t.match(
    await fetchText('/reports/2025'),
    'shrank to 25 countries and territories from 32, the fewest since it began in 2004',
  );
  const moves = await fetchText('/reports/2004/changes');
  t.match(moves, /[\w-]+ countries moved up and 37 down, 29 of them from Tier 2/);
});

t.test('states total and period in leads', async (t) => {
  const app = await seedAppFor(t, {});
  const fetchBody = async (url: string) => (await app.inject({ url, headers: { accept: 'text/html' } })).body;
  t.match(await fetchBody('/determinations'), /For fiscal year \d{4} the President waived limits on aid for/);
  t.match(await fetchBody('/watchlist'), 'reached the limit of the Watch List');
});
