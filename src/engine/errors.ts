/** Why rules cannot be a law: see the message for the row. */
export type LawRefusal =
  | 'no_rules'
  | 'duplicate_rule'
  | 'reversed_era'
  | 'gap_between_eras'
  | 'overlapping_eras'
  | 'inconsistent_rule'
  | 'unknown_rule'
  | 'year_without_law';

/** The rules do not make a law, or the law has no answer for what was asked. */
export class LawRefused extends Error {
  override readonly name = 'LawRefused';

  constructor(
    readonly code: LawRefusal,
    message: string,
  ) {
    super(message);
  }
}

/** Why placements cannot be a history. */
export type HistoryRefusal =
  | 'empty'
  | 'not_a_year'
  | 'duplicate_year'
  | 'unknown_tier'
  | 'no_watch_list'
  | 'year_without_law'
  | 'too_long'
  | 'before_begin'
  | 'after_end'
  | 'outside_history';

/** The placements cannot be a history under the law, or do not reach to the year that was asked for. */
export class HistoryRefused extends Error {
  override readonly name = 'HistoryRefused';

  /** @param year the report year that is at fault; `null` when it is no single one */
  constructor(
    readonly code: HistoryRefusal,
    message: string,
    readonly year: number | null,
  ) {
    super(message);
  }
}
