import { GraphQLError, isInterfaceType, isObjectType } from 'graphql';
import { renamedTo } from '../domain/renamed.js';
import { schema } from './schema.js';

const UNKNOWN_FIELD = /^Cannot query field "(\w+)" on type "(\w+)"\./;

const fieldsOf = (name: string): object => {
  const type = schema.getType(name);
  return isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
};

/** The error of a field that has another name since the last major version names that; any other is as it was. */
export function withNewName(error: unknown): unknown {
  if (!(error instanceof GraphQLError)) return error;
  const [told = '', field = '', type = ''] = UNKNOWN_FIELD.exec(error.message) ?? [];
  const now = renamedTo('GraphQL', field, (name) => Object.hasOwn(fieldsOf(type), name));
  return now === null ? error : new GraphQLError(`${told} ${now}`, { nodes: error.nodes ?? [] });
}
