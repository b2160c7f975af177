/**
 * What State said of why a country fell to Tier 3, as far as it was read: `unsettled` if only a paraphrase, a
 * formula or the press was read.
 */
export type StatedReason = 'limit' | 'merits' | 'unsettled' | 'not_read';

const SENTENCES: Readonly<Record<StatedReason, string>> = {
  limit: 'State named the limit as the reason.',
  merits: 'State’s text names its lack of significant efforts, not the limit.',
  unsettled: 'What we have read of State’s reason does not settle it.',
  not_read: 'We have not read State’s reason for the move.',
};

/** A sentence on the stated reason for a fall to Tier 3; never a guess. */
export const reasonSentence = (reason: StatedReason): string => SENTENCES[reason];
