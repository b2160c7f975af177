/** Generous limits, since tests send more than a client may, on a machine that is busy with other tests. */
export const UNHURRIED = {
  LOG_LEVEL: 'silent',
  RATE_LIMIT_MAX: '1000000',
  HANDLER_TIMEOUT_MS: '600000',
  SOCKET_TIMEOUT_MS: '600000',
};
