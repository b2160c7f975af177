import type { Streams } from '../../src/cli/release.js';

/** Streams for a command, with the captured output. */
export function captured() {
  const output = { out: '', err: '' };
  const writeTo = (stream: 'out' | 'err') => (text: string) => {
    output[stream] += text;
  };
  const streams: Streams = { out: writeTo('out'), err: writeTo('err'), isTerminal: false };
  return { streams, output };
}
