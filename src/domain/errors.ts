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

/** What a problem says beside its sentence, by code. */
interface DetailsByCode {
  'unknown-country': {
    readonly validFrom?: string | null;
    readonly suggestions: readonly { readonly iso2: string; readonly name: string }[];
  };
  /** No such report had been published by the requested date. */
  'unknown-report': { readonly firstYear: number; readonly lastYear: number };
  /** The report is later than the newest of the release. */
  'report-not-in-release': ErrorDetails & { readonly year: number };
  'unknown-release': { readonly releases: readonly string[] };
  /** The release exists, and cannot be read at this moment. */
  'release-unavailable': ErrorDetails;
  'unknown-rule': { readonly rules?: readonly string[] };
  'unknown-group': { readonly allowed: readonly string[] };
  'as-of-too-early': { readonly firstDay: string };
  'invalid-argument': ErrorDetails & { readonly faults: readonly ArgumentFault[] };
  'invalid-history': ErrorDetails;
  'invalid-claim': {
    readonly missing?: readonly string[];
    readonly unexpected?: readonly string[];
    readonly allowed?: readonly string[];
  };
  'text-too-long': ErrorDetails;
}

export type ErrorCode = keyof DetailsByCode;

/** `hasCode(error, 'unknown-report')` tells which one it is. */
export class DomainError<Code extends ErrorCode = ErrorCode> extends Error {
  override readonly name = 'DomainError';

  /** @param message one sentence for the reader. @param details members of the problem document, in this order */
  constructor(
    readonly code: Code,
    message: string,
    readonly details: DetailsByCode[Code] = {} as DetailsByCode[Code],
  ) {
    super(message);
  }
}

export const hasCode = <Code extends ErrorCode>(error: unknown, code: Code): error is DomainError<Code> =>
  error instanceof DomainError && error.code === code;

/** The error for one argument; its message begins with the name. */
export const invalidArgument = (
  argument: string,
  message: string,
  more: Pick<ArgumentFault, 'value' | 'near' | 'allowed'> = {},
): DomainError<'invalid-argument'> =>
  new DomainError('invalid-argument', `${argument} ${message}.`, {
    faults: [{ argument, message, ...more }],
  });
