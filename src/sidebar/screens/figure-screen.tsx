/** The figure in the selected cell: what it says, what it means, and the way to its rows and formulas. */

import { useState } from "preact/hooks";
import type { PanelFigure } from "../../addon/panel";
import { waiting } from "../../text/sidebar";
import { account } from "../../text/sidebar-data";
import { selected as words } from "../../text/sidebar-figure";
import { useOpenFigure } from "../open-figure";
import { usePanel, useSay } from "../panel";
import { Button } from "../parts/button";
import { Screen } from "../parts/screen";
import { focusSheet, server } from "../server";

export function FigureScreen({ figure }: { figure: PanelFigure | null }) {
  const say = useSay();
  const read = useOpenFigure();
  if (figure) return <Found figure={figure} read={read} />;
  return (
    <Screen
      title={say(words.title)}
      footer={
        <Button kind="primary" onClick={read}>
          {say(words.read)}
        </Button>
      }
    >
      <p>{say(words.none)}</p>
    </Screen>
  );
}

function Found({ figure, read }: { figure: PanelFigure; read: () => void }) {
  const say = useSay();
  const { figures, ask } = usePanel();
  const [cut, setCut] = useState<string | null>(null);
  const { id, label, shown, interval, definition, basis, hasRows, hasList, hasFormula } = figure;

  const showRows = () =>
    ask({
      area: "ROWS",
      line: waiting.rows,
      send: () => server.showFigureRows(id),
      done({ rows, shown }) {
        setCut(shown < rows ? say(account.cut(figures.whole(shown), figures.whole(rows))) : null);
        focusSheet();
      },
    });
  const showFormula = () =>
    ask({
      area: "ROWS",
      line: words.writing,
      send: () => server.showFigureFormula(id),
      done: focusSheet,
    });
  const showList = () =>
    ask({
      area: "ROWS",
      line: words.listing,
      send: () => server.showActionList(id),
      done: focusSheet,
    });

  return (
    <Screen
      title={label}
      footer={
        <>
          {hasRows && (
            <Button kind="primary" onClick={showRows}>
              {say(words.rows)}
            </Button>
          )}
          {hasList && (
            <Button kind="secondary" onClick={showList}>
              {say(words.list)}
            </Button>
          )}
          {hasFormula && (
            <Button kind="secondary" onClick={showFormula}>
              {say(words.formula)}
            </Button>
          )}
          <p class="hint" role="status">
            {cut ?? (hasRows || hasFormula ? say(words.footnote) : null)}
          </p>
        </>
      }
    >
      <p class="figure">{shown}</p>
      <dl class="pairs">
        {interval !== "" && (
          <div>
            <dt>{say(words.interval)}</dt>
            <dd>{interval}</dd>
          </div>
        )}
        {basis !== "" && (
          <div>
            <dt>{say(words.basis)}</dt>
            <dd>{basis}</dd>
          </div>
        )}
      </dl>
      <p>{definition}</p>
      {!hasFormula && <p class="small">{say(words.noFormula)}</p>}
      <Button kind="link" onClick={read}>
        {say(words.read)}
      </Button>
    </Screen>
  );
}
