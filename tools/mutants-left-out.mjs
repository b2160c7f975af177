// @ts-check
/*
 * A plugin of StrykerJS for `npm run mutants`: the words of schemas are left as they are. They follow into openapi/ and
 * the GraphQL schema, and `npm run drift` fails when they change.
 */
export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'words-of-schemas',
    value: {
      /** @param {any} path of Babel, to a part of a source */
      shouldIgnore: ({ listKey, parent }) =>
        listKey === 'arguments' && ['describe', 'meta'].includes(parent.callee.property?.name)
          ? 'words of a schema'
          : undefined,
    },
  },
];
