import { MAX_TEXT_BYTES } from '../../../domain/text-limits.js';
import { Field } from '../../parts/field.js';
import { FaultOfField, FaultOfForm, type FieldFault } from '../../parts/field-faults.js';

export const TEXT_PAGE = '/claim-check/text';
export const TEXT_FORM = 'text-form';

/** Input for a sentence or an article. Sent as a body, so that it appears in no URL, cache or log. */
export function TextForm({
  text,
  published,
  fault = null,
}: {
  text: string;
  published: string;
  fault?: FieldFault | null;
}) {
  return (
    <form class="form text-form" id={TEXT_FORM} action={TEXT_PAGE} method="post">
      <FaultOfForm fault={fault} />
      <Field
        name="published"
        label="Published on (a day, a month or a year)"
        hint="Without it, a sentence that names no report has the newest one beside it."
        value={published}
        fault={fault}
        input={{ inputMode: 'numeric', maxLength: 10, placeholder: '2025-09-30' }}
      />
      <p class="field">
        <label for="text">A sentence or a whole article, in English</label>
        <textarea
          id="text"
          name="text"
          rows={7}
          maxLength={MAX_TEXT_BYTES}
          required
          placeholder="Cambodia was downgraded to Tier 3 in 2022 after three years on the watch list."
        >
          {text}
        </textarea>
        <FaultOfField name="text" fault={fault} />
      </p>
      <button type="submit">Show the facts</button>
      <p class="note">The text is neither stored nor logged.</p>
    </form>
  );
}
