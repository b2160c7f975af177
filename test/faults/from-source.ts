/** How node runs a program of the project from its sources, so that no build is needed. */
export const fromSource = (program: 'server' | 'cli/release'): readonly string[] => [
  '--import',
  'tsx',
  `src/${program}.ts`,
];
