import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Catalogue } from '../dataset/catalogue.js';

/** On whose behalf, and from what, a tool answers. */
export interface ToolContext {
  readonly app: FastifyInstance;
  /** The request that brought the call. */
  readonly client: FastifyRequest;
  readonly catalogue: Catalogue;
  /** Scheme and host by which the client reaches the service. */
  readonly origin: string;
}

/** Something that a model can ask of the dataset. */
export interface Tool<Input extends z.ZodObject = z.ZodObject> {
  readonly name: string;
  readonly title: string;
  /** What it answers and when to use it, for the model. */
  readonly description: string;
  /** Strict: what it does not know is refused. */
  readonly input: Input;
  /** @throws Problem */
  readonly answer: (input: z.output<Input>, context: ToolContext) => Promise<object>;
}

/** Declares a tool; infers the type of its input from its schema. */
export const tool = <Input extends z.ZodObject>(declared: Tool<Input>): Tool => declared as unknown as Tool;
