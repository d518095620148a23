/** A field with its label above, and a hint or what is wrong below. */

interface TextFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  /** Null while nothing is wrong. */
  readonly problem?: string | null;
  readonly numeric?: boolean;
  onType(value: string): void;
}

export function TextField(props: TextFieldProps) {
  const { id, label, value, hint, problem = null, numeric = false, onType } = props;
  const below = problem ?? hint;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode={numeric ? "decimal" : "text"}
        autocomplete="off"
        maxLength={200}
        value={value}
        aria-invalid={problem !== null}
        aria-describedby={below ? `${id}-hint` : undefined}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      {below && (
        <p class={problem ? "hint problem" : "hint"} id={`${id}-hint`}>
          {below}
        </p>
      )}
    </div>
  );
}
