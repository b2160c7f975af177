/**
 * Switches that keep Chromium from sending requests of its own, which a test might mistake for the page's.
 */
export const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
