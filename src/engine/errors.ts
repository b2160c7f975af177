export type LawRefusal =
  | 'no_rules'
  | 'duplicate_rule'
  | 'reversed_era'
  | 'gap_between_eras'
  | 'overlapping_eras'
  | 'inconsistent_rule'
  | 'unknown_rule'
  | 'year_without_law';

export class LawRefused extends Error {
  override readonly name = 'LawRefused';

  constructor(
    readonly code: LawRefusal,
    message: string,
  ) {
    super(message);
  }
}

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

export class HistoryRefused extends Error {
  override readonly name = 'HistoryRefused';

  /** @param year `null` when no single year is at fault */
  constructor(
    readonly code: HistoryRefusal,
    message: string,
    readonly year: number | null,
  ) {
    super(message);
  }
}
