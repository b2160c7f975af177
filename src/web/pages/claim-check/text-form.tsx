import { MAX_TEXT_BYTES } from '../../../domain/text-limits.js';
import { Field } from '../../parts/field.js';
import { FaultOfField, FaultOfForm, type FieldFault } from '../../parts/field-faults.js';

export const TEXT_PAGE = '/claim-check/text';
export const TEXT_FORM = 'text-form';

/** Input for a text. Sent as a body, so that it appears in no URL, cache or log. */
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
        hint="Without it, rankings up to the newest report."
        value={published}
        fault={fault}
        input={{ inputMode: 'numeric', maxLength: 10, placeholder: '2025-09-30' }}
      />
      <p class="field">
        <label for="text">A sentence or a whole article, up to 50 KB</label>
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
      <button type="submit">Show the countries</button>
      <p class="note">The text is neither stored nor logged.</p>
    </form>
  );
}
