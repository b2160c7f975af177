import { GraphQLEnumType } from 'graphql';

import type { ClosedList } from '../domain/vocabulary/closed-list.js';
import { capitalized } from '../engine/english.js';

export const enumOf = ({ name, description, words }: ClosedList): GraphQLEnumType =>
  new GraphQLEnumType({
    name,
    description,
    values: Object.fromEntries(
      words.map(({ value, meaning, graphql = value.toUpperCase() }) => [
        graphql,
        { value, description: capitalized(meaning) },
      ]),
    ),
  });
