import type { Catalogue } from '../dataset/catalogue.js';
import type { ReleaseView } from '../dataset/release-view.js';

/** What a part of a query is resolved from: a release, as known on a date. */
export class Scope {
  /** Lists of this query by request: nested lists repeat for many parents. */
  readonly listings = new Map<string, unknown>();

  /**
   * @param release already limited to what was known on `asOf`
   * @param asOf YYYY-MM-DD; `null` for everything in the release
   */
  constructor(
    readonly catalogue: Catalogue,
    readonly release: ReleaseView,
    readonly asOf: string | null = null,
  ) {}

  get identity(): string {
    return this.asOf === null ? this.release.version : `${this.release.version}@${this.asOf}`;
  }
}

export type Values = Readonly<Record<string, unknown>>;

/** A fact in its scope. It may be partial; the other fields are loaded on first access. */
export class ScopedRow {
  #rest: Values | undefined;

  /**
   * @param own the known fields
   * @param country code from the parent fact
   * @param getRest loads the fields missing from `own`
   */
  constructor(
    readonly scope: Scope,
    readonly own: Values,
    readonly country?: string | undefined,
    private readonly getRest?: (fact: ScopedRow) => Values | undefined,
  ) {}

  read(name: string): unknown {
    const value = this.own[name];
    if (value !== undefined) return value;
    this.#rest ??= this.getRest?.(this) ?? {};
    return this.#rest[name] ?? null;
  }

  /** Code of the country that the fact is, refers to, or was reached from. */
  get iso2(): string | undefined {
    const { iso2, country } = this.own as { iso2?: string; country?: { iso2: string } | null };
    return iso2 ?? country?.iso2 ?? this.country;
  }

  /** A key member as a string. */
  member(name: string): string {
    return String(name === 'country' ? this.iso2 : this.own[name]);
  }
}

export interface QueryContext {
  readonly catalogue: Catalogue;
  readonly current: Scope;
}

/** Scope for a field of Dataset or Query; the root uses the current release. */
export const scopeFor = (source: unknown, context: QueryContext): Scope =>
  source instanceof Scope ? source : context.current;
