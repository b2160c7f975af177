import { notTested } from './not-tested.js';

/* Tap runs this after all tests: what this machine lacks is said once, with the way to get it. */

for (const what of notTested()) console.error(`!!! NOT TESTED HERE: what ${what} !!!`);
