import type { LightMyRequestResponse } from 'fastify';
import t from 'tap';
import { findGroups } from '../../src/dataset/groups.js';
import { release } from '../dataset/claims-release.js';
import { fixedApp } from '../support/seed-app.js';

const app = await fixedApp();
async function answerAt(url: string, accept = 'application/json'): Promise<LightMyRequestResponse> {
  const answer = await app.inject({ url, headers: { accept } });
  return answer.statusCode === 308 ? answerAt(String(answer.headers.location), accept) : answer;
}
const get = async (url: string) => (await answerAt(url)).json();
const codes = (items: readonly { country: { iso2: string } }[]) => items.map(({ country }) => country.iso2);
t.test('lists groups, finds one by any name, and lists its members in a report', async (t) => {
  t.equal((await get('/groups')).total, findGroups(release).length);
  t.equal((await get('/groups?kind=bureau')).total, 6);
  t.match(await get('/groups/the%20African%20Union'), { id: 'african_union', memberCount: 53 });
  t.match(codes((await get('/groups/asean')).members), [
    'BN',
    'KH',
    'ID',
    'LA',
    'MY',
    'MM',
    'PH',
    'SG',
    'TH',
    'TL',
    'VN',
  ]);
  t.equal((await get('/groups/eu?year=2019')).members.length, 28);
  t.equal((await get('/groups/eu?year=2025')).members.length, 27);
  t.equal((await app.inject('/groups/eu/members')).statusCode, 404);
  t.equal((await get('/groups/AU')).id, 'african_union');
  t.strictSame((await get('/countries?group=asean&region=Europe')).items, [], 'rejected only in graphics');
});

t.test('counts membership on the day of the report', async (t) => {
  t.equal((await get('/countries?group=eu')).total, 27);
  t.equal((await get('/tiers?year=2019&group=eu')).total, 28);
});

t.test('computes statistics and precedents of a group by membership at the time', async (t) => {
  const { items } = await get('/statistics/counts?by=year&group=ecowas&from=2024');
  t.match(items, [
    { year: 2024, placements: 15 },
    { year: 2025, placements: 12 },
  ]);
  const byGroup = await get('/statistics/counts?by=group&from=2025');
  for (const { part, placements } of byGroup.items)
    t.equal((await get(`/tiers?year=2025&group=${part}`)).total, placements, part);
  const all = await get('/precedents?status=final_year');
  const some = await get('/precedents?status=final_year&group=african_union');
  const others = await get('/precedents?status=final_year&group=asean');
  t.ok(some.total > 0 && others.total > 0 && some.total + others.total <= all.total);
  t.ok((await get('/statistics/transitions?group=ldc')).cases > 0);
  t.ok((await get('/statistics/durations?group=ldc')).total > 0);
});

t.test('adds the groups of a row to the panel in every format', async (t) => {
  const [row] = (await get('/clock?country=KH&year=2025')).items;
  const groups = ['asean', 'ldc', 'state_eap', 'world_bank_lower_middle_income'];
  t.strictSame(row.groups, groups);
  t.ok((await app.inject('/clock.csv?country=KH&year=2025')).body.endsWith(`,${groups.join(';')}\n`));
  t.strictSame((await get('/releases/1.1.0/clock?country=KH&year=2025')).items[0].groups, []);
});

t.test('draws graphics of a group and links their data and pages', async (t) => {
  for (const path of ['/statistics/counts', '/compare', '/reports/2025/map']) {
    const [name, query = ''] = path.split('?');
    const url = `${name}.svg?${query}&group=nato`;
    t.match((await app.inject(url)).body, /^<svg/, url);
    t.match((await app.inject(`/embed${name}?${query}&group=nato`)).body, /<h1>/, url);
  }
  const counts = (await app.inject('/statistics/counts.svg?group=nato')).body;
  t.match(counts, /aria-label="NATO: none on Tier.3 in 2025, as in 2024; the peak was two"/);
  t.match(counts, /Ranked: 13 in 2001, 32 in 2025\./);
  t.match(
    (await app.inject('/embed/statistics/counts?group=nato')).body,
    /href="\/statistics\/counts.csv\?by=tier(?:,|%2C)year&amp;group=nato"/,
  );
  const page = await app.inject({ url: '/groups/ecowas', headers: { accept: 'text/html' } });
  t.match(page.body, /Economic Community of West African States in the Trafficking in Persons Report/);
  t.match(page.body, /29 January 2025/, 'until when Mali was a member');
  const country = await app.inject({ url: '/countries/KH', headers: { accept: 'text/html' } });
  t.match(country.body, /<a href="\/groups\/asean">ASEAN<\/a>/);
});

t.test('agrees between lists and charts about membership', async (t) => {
  const { body } = await app.inject('/groups/asean.html');
  const list = body.slice(body.indexOf('<tbody>'), body.indexOf('</tbody>'));
  const listed = [...list.matchAll(/<a href="\/countries\/(\w\w)"/g)].map(([, code]) => code);
  t.equal(listed.length, 10, 'as many as in the chart of 2025');
  t.notOk(listed.includes('TL'), 'joined after the report');
  t.match(body, /Timor-Leste.*?26 October 2025/);
});
