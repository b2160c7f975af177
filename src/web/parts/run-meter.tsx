import type { CountryStanding } from '../../dataset/eligibility.js';
import type { Rule } from '../../domain/rule.js';
import { formatCount, numberWord } from '../../engine/english.js';

export function RunMeter({
  standing: { run, waiversUsed, status },
  rule: { max_run, waivers_per_run },
}: {
  standing: Pick<CountryStanding, 'run' | 'waiversUsed' | 'status'>;
  rule: Pick<Rule, 'max_run' | 'waivers_per_run'>;
}) {
  const all = Math.max(run, (max_run ?? run) + (max_run === null ? 0 : waivers_per_run));
  const boxes = Array.from(
    { length: all },
    (_, index): readonly [id: string, kind: string, letter: string] => {
      if (index >= run)
        return status === 'relisting_limit' ? [`${index}`, 'shut', '×'] : [`${index}`, 'open', ''];
      return index >= run - waiversUsed ? [`${index}`, 'waiver', 'W'] : [`${index}`, 'year', ''];
    },
  );
  const by = waiversUsed === 0 ? '' : `, ${numberWord(waiversUsed)} of them by waiver`;
  return (
    <span class="pips" role="img" aria-label={`${formatCount(run, 'year')} on the list${by}`}>
      {boxes.map(([id, kind, letter]) => (
        <i key={id} class={kind}>
          {letter}
        </i>
      ))}
    </span>
  );
}
