/** The day of a moment in UTC, YYYY-MM-DD. @param moment in the form of ISO 8601 */
export const dayOf = (moment: string): string => moment.slice(0, 'YYYY-MM-DD'.length);

const IN_WORDS = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** A day as readers write it: `29 September 2025`. @param moment a date or time in ISO 8601 */
export const dayInWords = (moment: string): string => IN_WORDS.format(new Date(moment));
