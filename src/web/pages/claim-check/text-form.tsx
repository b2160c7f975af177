import { MAX_TEXT_BYTES } from '../../../rest/texts/text-check.js';

/** Where a text is sent for a page with its claims marked. */
export const TEXT_PAGE = '/claim-check/text';

/** One box for a sentence or an article. It is sent as a body, so that no address, cache or log has it. */
export function TextForm({ text, published }: { text: string; published: string }) {
  return (
    <form class="form text-form" action={TEXT_PAGE} method="post">
      <p class="field">
        <label for="text">Write the claim as you would print it, or paste an article</label>
        <textarea
          id="text"
          name="text"
          rows={6}
          maxLength={MAX_TEXT_BYTES}
          required
          placeholder="Cambodia was downgraded to Tier 3 in 2022 after three years on the watch list."
        >
          {text}
        </textarea>
      </p>
      <p class="field">
        <label for="published">Published on (if “this year” and the like are in it)</label>
        <input id="published" name="published" type="date" value={published} />
      </p>
      <button type="submit">Check it</button>
      <p class="note">
        The text is read once and forgotten: it is neither stored nor logged. Only English is read.
      </p>
    </form>
  );
}
