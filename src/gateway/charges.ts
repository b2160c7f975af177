import type { FastifyRequest } from 'fastify';
import type { Quota } from '../guards/rate-limit.js';

/** The first point covers 80 ms of CPU time and 64 KB of a response body; each further one as much time, or 256 KB. */
const CPU_MS_PER_POINT = 80;
const FREE_BYTES = 64 * 1_024;
const BYTES_PER_POINT = 256 * 1_024;

/** The first point is charged when the request arrives. */
const additionalPoints = (amount: number, perPoint: number): number =>
  Math.max(Math.ceil(amount / perPoint) - 1, 0);

/**
 * Charges CPU time spent on a request, on top of what has been charged so far.
 * @param usedMs additional CPU time, in ms
 * @returns the remaining quota, or null if nothing was charged
 */
export async function chargeCpu(request: FastifyRequest, usedMs: number): Promise<Quota | null> {
  const { cpuMs = 0 } = request;
  request.cpuMs = cpuMs + usedMs;
  const points =
    additionalPoints(request.cpuMs, CPU_MS_PER_POINT) - additionalPoints(cpuMs, CPU_MS_PER_POINT);
  return points > 0 ? ((await request.chargeQuota?.(points)) ?? null) : null;
}

/**
 * @param bytes length of a response body
 * @returns points, not charged yet
 */
export const pointsForBody = (bytes: number): number =>
  Math.max(Math.ceil((bytes - FREE_BYTES) / BYTES_PER_POINT), 0);
