/** The channel on which the database announces releases; the trigger in the migrations names it too. */
export const RELEASES_CHANNEL = 'releases';
