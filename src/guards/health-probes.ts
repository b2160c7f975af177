import type { FastifyRequest } from 'fastify';

/** The probes of `gateway/health.ts` and `rest/discovery/health.ts`, and nothing that looks like them. */
const HEALTH_PROBES: ReadonlySet<string | undefined> = new Set([
  '/health/live',
  '/health/ready',
  '/health/fresh',
]);

/** Probes are answered whatever the load, and are free. */
export const isHealthProbe = ({ raw }: FastifyRequest): boolean => HEALTH_PROBES.has(raw.url);
