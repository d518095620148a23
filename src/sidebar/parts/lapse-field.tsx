/** After how many days without an order a customer counts as lost: as found in the data, or one's own figure. */

import { options as words } from "../../text/sidebar-dashboard";
import { usePanel, useSay } from "../panel";
import { TextField } from "./text-field";

interface LapseFieldProps {
  /** Days the data show; null where they cannot tell yet. */
  readonly found: number | null;
  readonly own: boolean;
  readonly days: string;
  readonly wrong: boolean;
  onChoose(own: boolean): void;
  onType(days: string): void;
}

export function LapseField({ found, own, days, wrong, onChoose, onType }: LapseFieldProps) {
  const say = useSay();
  const { figures } = usePanel();
  return (
    <fieldset class="field">
      <legend>{say(words.lapse)}</legend>
      <label class="radio">
        <input type="radio" name="lapse" checked={!own} onChange={() => onChoose(false)} />
        <span>
          {say(words.lapseFound)}
          <small>
            {say(found === null ? words.lapseUnknown : words.lapseFoundHint(figures.whole(found)))}
          </small>
        </span>
      </label>
      <label class="radio">
        <input type="radio" name="lapse" checked={own} onChange={() => onChoose(true)} />
        <span>{say(words.lapseOwn)}</span>
      </label>
      {own && (
        <TextField
          id="days"
          label={say(words.lapseDays)}
          value={days}
          problem={wrong ? say(words.lapseWrong) : null}
          numeric
          onType={onType}
        />
      )}
    </fieldset>
  );
}
