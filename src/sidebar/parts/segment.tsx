/** A choice among two or three: radio buttons that look like one control. */

interface SegmentProps<Value extends string> {
  readonly label: string;
  readonly name: string;
  readonly options: readonly {
    readonly value: Value;
    readonly label: string;
    readonly lang?: string;
  }[];
  readonly value: Value;
  readonly hint?: string;
  onChoose(value: NoInfer<Value>): void;
}

export function Segment<Value extends string>(props: SegmentProps<Value>) {
  const { label, name, options, value, hint, onChoose } = props;
  const hintId = hint ? `${name}-hint` : undefined;
  return (
    <fieldset class="field" aria-describedby={hintId}>
      <legend>{label}</legend>
      <div class="segment">
        {options.map((option) => (
          <label key={option.value} lang={option.lang}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {hint && (
        <p class="hint" id={hintId}>
          {hint}
        </p>
      )}
    </fieldset>
  );
}
