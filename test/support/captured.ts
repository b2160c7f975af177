import type { Streams } from '../../src/cli/release.js';

/** Streams for a command, with the captured output. */
export function captured() {
  const said = { out: '', err: '' };
  const saying = (stream: 'out' | 'err') => (text: string) => {
    said[stream] += text;
  };
  const streams: Streams = { out: saying('out'), err: saying('err'), isTerminal: false };
  return { streams, said };
}
