import type { Trace as EngineTrace } from '../../engine/trace.js';

/** How an answer of the clock follows from the law: clause by clause, the deciding one last. */
export function Trace({ trace }: { trace: EngineTrace }) {
  return (
    <ol class="trace">
      {trace.steps.map((step) => (
        <li key={step.clause} class={step.decides ? 'decides' : undefined}>
          <p class="trace-title">
            {step.title}: <strong>{step.holds ? 'yes' : 'no'}</strong>
          </p>
          <p>{step.sentence}</p>
          <p class="small muted">
            {step.citation}
            {step.decides && ' · this decides'}
          </p>
        </li>
      ))}
    </ol>
  );
}
