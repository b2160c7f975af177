/** Maximum number of requests waiting for a response, in total and per client. */
export const MAX_WAITING = 4_000;
export const MAX_WAITING_PER_CLIENT = 600;
/**
 * A request that has waited for this and HANDLER_TIMEOUT_MS is rejected. The sum is shorter than
 * `proxy_read_timeout` in docs/operations/nginx-cache.conf.
 */
export const MAX_WAIT_MS = 12_000;
