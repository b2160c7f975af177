/* What the data cannot answer. Each API presents these errors in its own form; `http/problem.ts` maps them to RFC 9457. */

/** Why an argument cannot be used. */
export interface ArgumentFault {
  readonly argument: string;
  /** Follows the name of the argument in a sentence; without a full stop. */
  readonly message: string;
  readonly value?: unknown;
  /** Names like the value. */
  readonly near?: readonly string[];
  readonly allowed?: readonly unknown[];
}

interface ErrorDetails {
  readonly faults?: readonly ArgumentFault[];
  readonly [name: string]: unknown;
}

export abstract class DomainError<Details extends object = ErrorDetails> extends Error {
  /** @param message one sentence for the reader. @param details members of the problem document, in this order */
  constructor(
    message: string,
    readonly details: Details = {} as Details,
  ) {
    super(message);
  }

  override get name(): string {
    return this.constructor.name;
  }
}

export class UnknownCountry extends DomainError<{
  readonly validFrom?: string | null;
  readonly suggestions: readonly { readonly iso2: string; readonly name: string }[];
}> {}

/** No such report had been published by the requested date. */
export class UnknownReport extends DomainError<{ readonly firstYear: number; readonly lastYear: number }> {}

/** The report is later than the newest of the release. */
export class ReportNotInRelease extends DomainError<ErrorDetails & { readonly year: number }> {}

export class UnknownRelease extends DomainError<{ readonly releases: readonly string[] }> {}

/** The release exists, and cannot be read at this moment. */
export class ReleaseUnavailable extends DomainError {}

export class UnknownRule extends DomainError<{ readonly rules?: readonly string[] }> {}

export class UnknownGroup extends DomainError<{ readonly allowed: readonly string[] }> {}

export class AsOfTooEarly extends DomainError<{ readonly firstDay: string }> {}

export class InvalidArgument extends DomainError<
  ErrorDetails & { readonly faults: readonly ArgumentFault[] }
> {}

export class InvalidHistory extends DomainError {}

export class InvalidClaim extends DomainError<{
  readonly missing?: readonly string[];
  readonly unexpected?: readonly string[];
  readonly allowed?: readonly string[];
}> {}

export class TextTooLong extends DomainError {}

/** The error for one argument; its message begins with the name. */
export const invalidArgument = (
  argument: string,
  message: string,
  more: Pick<ArgumentFault, 'value' | 'near' | 'allowed'> = {},
): InvalidArgument =>
  new InvalidArgument(`${argument} ${message}.`, { faults: [{ argument, message, ...more }] });
