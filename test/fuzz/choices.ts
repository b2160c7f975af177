import fc from 'fast-check';

/** A source of decisions that fast-check has made: fewer and smaller ones make a simpler thing. */
export class Choices {
  readonly #numbers: readonly number[];
  #taken = 0;

  constructor(numbers: readonly number[]) {
    this.#numbers = numbers;
  }

  /** A whole number from 0 to `below` - 1; 0 when the decisions are used up. */
  below(below: number): number {
    return (this.#numbers[this.#taken++] ?? 0) % Math.max(below, 1);
  }

  /** True in one of so many cases; never when the decisions are used up. */
  oneIn(cases: number): boolean {
    return this.below(cases) === cases - 1;
  }

  /** One of some things. */
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
