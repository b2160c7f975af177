import type { Catalogue } from '../dataset/catalogue.js';
import type { Release } from '../dataset/release.js';

/** From what a part of a query is answered: a release of the dataset as a day saw it. */
export class Scope {
  /** Listings of this query, by what they are: a list inside a list is the same for many parents. */
  readonly listings = new Map<string, unknown>();

  /**
   * @param release already limited to what was known on `asOf`
   * @param asOf YYYY-MM-DD; `null` for all that the release knows
   */
  constructor(
    readonly catalogue: Catalogue,
    readonly release: Release,
    readonly asOf: string | null = null,
  ) {}

  get identity(): string {
    return this.asOf === null ? this.release.version : `${this.release.version}@${this.asOf}`;
  }
}

export type Values = Readonly<Record<string, unknown>>;

/** A fact in its scope. It may be known in part: the rest is got when it is asked for. */
export class ScopedFact {
  #rest: Values | undefined;

  /**
   * @param own what is known of it
   * @param country of the fact that leads to it
   * @param getRest for the fields that `own` does not have
   */
  constructor(
    readonly scope: Scope,
    readonly own: Values,
    readonly country?: string | undefined,
    private readonly getRest?: (fact: ScopedFact) => Values | undefined,
  ) {}

  read(name: string): unknown {
    const value = this.own[name];
    if (value !== undefined) return value;
    this.#rest ??= this.getRest?.(this) ?? {};
    return this.#rest[name] ?? null;
  }

  /** Code of the country that it is, that it names, or that led to it. */
  get iso2(): string | undefined {
    const { iso2, country } = this.own as { iso2?: string; country?: { iso2: string } | null };
    return iso2 ?? country?.iso2 ?? this.country;
  }

  /** A member of its key, as text. */
  member(name: string): string {
    return String(name === 'country' ? this.iso2 : this.own[name]);
  }
}

export interface QueryContext {
  readonly catalogue: Catalogue;
  readonly current: Scope;
  readonly origin: string;
  /** Says that the question holds what must not be stored: nor is the answer, here or on the way. */
  readonly keepNothing: () => void;
}

/** The scope that answers a field of Dataset, or of Query: the root answers from the current release. */
export const answeringScope = (source: unknown, context: QueryContext): Scope =>
  source instanceof Scope ? source : context.current;
