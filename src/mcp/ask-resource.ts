import type { z } from 'zod';
import { findGroup } from '../dataset/groups.js';
import type { Release } from '../dataset/release.js';
import { searchText } from '../domain/address.js';
import type { Answer } from '../http/answer.js';
import { keyOf } from '../http/serve-kept.js';
import { validate } from '../http/validation.js';
import { canonicalAddress, pathOf } from '../rest/resource/canonical-address.js';
import { canonicalQueryOf, withOwnNames } from '../rest/resource/canonical-query.js';
import { makeTextAnswer } from '../rest/resource/make-answer.js';
import { pinnedEdition } from '../rest/resource/pinned-edition.js';
import type { Resource } from '../rest/resource/resource.js';
import { namesHost, querySchemaOf } from '../rest/resource/resource-shape.js';
import type { EditionInput } from './edition-input.js';
import { MAX_ANSWER_BYTES } from './fitted.js';
import type { ToolContext } from './tool.js';

type Value = string | number | readonly (string | number)[] | undefined;

export interface ResourceQuestion {
  readonly country?: string | undefined;
  readonly year?: number;
  readonly group?: string | undefined;
  readonly query?: Readonly<Record<string, Value>>;
}

/**
 * The answer of a REST resource, as REST gives it at the pinned address that stands beside it as `url`.
 * @throws Problem whatever REST would answer with
 */
export async function askResource(
  resource: Resource,
  { country, year, group, query: wanted = {} }: ResourceQuestion,
  { release: version, asOf }: EditionInput,
  context: ToolContext,
): Promise<object> {
  const { catalogue, making } = context;
  const edition = version === undefined ? catalogue.current : await pinnedEdition(making, catalogue, version);
  const path = {
    ...(country !== undefined && { country: edition.countries.find(country).iso2 }),
    ...(year !== undefined && { year: String(year) }),
    ...(group !== undefined && { group: findGroup(edition, group).id }),
  };
  const written = writtenQuery(edition, { ...wanted, asOf });
  const price = resource.weight?.(written) ?? 1;
  if (price > 1) await making.charge(price - 1);
  const ask = (limit?: number) =>
    answerOf(
      { resource, edition, asOf, path, written: limit ? { ...written, limit: String(limit) } : written },
      context,
    );
  const wished = Number(written.limit ?? 0);
  if (wished <= FEW_ROWS) return presented(await ask(), context);
  // So many rows as an answer has room for: the few first show how long they are.
  const few = (await ask(FEW_ROWS)).plain;
  const rows = Math.floor((FEW_ROWS * ROOM_FOR_ROWS) / few.body.length);
  return presented(await ask(Math.max(Math.min(wished, rows), 1)), context);
}

/** Rows by which the length of a row is estimated. */
const FEW_ROWS = 25;
/** Some rows are longer than others. */
const ROOM_FOR_ROWS = MAX_ANSWER_BYTES * 0.8;

interface Asked {
  readonly resource: Resource;
  readonly edition: Release;
  readonly asOf: string | undefined;
  readonly path: Readonly<Record<string, string>>;
  readonly written: Readonly<Record<string, string>>;
}

async function answerOf(
  { resource, edition, asOf, path, written }: Asked,
  { catalogue, answers, origin, making }: ToolContext,
): Promise<Answer> {
  const querySchema = querySchemaOf(resource);
  const query = validate(querySchema, written, 'query');
  const params = validate(resource.params as z.ZodObject, path, 'path') as Record<string, unknown>;
  const queryText = searchText(canonicalQueryOf(querySchema)(withOwnNames(edition, query)));
  const { version } = edition;
  const canonical = canonicalAddress(resource, { version, path, suffix: undefined, queryText });
  const key = keyOf(catalogue, canonical, { format: 'json', ...(namesHost(resource) && { origin }) });
  const ready = answers.get(key);
  if (ready) return ready;
  const question = { release: edition.asOf(asOf), asOf, params, query, catalogue, gathered: undefined };
  if (resource.parts) await making.through(resource.parts(question));
  const made = makeTextAnswer(resource, question, {
    path: pathOf(resource, path),
    queryText,
    canonical,
    format: 'json',
    hasSuffix: false,
    isNegotiated: true,
    pinned: true,
    inRelease: true,
    origin,
    lastModified: edition.header.published_at,
  });
  // A single thing may have no other form, and then other header fields.
  if (made.cacheable && resource.kind === 'list') answers.set(key, made);
  return made;
}

/** With its address; a report has one at the Department of State, too. */
function presented({ plain: { headers, body } }: Answer, { origin }: ToolContext): object {
  const { url: officialUrl, ...answer } = JSON.parse(body.toString());
  const url = `${origin}${headers['content-location']}`;
  return { url, ...answer, ...(officialUrl !== undefined && { officialUrl }) };
}

/** The query as an address would write it. Countries go by their code: a name may hold the comma that parts a list. */
function writtenQuery(edition: Release, wanted: Readonly<Record<string, Value>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(wanted).flatMap(([name, value]) => {
      if (value === undefined) return [];
      if (!Array.isArray(value)) return [[name, String(value)]];
      const values =
        name === 'country' ? value.map((each) => edition.countries.find(String(each)).iso2) : value;
      return [[name, values.join(',')]];
    }),
  );
}
