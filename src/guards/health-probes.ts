import type { FastifyRequest } from 'fastify';

/** The probes of `gateway/health.ts` and `rest/discovery/health.ts`, matched exactly. */
const HEALTH_PROBES: ReadonlySet<string | undefined> = new Set([
  '/health/live',
  '/health/ready',
  '/health/fresh',
]);

/** Probes are served at any load and cost no quota. */
export const isHealthProbe = ({ raw }: FastifyRequest): boolean => HEALTH_PROBES.has(raw.url);
