import type { FastifyInstance } from 'fastify';
import type { ReleaseView } from '../../src/dataset/release-view.js';
import { STATUSES } from '../../src/engine/vocabulary.js';
import { describeResource } from '../../src/rest/titles/describe-resource.js';
import { callTool } from '../support/mcp.js';
import type { Sentence } from './engine-sentences.js';

export function* pageTitles(release: ReleaseView): Generator<Sentence> {
  const paths = [
    ...['/countries', '/reports', '/watchlist', '/rules', '/groups'],
    ...release.countries.all.flatMap(({ iso2 }) => [
      `/countries/${iso2}`,
      ...release.years.flatMap((year) => [
        `/countries/${iso2}/tiers/${year}`,
        `/countries/${iso2}/clock?year=${year}`,
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
    const described = describeResource(release, pathname, searchParams);
    if (described === null) continue;
    yield { where: `title ${path}`, text: described.title };
  }
}

/** Every text of pages and feeds, without markup; every `step`th country. */
export async function* pageTexts(
  app: FastifyInstance,
  release: ReleaseView,
  step: number,
): AsyncGenerator<Sentence> {
  const countries = release.countries.all.filter((_, index) => index % step === 0);
  const paths = [
    ...['/', '/claim-check', '/what-if', '/method', '/glossary', '/changes.atom'],
    ...['/outcomes?fromTier=2WL&toTier=3', '/precedents?status=final_year', '/determinations'],
    ...release.years.flatMap((year) => [
      `/reports/${year}`,
      `/reports/${year}/changes`,
      `/watchlist?year=${year}`,
    ]),
    ...countries.flatMap(({ iso2 }) => [
      `/countries/${iso2}`,
      `/outcomes?country=${iso2}`,
      `/countries/${iso2}/tiers/${release.newestYear}`,
      `/countries/${iso2}/clock?year=2010`,
    ]),
  ];
  for (const path of paths) {
    const { body, statusCode } = await app.inject({ url: path, headers: { accept: 'text/html, */*;q=0.1' } });
    if (statusCode !== 200) throw new Error(`${path}: ${statusCode}`);
    yield { where: path, text: body.replaceAll(/<(script|style)[^>]*>.*?<\/\1>|<[^>]+>/gs, ' ') };
  }
}

export const firstLine = async (app: FastifyInstance, name: string, args: object): Promise<string> =>
  (await callTool(name, args, app)).text;

/** A continued list ends with a URL, without a full stop. */
const NEXT_ROWS = / Rows \d+ to \d+ of \d+; next: \S+$/;

export async function* firstLines(app: FastifyInstance, release: ReleaseView): AsyncGenerator<Sentence> {
  const calls: [tool: string, args: object][] = [
    ...release.countries.all.flatMap(({ iso2 }): [string, object][] => [
      ['get_tiers', { country: iso2 }],
      ['get_clock', { country: iso2 }],
      ['get_tiers', { country: [iso2, 'KH'] }],
    ]),
    ...release.years.flatMap((year): [string, object][] => [
      ['get_report', { year }],
      ['get_dossier', { country: 'IQ', year }],
      ['get_tiers', { region: 'Africa', year }],
      ['get_report', { year, tier: '3' }],
      ['list_watch_list', { year }],
      ['list_watch_list', { year, status: 'final_year' }],
      ['list_outcomes', { fromTier: '2WL', toTier: '3', year }],
      ['list_rows', { list: 'waivers', year }],
      ['list_rows', { list: 'counts', from: year, to: year }],
    ]),
    ...STATUSES.map((status): [string, object] => ['list_watch_list', { status, group: 'african_union' }]),
    ['list_rows', { list: 'determinations' }],
    ...['eu', 'oecd', 'asean'].map((group): [string, object] => ['get_tiers', { group, from: 2010 }]),
    ['get_clock', { country: 'KH', year: 2021, assumedRule: 'tvpra-2008' }],
  ];
  for (const [tool, args] of calls)
    yield {
      where: `${tool} ${JSON.stringify(args)}`,
      text: (await firstLine(app, tool, args)).replace(NEXT_ROWS, ''),
    };
}

export async function* headlines(app: FastifyInstance, release: ReleaseView): AsyncGenerator<Sentence> {
  const paths = [
    ...release.countries.all.map(({ iso2 }) => `/countries/${iso2}/tiers.svg`),
    ...release.years.flatMap((year) => [
      `/reports/${year}/map.svg`,
      `/reports/${year}/changes.svg`,
      `/watchlist.svg?year=${year}`,
    ]),
    ...release.tables.groups.flatMap(({ id }) => [
      `/compare.svg?group=${id}`,
      `/statistics/counts.svg?group=${id}`,
    ]),
    ...['/compare.svg?country=KH,TH,VN', '/statistics/counts.svg'],
  ];
  for (const path of paths) {
    const { body, statusCode } = await app.inject(path);
    const [, title = ''] = /<title>([^<]*)<\/title>/.exec(body) ?? [];
    if (statusCode === 200)
      yield { where: path, text: title.replaceAll('&apos;', "'").replaceAll('&amp;', '&') };
  }
}
