// drizzle-kit sees exported tables and types only, and src/releases/schema.ts makes them in a loop.
const { contentTables, enums, ...others } = require('../src/releases/schema.ts');

module.exports = {
  ...others,
  ...contentTables,
  ...Object.fromEntries([...enums.values()].map((type) => [type.enumName, type])),
};
