/** The day of a moment in UTC, YYYY-MM-DD. @param moment in the form of ISO 8601 */
export const dayOf = (moment: string): string => moment.slice(0, 'YYYY-MM-DD'.length);
