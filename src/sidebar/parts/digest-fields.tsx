/** The digest by mail: when, to whom, in which language; a look at it, and a test. */

import type { DigestSettings } from "../../addon/panel";
import { digest as words } from "../../text/sidebar-schedule";
import { useSay } from "../panel";
import { Button } from "./button";
import { Segment } from "./segment";

type Language = DigestSettings["language"];
type When = DigestSettings["when"];

interface DigestFieldsProps {
  readonly when: When;
  /** As typed. */
  readonly recipients: string;
  readonly problem: string | null;
  readonly language: Language;
  /** The first address, where a test can go; null while there is none. */
  readonly first: string | null;
  /** Where the user can allow mails; null where that is done. */
  readonly consent: string | null;
  onWhen(when: When): void;
  onType(recipients: string): void;
  onLanguage(language: Language): void;
  onPreview(): void;
  onTest(address: string): void;
}

const whens: readonly When[] = ["off", "changes", "always"];
const languages: readonly Language[] = ["panel", "de", "en"];

export function DigestFields(props: DigestFieldsProps) {
  const say = useSay();
  const { when, recipients, problem, language, first, consent } = props;
  return (
    <>
      <Segment
        label={say(words.when)}
        name="when"
        options={whens.map((value) => ({ value, label: say(words.whens[value]) }))}
        value={when}
        hint={say(words.whenHint)}
        onChoose={props.onWhen}
      />
      {when !== "off" && (
        <>
          <div class="field">
            <label for="recipients">{say(words.recipients)}</label>
            <textarea
              id="recipients"
              rows={3}
              autocomplete="off"
              spellcheck={false}
              value={recipients}
              aria-invalid={problem !== null}
              aria-describedby="recipients-hint"
              onInput={(event) => props.onType(event.currentTarget.value)}
            />
            <p class={problem ? "hint problem" : "hint"} id="recipients-hint">
              {problem ?? say(words.recipientsHint)}
            </p>
          </div>
          <Segment
            label={say(words.language)}
            name="mail-language"
            options={languages.map((value) => ({
              value,
              label: say(words.languages[value]),
              ...(value !== "panel" && { lang: value }),
            }))}
            value={language}
            onChoose={props.onLanguage}
          />
          {consent !== null && (
            <p class="note warn">
              {say(words.noConsent)}{" "}
              <a href={consent} target="_blank" rel="noopener noreferrer">
                {say(words.giveConsent)}
              </a>
            </p>
          )}
          <Button kind="link" onClick={props.onPreview}>
            {say(words.preview)}
          </Button>
          <br />
          {first !== null && (
            <Button kind="link" onClick={() => props.onTest(first)}>
              {say(words.test(first))}
            </Button>
          )}
        </>
      )}
    </>
  );
}
