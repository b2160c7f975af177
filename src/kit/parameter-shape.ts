import { z } from 'zod';

/** Type of a query parameter, independent of its URL encoding: a list is a list, a year a number. */
interface ParameterShape {
  readonly type: 'string' | 'integer' | 'boolean';
  readonly isList: boolean;
  readonly values: readonly [string, ...string[]] | undefined;
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
  readonly description: string;
  readonly usual: unknown;
}

interface ParameterSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, ParameterSchema>>;
  readonly type?: string;
  readonly items?: ParameterSchema;
  readonly anyOf?: readonly ParameterSchema[];
  readonly enum?: readonly [string, ...string[]];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly description?: string;
}

/** Shape of a parameter. GraphQL arguments, MCP inputs and form fields are generated from it. */
export function parameterShape(parameter: z.ZodType): ParameterShape {
  const whole = z.toJSONSchema(parameter, {
    io: 'input',
    unrepresentable: 'any',
  }) as unknown as ParameterSchema;
  const { $ref, $defs = {}, ...own } = whole;
  const named = $ref === undefined ? whole : { ...$defs[$ref.replace('#/$defs/', '')], ...own };
  const isList = named.type === 'array';
  const value = (isList ? named.items : named) ?? {};
  // A year is a number, though REST also takes a word for the newest.
  const number = value.anyOf?.find((each) => each.type === 'integer');
  const { type = 'string', enum: values, minimum, maximum } = number ?? value;
  return {
    type: type === 'integer' || type === 'boolean' ? type : 'string',
    isList,
    values,
    minimum,
    maximum,
    description: parameter.description ?? '',
    usual: parameter.safeParse(undefined).data,
  };
}

/** Names and shapes of a query's parameters. */
export const getShapes = (query: z.ZodObject): readonly (readonly [name: string, shape: ParameterShape])[] =>
  Object.entries(query.shape).map(([name, schema]) => [name, parameterShape(schema as z.ZodType)]);
