import type { IncomingMessage } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { Variant } from '../http/answer.js';
import { inTurn } from '../http/headers.js';
import { withoutContent } from '../http/send.js';

/** An answer as it was sent, without what was said to one client only. */
export interface SentAnswer {
  /** The state of the catalogue that it is true of. */
  readonly revision: number;
  /** What answers at one address vary by. The host is a part of what pages, feeds and citations say. */
  readonly accept: string | undefined;
  readonly acceptEncoding: string | string[] | undefined;
  readonly host: string | undefined;
  /** That of the body which asked; a door may take some and refuse others. */
  readonly contentType: string | undefined;
  /** Template of the address. */
  readonly route: string;
  readonly body: Buffer;
  /** Names and values in turn: what Node writes fastest. */
  readonly fields: readonly string[];
  readonly fieldsOfNotModified: readonly string[];
  /** What a condition is held against. */
  readonly validators: { readonly etag?: string; readonly 'last-modified'?: string };
}

const MEGABYTE = 1024 * 1024;
const MAX_KEPT_BYTES = 16 * MEGABYTE;
/** Bookkeeping of an answer that is kept. */
const ENTRY_BYTES = 1_000;
/** Clients ask for an address in a few ways; whoever asks in many takes the place of others at that address only. */
const MAX_KEPT_OF_ADDRESS = 8;

/** Fields of an answer that are for one client, or that Node writes. */
const OF_ONE_CLIENT = new Set([
  'ratelimit',
  'ratelimit-policy',
  'traceparent',
  'date',
  'connection',
  'keep-alive',
]);

/** What asks: the address, and the body that came with it. */
const keyOf = (url: string, body: Buffer | undefined): string =>
  body === undefined ? url : `${url} ${body.toString('latin1')}`;

/** Answers as they were sent, by address and body: bounded in bytes, the least recently used go first. */
export class SentAnswers {
  readonly #kept = new LRUCache<string, readonly SentAnswer[]>({
    maxSize: MAX_KEPT_BYTES,
    sizeCalculation: (sent, key) => sent.reduce((sum, each) => sum + bytesOf(each), key.length + ENTRY_BYTES),
  });

  /** The answer that was sent to the same request in the same state of the catalogue. */
  find(request: IncomingMessage, revision: number): SentAnswer | undefined {
    const kept = this.#kept.get(keyOf(request.url ?? '', request.bodyRead));
    if (kept === undefined) return undefined;
    for (const sent of kept) if (sent.revision === revision && isFor(sent, request)) return sent;
    return undefined;
  }

  /** Keeps the answer that a reply is about to send, with what the hooks have added to it. */
  keep(request: FastifyRequest, reply: FastifyReply, repeated: Variant, revision: number): void {
    // The address as it was asked: the router sees it without its suffix.
    const key = keyOf(request.originalUrl, request.raw.bodyRead);
    const others = this.#kept.get(key) ?? [];
    const stillGood = others.filter((other) => other.revision === revision && !isFor(other, request.raw));
    const sent = sentAnswer(request, reply, repeated, revision);
    this.#kept.set(key, [sent, ...stillGood].slice(0, MAX_KEPT_OF_ADDRESS));
  }
}

const isFor = (sent: SentAnswer, { headers }: IncomingMessage): boolean =>
  headers.accept === sent.accept &&
  headers['accept-encoding'] === sent.acceptEncoding &&
  headers.host === sent.host &&
  headers['content-type'] === sent.contentType;

function sentAnswer(
  { raw: { headers: asked }, routeOptions }: FastifyRequest,
  reply: FastifyReply,
  { headers: own, body }: Variant,
  revision: number,
): SentAnswer {
  const headers: Record<string, string> = { ...own };
  for (const [name, value] of Object.entries(reply.getHeaders())) {
    if (!OF_ONE_CLIENT.has(name) && value !== undefined) headers[name] = String(value);
  }
  return {
    revision,
    accept: asked.accept,
    acceptEncoding: asked['accept-encoding'],
    host: asked.host,
    contentType: asked['content-type'],
    route: routeOptions.url ?? '',
    body,
    fields: inTurn(headers),
    fieldsOfNotModified: inTurn(withoutContent(headers)),
    validators: headers,
  };
}

/** Bytes that an answer takes, about. */
const bytesOf = ({ body, fields, accept, acceptEncoding, host }: SentAnswer): number =>
  [...fields, accept, acceptEncoding, host].reduce((sum, text) => sum + (text?.length ?? 0), body.length);
