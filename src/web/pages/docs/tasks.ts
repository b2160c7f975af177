import TASK_WORDS from '../../../../assets/words/tasks.json' with { type: 'json' };

interface TaskStep {
  readonly text: string;
  /** Path and query. */
  readonly call: string;
  /** True if the page shows the response. */
  readonly isShown: boolean;
  /** Code that makes the call, with `{origin}`; without it, a command for curl. */
  readonly code?: string;
}

/** What a reader wants to do, and the calls that do it. */
export interface DocsTask {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly steps: readonly TaskStep[];
}

export const TASKS: readonly DocsTask[] = TASK_WORDS;
