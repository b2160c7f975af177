export const EXIT = { done: 0, refused: 1, usage: 2, store: 3 } as const;

export interface Outcome {
  readonly exitCode: (typeof EXIT)[keyof typeof EXIT];
  readonly text: string;
  readonly json: object;
}
