import { fstatSync, writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
import { LRUCache } from 'lru-cache';

/** Writes a text. @throws Error if it is lost, even in part */
type Send = (text: string, onLost: () => void) => void;

/** Bytes that may wait for a reader of standard output; it has caught up at half of them. */
const MAX_WAITING_BYTES = 1_048_576;
/** Lines of one message, from `warn` upwards, in a minute; the rest are counted only. */
const MAX_EQUAL_LINES = 60;
const EQUAL_LINES_MS = 60_000;
/** Maximum number of messages whose lines are counted. */
const MAX_MESSAGES = 200;
const WARN = 40;

interface Line {
  readonly level: number;
  readonly msg?: string;
}

/**
 * Log lines on standard output. One that cannot be written is dropped and counted: neither a full disk nor a
 * reader that stalls may fail a request or keep one waiting.
 */
export class LogOutput {
  /** Lines that were not written, by reason. */
  readonly dropped = { unwritable: 0, repeated: 0 };
  readonly #send: Send;
  /** Lines lost since the last one that was written. */
  #lost = 0;
  readonly #repeated = new LRUCache<string, { since: number; lines: number }>({ max: MAX_MESSAGES });

  constructor(send: Send) {
    this.#send = send;
  }

  /**
   * @param line a JSON object
   * @param format turns it into what is written
   */
  write(line: string, format = (json: string) => json): void {
    const repeated = this.#countRepeated(line);
    if (repeated === null) {
      this.dropped.repeated += 1;
      return;
    }
    const notices = [
      { msg: 'log lines could not be written', lines: this.#lost },
      { msg: 'equal log lines were left out', ...repeated },
    ].filter(({ lines }) => lines > 0);
    const texts = notices.map((notice) => JSON.stringify({ level: WARN, time: Date.now(), ...notice }));
    this.#write([...texts.map((text) => `${text}\n`), line].map(format).join(''));
  }

  #write(text: string): void {
    const lose = () => {
      this.#lost += 1;
      this.dropped.unwritable += 1;
    };
    try {
      this.#send(text, lose);
      this.#lost = 0;
    } catch {
      lose();
    }
  }

  /** @returns the lines left out before this one; `null` if it is one too many */
  #countRepeated(line: string): { readonly of: string; readonly lines: number } | null {
    const { level, msg: of = '' } = parse(line);
    if (level < WARN) return { of, lines: 0 };
    const counted = this.#repeated.get(of);
    const now = performance.now();
    if (!counted || now - counted.since > EQUAL_LINES_MS) {
      this.#repeated.set(of, { since: now, lines: 1 });
      return { of, lines: Math.max((counted?.lines ?? 0) - MAX_EQUAL_LINES, 0) };
    }
    counted.lines += 1;
    return counted.lines > MAX_EQUAL_LINES ? null : { of, lines: 0 };
  }
}

function parse(line: string): Line {
  try {
    return JSON.parse(line);
  } catch {
    return { level: 0 };
  }
}

/** Node writes to a pipe or socket without waiting; to a file it does not retry after an error. */
function toStandardOutput(): Send {
  const { stdout } = process;
  stdout.on('error', () => {});
  try {
    if (stdout.isTTY || fstatSync(stdout.fd).isFIFO() || fstatSync(stdout.fd).isSocket())
      return toStream(stdout);
    return toFile(stdout.fd);
  } catch {
    // There is no standard output.
    return toStream(stdout);
  }
}

/** @param descriptor of an open file */
export function toFile(descriptor: number): Send {
  let isCut = false;
  return (text) => {
    const bytes = Buffer.from(isCut ? `\n${text}` : text);
    isCut = writeSync(descriptor, bytes) < bytes.length;
    if (isCut) throw new Error('The line is cut off.');
  };
}

/** @param stream of a pipe, a socket or a terminal */
export function toStream(stream: NodeJS.WriteStream): Send {
  let isStalled = false;
  return (text, onLost) => {
    isStalled = stream.writableLength > (isStalled ? MAX_WAITING_BYTES / 2 : MAX_WAITING_BYTES);
    if (isStalled || stream.destroyed) throw new Error('Nobody reads.');
    stream.write(text, (error) => error && onLost());
  };
}

/** What this process writes to its log. Threads pass their lines on to it by their standard output. */
export const logOutput = new LogOutput(
  isMainThread ? toStandardOutput() : (text) => void process.stdout.write(text),
);
