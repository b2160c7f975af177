/** Bytes that an address may have: RFC 9110 asks for at least 8,000; nothing here needs half of it. */
export const MAX_URL_BYTES = 4_096;

/** Bytes that one header field may have of those that are read; what browsers send has a few hundred. */
export const MAX_FIELD_BYTES = 4_096;

export interface ServiceLimits {
  readonly requestsPerMinute: number;
  /** First line included. */
  readonly headerBytes: number;
  readonly headersTimeoutMs: number;
  readonly requestTimeoutMs: number;
  readonly handlerTimeoutMs: number;
  /** 0: no request is turned away. */
  readonly eventLoopDelayMs: number;
  readonly graphqlBodyBytes: number;
  readonly graphqlDocument: {
    readonly tokens: number;
    readonly depth: number;
    readonly aliases: number;
    readonly directives: number;
    readonly cost: number;
  };
}
