const input = './generated/openapi.json';

module.exports = {
  fetch: {
    input,
    output: {
      target: './generated/orval/fetch.ts',
      client: 'fetch',
      override: { mutator: { path: './calls/orval-mutator.ts', name: 'fetched' } },
    },
  },
  zod: { input, output: { target: './generated/orval/zod.ts', client: 'zod' } },
};
