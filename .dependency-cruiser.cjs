/** The layers, from the ground up: a file may import its own layer and those below it. */
const LAYERS = [
  ['domain'],
  ['engine'],
  ['dataset'],
  ['claims'],
  ['news'],
  ['texts'],
  ['releases'],
  ['settings'],
  ['formats', 'graphics'],
  ['http'],
  ['guards', 'operations'],
  ['gateway'],
  ['kit'],
  ['resources'],
  ['rest', 'graphql', 'mcp', 'web'],
];
const TOP = '(app|server|worker|state|cli|limits)';

const upwards = LAYERS.flatMap((layer, index) => {
  const above = LAYERS.slice(index + 1).flat();
  const forbidden = [...above.map((name) => `^src/${name}(/|\\.ts$)`), `^src/${TOP}(/|\\.ts$)`].join('|');
  return layer.map((name) => ({
    name: `${name}-looks-down-only`,
    comment: `${name} may not import from a layer above it`,
    severity: 'error',
    from: { path: `^src/${name}(/|\\.ts$)` },
    to: { path: forbidden },
  }));
});

module.exports = {
  forbidden: [
    ...upwards,
    {
      name: 'no-ring',
      comment: 'No ring of imports, by types neither',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-ring-of-folders',
      comment: 'A folder lies above those that it imports; one within another may know it',
      severity: 'error',
      scope: 'folder',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'pure-ground',
      comment: 'The domain and the engine do no I/O and know no framework',
      severity: 'error',
      from: { path: '^src/(domain|engine)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'gateway-knows-no-facts',
      comment: 'The thread that listens knows no route, no resource and no table: what answers is loaded by workers only',
      severity: 'error',
      from: { path: '^src/(gateway/|server\\.ts$)' },
      to: { path: '^src/(dataset|engine|claims|texts|releases|graphics|kit|resources|rest|graphql|mcp|web)/' },
    },
    {
      name: 'no-build-tool-in-src',
      comment: 'What is bundled is a development dependency, but what bundles and compiles is not there at run time',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/gateway/.*from-source\\.mjs$' },
      to: { path: '^node_modules/(typescript|tsx|esbuild)/' },
    },
    {
      name: 'named-in-package-json',
      comment: 'A package that is there only because another one needs it may go at any time',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    { name: 'resolvable', severity: 'error', from: { path: '^src/' }, to: { couldNotResolve: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^tools/clients/generated' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
};
