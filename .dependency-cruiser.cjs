/** The layers, from the ground up: a file may import its own layer and those below it. */
const LAYERS = [
  ['domain'],
  ['engine'],
  ['dataset'],
  ['store'],
  ['formats', 'graphics'],
  ['rest', 'graphql', 'mcp', 'web', 'guards', 'operations'],
];
const TOP = '(app|server|cli|bootstrap|settings|seed-digests|limits|fill|fill-apart|fill-template)';

const upwards = LAYERS.flatMap((layer, index) => {
  const above = LAYERS.slice(index + 1).flat();
  const forbidden = [...above.map((name) => `^src/${name}/`), `^src/${TOP}(/|\\.ts$)`].join('|');
  return layer.map((name) => ({
    name: `${name}-looks-down-only`,
    comment: `${name} may not import from a layer above it`,
    severity: 'error',
    from: { path: `^src/${name}/` },
    to: { path: forbidden },
  }));
});

module.exports = {
  forbidden: [
    ...upwards,
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'rest-and-graphql-are-apart',
      comment: 'The two APIs say the same because both ask the dataset, not because one asks the other',
      severity: 'error',
      from: { path: '^src/(domain|engine|dataset)/' },
      to: { path: '^src/(rest|graphql|web)/' },
    },
    {
      name: 'pure-ground',
      comment: 'The domain and the engine do no I/O and know no framework',
      severity: 'error',
      from: { path: '^src/(domain|engine)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-dev-dependency-in-src',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(cli/describ(e\\.ts|ing/.*)|formats/worker-from-source\\.mjs)$' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'client-stands-alone',
      comment: 'What a user installs pulls in nothing of the service',
      severity: 'error',
      from: { path: '^src/client/' },
      to: { path: '^src/', pathNot: '^src/client/' },
    },
    { name: 'resolvable', severity: 'error', from: { path: '^src/' }, to: { couldNotResolve: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
};
