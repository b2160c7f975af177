import fc from 'fast-check';

/** Decisions drawn by fast-check; fewer and smaller ones yield a simpler result. */
export class Choices {
  readonly #numbers: readonly number[];
  #taken = 0;

  constructor(numbers: readonly number[]) {
    this.#numbers = numbers;
  }

  /** An integer from 0 to `below` - 1; 0 once the decisions are used up. */
  below(below: number): number {
    return (this.#numbers[this.#taken++] ?? 0) % Math.max(below, 1);
  }

  /** True in one of `cases` cases; never once the decisions are used up. */
  oneIn(cases: number): boolean {
    return this.below(cases) === cases - 1;
  }

  /** One of several things. */
  of<T>(things: readonly [T, ...T[]]): T {
    return things[this.below(things.length)] ?? things[0];
  }

  get isUsedUp(): boolean {
    return this.#taken >= this.#numbers.length;
  }
}

const MAX_CHOICES = 250;
const MAX_CHOICE = 10_000;

export const choices: fc.Arbitrary<Choices> = fc
  .array(fc.nat(MAX_CHOICE), { maxLength: MAX_CHOICES, size: 'max' })
  .map((numbers) => new Choices(numbers));
