interface CopyProps {
  /** Default: the code of the enclosing figure. */
  readonly text?: string;
  readonly label?: string;
  /** What is copied, if the label doesn't say. */
  readonly of?: string;
}

/** Button that copies a text; hidden without scripts. */
export function Copy({ text = '', label = 'Copy', of }: CopyProps) {
  return (
    <button
      type="button"
      class="as-link"
      data-copy={text}
      aria-label={of === undefined ? undefined : `${label}: ${of}`}
    >
      {label}
    </button>
  );
}
