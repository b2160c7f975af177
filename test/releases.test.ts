import { everyTestIn } from './support/every-test-in.js';

await everyTestIn('releases');
