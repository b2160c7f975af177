import { setTimeout as sleep } from 'node:timers/promises';

const AT_A_TIME = 4;
const PAUSE_MS = 10;
const MAX_FAILURES = 5;

export interface Load {
  /** Requests that got a response, successful or not. */
  readonly requests: number;
  readonly failures: readonly string[];
  stop(): Promise<void>;
}

/**
 * Sends requests continuously from a few clients.
 * @param next returns the next URL
 * @param wrong returns the error of a response; `null` if there is none
 */
export function load(
  next: () => string,
  wrong: (response: Response, body: string) => string | null = () => null,
): Load {
  const failures: string[] = [];
  let requests = 0;
  let isOver = false;
  const client = async () => {
    while (!isOver) {
      const address = next();
      try {
        const response = await fetch(address);
        // A truncated response rejects here.
        const body = await response.text();
        const { status } = response;
        const complaint = status === 200 ? wrong(response, body) : `status ${status}: ${body}`;
        if (complaint) failures.push(`${address}: ${complaint}`);
      } catch (error) {
        failures.push(`${address}: ${error instanceof Error ? (error.cause ?? error) : error}`);
      }
      requests++;
      await sleep(PAUSE_MS);
    }
  };
  const clients = Array.from({ length: AT_A_TIME }, client);
  return {
    get requests() {
      return requests;
    },
    get failures() {
      return failures.slice(0, MAX_FAILURES);
    },
    async stop() {
      isOver = true;
      await Promise.all(clients);
    },
  };
}
