import { setTimeout as sleep } from 'node:timers/promises';

const PAUSE_MS = 150;
const PATIENCE_MS = 20_000;

/** Statuses of an overloaded instance: the request is retried as stated, and counts as answered. */
const OVERLOADED = '/problems/overloaded';

export interface Readers {
  /** Waits for pending requests. @returns the number of requests, and the errors of failed ones */
  stop(): Promise<{ readonly requests: number; readonly failures: readonly string[] }>;
}

let number = 0;

/** Sends uncacheable GET and POST requests at a steady rate, whether or not responses arrive. */
export function startReaders(origin: string): Readers {
  const underWay: Promise<void>[] = [];
  const failures: string[] = [];
  let isOver = false;
  const send = async () => {
    const each = number++;
    const from = 2001 + (each % 25);
    const path =
      each % 2 ? '/graphql' : `/countries/BI/tiers?from=${from}&limit=${100 + (Math.floor(each / 25) % 900)}`;
    const query = { query: `{ country(country: "BI") { name a${each}: iso2 } }` };
    const post = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(query),
    };
    try {
      const signal = AbortSignal.timeout(PATIENCE_MS);
      let response: Response;
      let body: string;
      do {
        response = await fetch(origin + path, { ...(each % 2 && post), signal });
        body = await response.text();
      } while (body.includes(OVERLOADED) && (await sleep(1_000, true, { signal })));
      if (response.status !== 200 || body.includes('"errors"'))
        failures.push(`${path}: ${response.status} ${body.slice(0, 300)}`);
    } catch (error) {
      failures.push(`${path}: ${error instanceof Error ? (error.cause ?? error) : error}`);
    }
  };
  const requests = (async () => {
    while (!isOver) {
      underWay.push(send());
      await sleep(PAUSE_MS);
    }
  })();
  return {
    async stop() {
      isOver = true;
      await requests;
      await Promise.all(underWay);
      return { requests: underWay.length, failures };
    },
  };
}
