/** All formulas, to be searched in both languages; arrow keys choose, Enter opens. */

import { useState } from "preact/hooks";
import type { FormulaHelp } from "../../functions/help";
import { places } from "../../text/sidebar";
import { formulas as words } from "../../text/sidebar-more";
import { searchFormulas } from "../formula-search";
import { usePanel, useSay } from "../panel";
import { Icon } from "../parts/icon";
import { Screen } from "../parts/screen";
import type { FormulasView } from "../view";

export function FormulasScreen({ view }: { view: FormulasView }) {
  const say = useSay();
  const { go } = usePanel();
  const [query, setQuery] = useState(view.query);
  const [chosen, setChosen] = useState(0);
  const found = searchFormulas(view.all, query);
  const active = found[Math.min(chosen, found.length - 1)];

  const open = (formula: FormulaHelp) => go({ at: "formula", formula, list: { ...view, query } });
  const search = (text: string) => {
    setQuery(text);
    setChosen(0);
  };

  function key(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const next = step && (chosen + step + found.length) % found.length;
    const target = next !== undefined && found[next];
    if (target) {
      event.preventDefault();
      setChosen(next);
      document.getElementById(optionId(target))?.scrollIntoView({ block: "nearest" });
    } else if (event.key === "Enter" && active) open(active);
    else if (event.key === "Escape" && query !== "") {
      event.preventDefault(); // clears the search first, the next one goes back
      search("");
    }
  }

  return (
    <Screen title={say(places.formulas)}>
      <div class="search">
        <Icon name="search" size={18} />
        <input
          type="text"
          role="combobox"
          aria-label={say(words.search)}
          aria-expanded={found.length > 0}
          aria-controls="formulas"
          aria-autocomplete="list"
          aria-activedescendant={active && optionId(active)}
          autocomplete="off"
          value={query}
          onInput={(event) => search(event.currentTarget.value)}
          onKeyDown={key}
        />
      </div>
      <p class="hint">
        <span role="status">{say(words.found(found.length, view.all.length))}</span> ·{" "}
        {say(words.keys)}
      </p>
      {found.length === 0 && <p class="note">{say(words.none)}</p>}
      <div class="rows" role="listbox" id="formulas" aria-label={say(places.formulas)}>
        {found.map((formula) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the search field above has the keyboard
          // biome-ignore lint/a11y/useFocusableInteractive: aria-activedescendant points here
          <div
            class="row"
            role="option"
            key={formula.name}
            id={optionId(formula)}
            aria-selected={formula === active}
            onClick={() => open(formula)}
          >
            <Icon name="formula" />
            <span class="row-text">
              <b>{formula.name}</b>
              <small>{say(formula.summary)}</small>
            </span>
            <Icon name="open" size={16} />
          </div>
        ))}
      </div>
    </Screen>
  );
}

const optionId = ({ name }: FormulaHelp) => `formula-${name}`;
