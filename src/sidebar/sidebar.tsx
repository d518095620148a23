/** The sidebar as a whole: which screen is shown, what is waited for, and what failed. */

import { useEffect, useMemo, useState } from "preact/hooks";
import type { PanelState } from "../addon/panel";
import { waiting } from "../text/sidebar";
import { localeOf, type Text } from "../text/text";
import { figuresFor } from "./figures";
import { useEscape, useFocus } from "./focus";
import { type Panel, PanelContext, SayContext } from "./panel";
import { Tabs } from "./parts/tabs";
import { useRequests } from "./requests";
import { CurrentScreen } from "./screens/current-screen";
import { FailureScreen } from "./screens/failure-screen";
import { useWaitingPhase, WaitingScreen } from "./screens/waiting-screen";
import { server } from "./server";
import { parentOf, tabOf, type View } from "./view";

const firstVisit: { view: View; count: number } = { view: { at: "source" }, count: 0 };

export function Sidebar() {
  const [state, update] = useState<PanelState | null>(null);
  const [{ view, count }, setVisit] = useState(firstVisit);
  const { activity, ask, fail, dismiss } = useRequests();
  const phase = useWaitingPhase(activity);
  const noteFocus = useFocus(count, activity?.kind ?? null);

  const locale = state?.locale ?? localeOf(navigator.language);
  const fileLocale = state?.fileLocale ?? locale;
  const figures = useMemo(() => figuresFor(fileLocale, locale), [fileLocale, locale]);
  const say = (text: Text) => text[locale];
  const hasDashboard = state?.dashboard != null;
  const parent = parentOf(view, hasDashboard);
  const tab = state && tabOf(view, hasDashboard);
  const failed = activity?.kind === "failed" ? activity : null;

  const go: Panel["go"] = (next) => {
    dismiss();
    setVisit((last) => ({ view: next, count: last.count + 1 }));
  };
  const askFromHere: Panel["ask"] = (request) => {
    noteFocus();
    ask(request);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the sidebar opens
  useEffect(() => {
    ask({
      area: "OPEN",
      line: waiting.opening,
      back: null,
      send: () => server.panel(),
      done(opened) {
        update(opened);
        if (opened.dashboard) setVisit({ view: { at: "result", fresh: false }, count: 0 });
      },
    });
  }, []);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  useEscape(() => {
    if (failed) failed.back?.();
    else if (!activity && parent) go(parent);
  });

  return (
    <SayContext.Provider value={say}>
      <main>
        {tab && <Tabs tab={tab} open={(to) => go(viewOfTab[to])} />}
        <div
          class="panel"
          {...(tab && { role: "tabpanel", id: "panel", "aria-labelledby": `tab-${tab}` })}
        >
          {state && (
            <PanelContext.Provider
              value={{ state, update, figures, parent, go, ask: askFromHere, fail }}
            >
              <div
                class="screen"
                key={count}
                hidden={failed !== null || phase === "skeleton" || phase === "slow"}
                inert={activity !== null}
              >
                <CurrentScreen view={view} />
              </div>
            </PanelContext.Provider>
          )}
          {activity?.kind === "waiting" && (
            <WaitingScreen line={activity.line} phase={phase} stop={activity.back} />
          )}
          {failed && <FailureScreen {...failed} />}
        </div>
      </main>
    </SayContext.Provider>
  );
}

const viewOfTab = { result: { at: "result", fresh: false }, more: { at: "more" } } as const;
