/** Puts book, host and screen together in the page. */
import { LifecycleService, LifecycleStages } from "@univerjs/core";
import { ILayoutService } from "@univerjs/ui";
import type { Locale } from "../../text/text";
import { openBook } from "../engine/book";
import { openEvent } from "../events";
import { createHost, type Host } from "../host";
import { projectFromFiles } from "../project";
import type { Menu } from "../ui";
import { extensionsMenu } from "./add-on-menu";
import { countPaddingAsText } from "./cell-overflow";
import { chartLayer } from "./charts/chart-layer";
import { byId } from "./dom";
import { showFormulaErrors } from "./formula-errors";
import { openFrameRealm } from "./frame-realm";
import { showInFileLocale } from "./local-display";
import { closeMenusOutside, showMenus } from "./menu-bar";
import { showToast, whileRunning } from "./messages";
import { screenOf } from "./screen";
import { sidebarIn } from "./sidebar";
import { showSparklines } from "./sparklines/sparkline-cells";
import { readInFileLocale } from "./typed-input";
import { screenPlugins, univerPackages } from "./univer-packages";
import { univerTexts } from "./univer-texts";
import { words } from "./words";
import { workbenchMenu } from "./workbench-menu";

interface WorkbenchOptions {
  readonly locale: Locale;
  /** The files of the add-on as clasp would push them. */
  readonly project: Readonly<Record<string, string>>;
  readonly fileName: string;
  readonly now?: string;
}

/** What goes with the language: the file's locale and zone, and the language of the user. */
const places = {
  de: { locale: "de_DE", timeZone: "Europe/Berlin", user: "de" },
  en: { locale: "en_GB", timeZone: "Europe/London", user: "en_GB" },
} as const;

export async function openWorkbench(options: WorkbenchOptions): Promise<Host> {
  const { locale, fileName } = options;
  const place = places[locale];
  countPaddingAsText();
  const book = openBook(univerPackages, {
    plugins: screenPlugins(byId("grid")),
    locale: place.locale,
    timeZone: place.timeZone,
    name: fileName,
    screenLanguage: univerTexts[locale],
  });
  const bar = byId("menus");
  const menus = new Map<string, Menu>();
  const answering = {
    call: (name: string, args: readonly unknown[]) => host.call(name, args),
    focus: () => book.injector.get(ILayoutService).focus(),
  };
  const refreshMenus = () =>
    showMenus(bar, [
      extensionsMenu(words.extensions[locale], [...menus.values()], run),
      workbenchMenu(host, locale),
    ]);
  const host = createHost({
    book,
    project: projectFromFiles(options.project),
    openRealm: openFrameRealm,
    user: { email: "anna@mustermann.example", locale: place.user },
    ...(options.now && { now: options.now }),
    screen: screenOf({
      closeLabel: words.close[locale],
      sidebar: sidebarIn(byId("sidebar"), words.close[locale], answering),
      answering,
      addMenu(menu) {
        menus.set(menu.title, menu);
        refreshMenus();
      },
    }),
  });

  function run(handler: string): void {
    whileRunning(words.running[locale], host.run(handler)).catch((error: Error) =>
      showToast({ title: words.scriptFailed[locale], message: error.message, seconds: -1 }),
    );
  }

  closeMenusOutside(bar);
  showSparklines(book);
  showInFileLocale(book);
  readInFileLocale(book, () => host.clock.now);
  await book.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  chartLayer(book);
  showFormulaErrors(host);
  await host.run("onOpen", [openEvent("LIMITED")], { mode: "LIMITED" });
  return host;
}
