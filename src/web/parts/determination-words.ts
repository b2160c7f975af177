import type { Determination } from '../../dataset/determinations.js';

/** What the President determined, for readers. */
export const DETERMINATION_WORDS: Readonly<Record<Determination['determination'], string>> = {
  restriction_d1A: 'Assistance restricted (which sub-clause was not read)',
  restriction_d1Ai: 'No nonhumanitarian, nontrade-related assistance',
  restriction_d1Aii: 'No such assistance, no funding of officials’ exchanges',
  subsequent_compliance_d3: 'Later compliance: not restricted',
  full_waiver: 'Restrictions waived in full, in the national interest',
  partial_waiver: 'Restrictions waived in part, in the national interest',
  waiver_kind_unread: 'Restrictions waived; whether in full or in part was not read',
};
