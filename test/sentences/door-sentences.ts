import type { FastifyInstance } from 'fastify';
import type { Release } from '../../src/dataset/release.js';
import { STATUSES } from '../../src/engine/vocabulary.js';
import { tellResource } from '../../src/rest/citation/resource-title.js';
import type { Told } from './engine-sentences.js';

export function* pageTitles(release: Release): Generator<Told> {
  const paths = [
    '/countries',
    '/reports',
    '/watchlist',
    '/rules',
    '/groups',
    ...release.countries.all.flatMap(({ iso2 }) => [
      `/countries/${iso2}`,
      ...release.years.flatMap((year) => [
        `/countries/${iso2}/tiers/${year}`,
        `/countries/${iso2}/eligibility?year=${year}`,
      ]),
    ]),
    ...release.years.flatMap((year) => [
      `/reports/${year}`,
      `/reports/${year}/news`,
      `/watchlist?year=${year}`,
    ]),
    ...release.tables.groups.map(({ id }) => `/groups/${id}`),
  ];
  for (const path of paths) {
    const { pathname, searchParams } = new URL(path, 'http://service.invalid');
    const told = tellResource(release, pathname, searchParams);
    if (told === null) continue;
    yield { where: `title ${path}`, text: told.title };
    yield { where: `text ${path}`, text: told.text };
  }
}

export async function firstLine(app: FastifyInstance, name: string, args: object): Promise<string> {
  const response = await app.inject({
    method: 'POST',
    url: '/mcp',
    headers: { accept: 'application/json, text/event-stream', 'content-type': 'application/json' },
    payload: JSON.stringify({
      jsonrpc: '2.0',
      id: 1,
      method: 'tools/call',
      params: { name, arguments: args },
    }),
  });
  const { result } = response.json() as { readonly result: { readonly content: { text: string }[] } };
  return result.content[0]?.text.split('\n')[0] ?? '';
}

export async function* firstLines(app: FastifyInstance, release: Release): AsyncGenerator<Told> {
  const calls: [tool: string, args: object][] = [
    ...release.countries.all.flatMap(({ iso2 }): [string, object][] => [
      ['history', { country: iso2 }],
      ['eligibility', { country: iso2 }],
      ['precedents', { country: iso2 }],
      ['compare', { country: [iso2, 'KH'] }],
    ]),
    ...release.years.flatMap((year): [string, object][] => [
      ['report', { year }],
      ['report', { year, tier: '3' }],
      ['watchlist', { year }],
      ['watchlist', { year, status: 'final_year' }],
      ['rows', { list: 'downgrades', year }],
      ['rows', { list: 'waivers', year }],
      ['rows', { list: 'counts', from: year, to: year }],
    ]),
    ...STATUSES.map((status): [string, object] => ['precedents', { status }]),
    ...['determinations', 'child_soldiers', 'groups'].map((list): [string, object] => ['rows', { list }]),
    ['rows', { list: 'members', group: 'ASEAN' }],
    ['simulate', { country: 'KH', year: 2021, rules: 'tvpra-2008' }],
  ];
  for (const [tool, args] of calls)
    yield { where: `${tool} ${JSON.stringify(args)}`, text: await firstLine(app, tool, args) };
}

export async function* headlines(app: FastifyInstance, release: Release): AsyncGenerator<Told> {
  const newest = release.newestYear;
  const paths = [
    ...release.countries.all.map(({ iso2 }) => `/countries/${iso2}/tiers.svg`),
    ...release.years.flatMap((year) => [
      `/reports/${year}/map.svg`,
      `/reports/${year}/changes.svg`,
      `/watchlist.svg?year=${year}`,
      ...(year === newest ? [] : [`/flow.svg?from=${year}&to=${newest}`]),
    ]),
    ...release.tables.groups.flatMap(({ id }) => [`/wall.svg?group=${id}`, `/tiers.svg?group=${id}`]),
    ...STATUSES.map((status) => `/precedents.svg?status=${status}`),
    '/compare.svg?country=KH,TH,VN',
    '/tiers.svg',
    '/statistics/transitions.svg',
  ];
  for (const path of paths) {
    const { body, statusCode } = await app.inject(path);
    const [, title = ''] = /<title>([^<]*)<\/title>/.exec(body) ?? [];
    if (statusCode === 200)
      yield { where: path, text: title.replaceAll('&apos;', "'").replaceAll('&amp;', '&') };
  }
}
