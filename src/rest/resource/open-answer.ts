import type { IncomingMessage } from 'node:http';
import type { Answer } from '../../http/answer.js';
import type { Fields } from '../../http/headers.js';

/** An answer that was made without the router. */
export interface OpenAnswer {
  readonly answer: Answer;
  /** Template of the address. */
  readonly route: string;
  /** Fields in the place of the answer's own. */
  readonly instead?: Fields;
}

/** Answers some requests without the router. */
export interface OpenDoor {
  /** Whether its answers may have to wait for something; it promises them then. */
  readonly mayWait: boolean;
  /** Whether a request is for it; that costs next to nothing to tell. */
  takes(request: IncomingMessage): boolean;
  /** `undefined` for all that is not simply answered, such as faults: that has to go the usual way. */
  answer(request: IncomingMessage): OpenAnswer | undefined | Promise<OpenAnswer | undefined>;
}
