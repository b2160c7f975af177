import type { Trace as EngineTrace } from '../../engine/trace.js';
import { unbroken } from './with-hosts.js';

export function Trace({ trace }: { trace: EngineTrace }) {
  return (
    <ol class="trace">
      {trace.steps.map((step) => (
        <li key={step.clause} class={step.decides ? 'decides' : undefined}>
          {step.title}: {step.holds ? 'yes' : 'no'}. {unbroken(step.sentence)}{' '}
          <span class="note">
            {step.citation}
            {step.decides && ' · this decides'}
          </span>
        </li>
      ))}
    </ol>
  );
}
