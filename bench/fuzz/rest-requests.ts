import fc from 'fast-check';
import type { OpenAPIV3_1 } from 'openapi-types';
import { follow, getUnpinned, toFirstSegment } from '../../test/support/document.js';
import { allowed, anyText, type KnownNames } from './parameter-values.js';
import type { MadeUp } from './wire.js';

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: OpenAPIV3_1.SchemaObject;
}

export interface Operation {
  readonly path: string;
  readonly operationId: string;
  readonly parameters: readonly Parameter[];
  readonly responses: Readonly<Record<string, OpenAPIV3_1.ResponseObject>>;
}

/**
 * All operations of the document at all their URLs: by suffix, and pinned to a release. References to
 * parameters and their schemas are resolved.
 */
export function getOperations(document: OpenAPIV3_1.Document): Operation[] {
  const unpinned = getUnpinned(document);
  return Object.entries(document.paths ?? {}).flatMap(([path, item]): Operation[] => {
    // Texts are posted in test/rest/texts.test.ts.
    if (item?.post && !item.get) return [];
    if (!item?.get?.responses) throw new Error(`${path} has no GET, or says nothing of its answers`);
    const operation: Operation = {
      path,
      operationId: item.get.operationId ?? path,
      parameters: [...(item.parameters ?? []), ...(item.get.parameters ?? [])].map((parameter) => {
        const { schema, ...found } = follow<OpenAPIV3_1.ParameterObject>(document, parameter);
        return { ...found, schema: follow(document, schema as OpenAPIV3_1.SchemaObject) };
      }),
      responses: Object.fromEntries(
        Object.entries(item.get.responses).map(([status, response]) => [
          status,
          follow<OpenAPIV3_1.ResponseObject>(document, response),
        ]),
      ),
    };
    const forms = operation.operationId.startsWith('list')
      ? [operation, withParameter(operation, `${path}.{format}`, FORMAT)]
      : [operation];
    if (unpinned.includes(toFirstSegment(path))) return forms;
    return forms.flatMap((form) => [form, withParameter(form, `/releases/{release}${form.path}`, RELEASE)]);
  });
}

const FORMAT: Parameter = {
  name: 'format',
  in: 'path',
  schema: { type: 'string', enum: ['json', 'csv', 'ndjson', 'xlsx', 'parquet'] },
};
const RELEASE: Parameter = { name: 'release', in: 'path', schema: { type: 'string' } };

const withParameter = (operation: Operation, path: string, parameter: Parameter): Operation => ({
  ...operation,
  path,
  parameters: [...operation.parameters, parameter],
});

/** Mostly valid, to reach the code behind validation, but often with one or more errors. */
const toText = ({ name, schema }: Parameter, known: KnownNames): fc.Arbitrary<string> =>
  fc.oneof({ weight: 5, arbitrary: allowed(name, schema, known) }, { weight: 1, arbitrary: anyText });

const method = fc.oneof(
  { weight: 20, arbitrary: fc.constant('GET') },
  { weight: 2, arbitrary: fc.constant('HEAD') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'QUERY', 'PROPFIND'),
  },
);

/** Valid characters of a header field. */
const fieldText = fc.oneof(
  fc.string({ maxLength: 60 }),
  anyText.map((text) => text.replaceAll(/[^\t\x20-\x7e\x80-\xff]/g, '').slice(0, 2_000)),
);

const accept = fc.oneof(
  fc.constantFrom(
    '*/*',
    'application/json',
    'text/csv',
    'application/x-ndjson',
    'text/html,application/xhtml+xml;q=0.9,*/*;q=0.8',
    'image/svg+xml',
    'text/csv;q=0.5, application/json;q=0',
    'application/xml',
    ';',
    'application/json;q=2',
    ',,,',
  ),
  fieldText,
);
const acceptEncoding = fc.oneof(
  fc.constantFrom('br', 'gzip', 'gzip, br', '*', 'identity;q=0', '*;q=0', 'br;q=0, gzip;q=0.1', 'zstd', ''),
  fieldText,
);

const headers = fc.record(
  {
    accept,
    'accept-encoding': acceptEncoding,
    'if-none-match': fc.oneof(fc.constantFrom('*', '"x"', 'W/"x"', '"'), fieldText),
    'if-modified-since': fc.oneof(fc.constantFrom('Sun, 06 Nov 2050 08:49:37 GMT', 'yesterday'), fieldText),
    range: fc.oneof(fc.constantFrom('bytes=0-1', 'bytes=-5', 'bytes=9-1', 'lines=1-2'), fieldText),
    'if-range': fieldText,
    origin: fc.constantFrom('https://example.org', 'null'),
    traceparent: fc.oneof(fc.constant('00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01'), fieldText),
    'x-forwarded-for': fieldText,
    host: fc.constantFrom('127.0.0.1', 'example.org', 'a b', '<script>', ''),
    cookie: fieldText,
  },
  { requiredKeys: [] },
);

export function requestsFor({ path, parameters }: Operation, known: KnownNames): fc.Arbitrary<MadeUp> {
  const inPath = parameters.filter((parameter) => parameter.in === 'path');
  const inQuery = parameters.filter((parameter) => parameter.in === 'query');
  const pathValues = fc.tuple(...inPath.map((parameter) => toText(parameter, known)));
  const queryPairs = fc
    .tuple(
      ...inQuery.map((parameter) =>
        fc.option(
          toText(parameter, known).map((value): [string, string] => [parameter.name, value]),
          { freq: 3, nil: undefined },
        ),
      ),
    )
    .map((pairs) => pairs.filter((pair) => pair !== undefined));
  const more: fc.Arbitrary<[string, string][]> = fc.oneof(
    { weight: 8, arbitrary: fc.constant<[string, string][]>([]) },
    { weight: 1, arbitrary: fc.array(fc.tuple(anyText, anyText), { maxLength: 3 }) },
  );
  return fc
    .record({
      method,
      headers: fc.oneof({ weight: 2, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: headers }),
      pathValues,
      queryPairs,
      more,
      repeatsFirst: fc.boolean(),
      raw: fc.option(fc.constantFrom('?', '&', '=', '%', '#', ';', '//', '?&&=&'), { freq: 12, nil: '' }),
    })
    .map(({ method: verb, headers: fields, pathValues: values, queryPairs: pairs, more: others, ...odd }) => {
      const filled = inPath.reduce(
        (target, { name }, index) => target.replace(`{${name}}`, () => encoded(values[index] ?? '')),
        path,
      );
      const all = [...pairs, ...others];
      const [first] = all;
      if (first && others.length > 0 && odd.repeatsFirst) all.push(first);
      const query = all.map(([name, value]) => `${encoded(name)}=${encoded(value)}`).join('&');
      return {
        method: verb,
        target: `${filled}${query === '' ? '' : '?'}${query}${odd.raw}`,
        headers: Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
      } as MadeUp;
    });
}

/** Replaces lone surrogates, which a URL cannot contain. */
const encoded = (text: string): string => encodeURIComponent(text.toWellFormed());
