import { z } from 'zod';

/** A query parameter without how an address writes it: a list is a list, a year a number. */
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
  readonly enum?: readonly [string, ...string[]];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly description?: string;
}

/** Shape of a parameter, from which the inputs of GraphQL and MCP and the fields of forms are made. */
export function parameterShape(parameter: z.ZodType): ParameterShape {
  const whole = z.toJSONSchema(parameter, {
    io: 'input',
    unrepresentable: 'any',
  }) as unknown as ParameterSchema;
  const { $ref, $defs = {}, ...own } = whole;
  const named = $ref === undefined ? whole : { ...$defs[$ref.replace('#/$defs/', '')], ...own };
  const isList = named.type === 'array';
  const { type = 'string', enum: values, minimum, maximum } = (isList ? named.items : named) ?? {};
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

/** The parameters of a query, with their names. */
export const shapesOf = (query: z.ZodObject): readonly (readonly [name: string, shape: ParameterShape])[] =>
  Object.entries(query.shape).map(([name, schema]) => [name, parameterShape(schema as z.ZodType)]);
