import type { FastifyRequest } from 'fastify';

/** The probes of `gateway/health.ts` and `rest/discovery/health.ts`, and nothing that looks like them. */
const OPERATIONAL: ReadonlySet<string | undefined> = new Set([
  '/health/live',
  '/health/ready',
  '/health/fresh',
]);

/** Probes are answered whatever the load, and are free. */
export const isOperational = ({ raw }: FastifyRequest): boolean => OPERATIONAL.has(raw.url);
