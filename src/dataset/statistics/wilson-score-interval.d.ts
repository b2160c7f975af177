/** The library has no types of its own. */
declare module 'wilson-score-interval' {
  /** Ends of the 95 % interval of a proportion, from 0 to 1. */
  export default function wilson(positive: number, total: number): { left: number; right: number };
}
