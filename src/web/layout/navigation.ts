/** The places that the head of every page leads to. */
export const PLACES = [
  { path: '/watchlist', name: 'Watch list' },
  { path: '/countries', name: 'Countries' },
  { path: '/reports', name: 'Reports' },
  { path: '/claim-check', name: 'Check a claim' },
  { path: '/what-if', name: 'What if' },
  { path: '/rules', name: 'Rules' },
  { path: '/method', name: 'Method' },
  { path: '/docs', name: 'API' },
] as const;
