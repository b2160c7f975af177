/** A sentence whose tiers keep their number on the line: a no-break space inside "Tier 3". */
export const unbroken = (sentence: string): string => sentence.replaceAll(/\bTier (?=\d)/g, 'Tier\u00a0');
