import { setFlagsFromString } from 'node:v8';

/*
 * Starts the service, with a heap that stays small. What the service is made of is loaded only then: loading it alone
 * lets the heap grow, and it shrinks late.
 */

/**
 * How much the heap may grow, in percent of what lives, before it is swept. By itself V8 waits for up to four times as
 * much: many editions visited in turn would take twice the memory. A limit of the heap would end the process instead.
 */
const HEAP_GROWTH_PERCENT = 30;
/**
 * By how much the nursery of the heap, where objects are made, grows when it is full: not at all. By itself V8 lets it
 * take 32 MB. Answers that are ready cost the same without them, those that are made a twentieth more.
 */
const NURSERY_GROWTH_FACTOR = 1;

setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH_PERCENT}`);
setFlagsFromString(`--semi-space-growth-factor=${NURSERY_GROWTH_FACTOR}`);

await import('./service.js');
