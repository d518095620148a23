/** How far something is, for eyes and ears. */

interface ProgressBarProps {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  /** What `value` means, as a sentence. */
  readonly spoken: string;
}

export function ProgressBar({ label, value, most, spoken }: ProgressBarProps) {
  return (
    <div
      class="bar"
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={most}
      aria-valuenow={value}
      aria-valuetext={spoken}
    >
      <i style={{ width: `${most > 0 ? (100 * value) / most : 0}%` }} />
    </div>
  );
}
