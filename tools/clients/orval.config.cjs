const input = './generated/openapi.json';
/** It makes one type of all the forms of an answer: these are the ones that its callers ask for. */
const contentType = { include: ['application/json', 'application/problem+json', 'text/plain', 'image/png'] };

module.exports = {
  fetch: {
    input,
    output: {
      target: './generated/orval/fetch.ts',
      client: 'fetch',
      override: { contentType, mutator: { path: './calls/orval-mutator.ts', name: 'fetched' } },
    },
  },
  zod: { input, output: { target: './generated/orval/zod.ts', client: 'zod' } },
};
