import type { FastifyRequest } from 'fastify';

const PREFIX = '/health/';

/** Whether a request asks how the service is: such are answered whatever the load, and count for nobody. */
export const isOperational = ({ raw }: FastifyRequest): boolean => raw.url?.startsWith(PREFIX) === true;
