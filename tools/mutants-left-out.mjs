// @ts-check
/*
 * A plugin of StrykerJS for `npm run mutants`: the words of schemas are left as they are, those of closed lists too. They
 * follow into openapi/ and the GraphQL schema, and `npm run drift` fails when they change. Titles, for readers, do not.
 */

const OF_CLOSED_LISTS = ['value', 'meaning', 'graphql'];
const isClosedList = (/** @type {any} */ { node }) => node.callee?.name === 'closedList';

export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'words-of-schemas',
    value: {
      /** @param {any} path of Babel, to a part of a source */
      shouldIgnore(path) {
        const { listKey, key, parent, node } = path;
        const isWord =
          listKey === 'arguments'
            ? ['describe', 'meta'].includes(parent.callee.property?.name) ||
              (parent.callee.name === 'closedList' && key < 2)
            : node.type === 'ObjectProperty' &&
              OF_CLOSED_LISTS.includes(node.key.name) &&
              path.findParent(isClosedList);
        return isWord ? 'words of a schema' : undefined;
      },
    },
  },
];
