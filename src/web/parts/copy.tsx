interface CopyProps {
  /** Without it, the code of the figure that it stands in. */
  readonly text?: string;
  readonly label?: string;
  /** The thing copied, if the label does not say it. */
  readonly of?: string;
}

/** Copies a text; it is seen only where scripts run. */
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
