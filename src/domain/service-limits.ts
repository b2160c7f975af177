/** Bytes that an address may have: RFC 9110 asks for at least 8,000; nothing here needs half of it. */
export const MAX_URL_BYTES = 4_096;

/** Bytes that one header field may have of those that are read; what browsers send has a few hundred. */
export const MAX_FIELD_BYTES = 4_096;

/** Limits of the service that answers; the pages of problems tell them. */
export interface ServiceLimits {
  /** Requests that a client has in a minute. */
  readonly requestsPerMinute: number;
  /** Bytes of all header fields of a request, its first line included. */
  readonly headerBytes: number;
  /** Milliseconds that a client has to send the header fields of a request. */
  readonly headersTimeoutMs: number;
  /** Milliseconds that a client has to send a whole request. */
  readonly requestTimeoutMs: number;
  /** Milliseconds that the service takes for an answer before it gives up. */
  readonly handlerTimeoutMs: number;
  /** Milliseconds that the event loop may be late before requests are turned away; 0 when none are. */
  readonly eventLoopDelayMs: number;
  /** Bytes that the body of a GraphQL request may have. */
  readonly graphqlBodyBytes: number;
  readonly graphqlDocument: {
    readonly tokens: number;
    readonly depth: number;
    readonly aliases: number;
    readonly directives: number;
    readonly cost: number;
  };
}
