/** What one formula does, in both languages, and its way into the sheet. */

import { useState } from "preact/hooks";
import type { FormulaHelp } from "../../functions/help";
import { waiting } from "../../text/sidebar";
import { settings, formulas as words } from "../../text/sidebar-more";
import type { Locale } from "../../text/text";
import { formulaInFile } from "../formula-text";
import { usePanel, useSay } from "../panel";
import { Button } from "../parts/button";
import { ParameterTable } from "../parts/parameter-table";
import { Screen } from "../parts/screen";
import { Segment } from "../parts/segment";
import { focusSheet, server } from "../server";

export function FormulaScreen({ formula }: { formula: FormulaHelp }) {
  const say = useSay();
  const { state, figures, ask } = usePanel();
  const [locale, setLocale] = useState<Locale>(state.locale);
  const [inserted, setInserted] = useState<{ cell: string; formula: string } | null>(null);
  const { name, summary, params, result, example, gives, source, notFor } = formula;

  const insert = () =>
    ask({
      area: "INSERT",
      line: waiting.inserting,
      send: () => server.insertFormula(name, formula.args),
      done(done) {
        setInserted(done);
        focusSheet();
      },
    });

  return (
    <Screen
      title={name}
      footer={
        <>
          <div role="status">
            {inserted && (
              <div class="note good">
                <b>{say(words.inserted(inserted.cell))}</b>
                <code>{formulaInFile(inserted.formula, state.separator)}</code>
              </div>
            )}
          </div>
          <Button kind="primary" onClick={insert}>
            {say(words.insert)}
          </Button>
          <p class="hint">{say(words.footnote)}</p>
        </>
      }
    >
      <Segment
        label={say(words.language)}
        name="help-language"
        options={(["de", "en"] as const).map((value) => ({
          value,
          label: settings.languages[value][value],
          lang: value,
        }))}
        value={locale}
        onChoose={setLocale}
      />
      <div lang={locale}>
        <p>{summary[locale]}</p>
        <h2>{words.example[locale]}</h2>
        <p class="code">
          {formulaInFile(example, state.separator)}
          <br />→ {typeof gives === "number" ? figures.number(gives) : String(gives)}
        </p>
        {params.length > 0 && <ParameterTable params={params} locale={locale} />}
        <h2>{words.result[locale]}</h2>
        <p>{result[locale]}</p>
        {notFor && <p class="note">{notFor[locale]}</p>}
        {source && (
          <p class="hint">
            {words.source[locale]} {source}
          </p>
        )}
      </div>
    </Screen>
  );
}
