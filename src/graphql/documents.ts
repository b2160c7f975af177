import { type DocumentNode, GraphQLError, type GraphQLSchema, parse, specifiedRules } from 'graphql';
import { LRUCache } from 'lru-cache';
import { AskedBefore } from '../rest/resource/asked-before.js';
import { limitRules } from './limit-rules.js';
import { DOCUMENTS_KEPT, MAX_DOCUMENT_ERRORS, MAX_TOKENS } from './limits.js';
import { Validator } from './validation.js';

/** A document that was read: it can be executed, or has errors. */
export type ReadDocument =
  | { readonly document: DocumentNode; readonly errors?: never }
  | { readonly document?: never; readonly errors: readonly GraphQLError[] };

const RULES = { rules: [...specifiedRules, ...limitRules], maxErrors: MAX_DOCUMENT_ERRORS };

/**
 * Reads documents and holds them against the schema and the limits. Those that are asked again are kept, the wrong ones apart,
 * so that they do not crowd out the others.
 */
export class Documents {
  readonly #asked = new AskedBefore();
  readonly #valid = new LRUCache<string, ReadDocument>({ max: DOCUMENTS_KEPT });
  readonly #wrong = new LRUCache<string, ReadDocument>({ max: DOCUMENTS_KEPT });

  readonly #validator: Validator;

  constructor(schema: GraphQLSchema) {
    this.#validator = new Validator(schema, RULES);
  }

  read(text: string): ReadDocument {
    const known = this.#valid.get(text) ?? this.#wrong.get(text);
    if (known) return known;
    const read = this.#read(text);
    if (this.#asked.has(text)) (read.document ? this.#valid : this.#wrong).set(text, read);
    return read;
  }

  #read(text: string): ReadDocument {
    try {
      const document = parse(text, { maxTokens: MAX_TOKENS });
      const errors = this.#validator.errorsIn(document);
      return errors.length === 0 ? { document } : { errors };
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [error] };
      throw error;
    }
  }
}
