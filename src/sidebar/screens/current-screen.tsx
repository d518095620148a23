/** From a view to its screen. */

import type { View } from "../view";
import { BuildScreen } from "./build-screen";
import { ColumnsScreen } from "./columns-screen";
import { FigureScreen } from "./figure-screen";
import { FormulaScreen } from "./formula-screen";
import { FormulasScreen } from "./formulas-screen";
import { HelpScreen } from "./help-screen";
import { ImportScreen } from "./import-screen";
import { MoreScreen } from "./more-screen";
import { OptionsScreen } from "./options-screen";
import { PersonScreen } from "./person-screen";
import { QuestionsScreen } from "./questions-screen";
import { RemoveScreen } from "./remove-screen";
import { ResultScreen } from "./result-screen";
import { ScheduleScreen } from "./schedule-screen";
import { SettingsScreen } from "./settings-screen";
import { SourceScreen } from "./source-screen";

export function CurrentScreen({ view }: { view: View }) {
  switch (view.at) {
    case "source":
      return <SourceScreen />;
    case "import":
      return <ImportScreen file={view.file} />;
    case "columns":
      return <ColumnsScreen inspection={view.inspection} />;
    case "questions":
      return <QuestionsScreen inspection={view.inspection} />;
    case "options":
      return <OptionsScreen inspection={view.inspection} cancelled={view.cancelled} />;
    case "build":
      return <BuildScreen inspection={view.inspection} options={view.options} />;
    case "result":
      return <ResultScreen fresh={view.fresh} />;
    case "figure":
      return <FigureScreen figure={view.figure} />;
    case "more":
      return <MoreScreen />;
    case "formulas":
      return <FormulasScreen view={view} />;
    case "formula":
      return <FormulaScreen formula={view.formula} />;
    case "schedule":
      return <ScheduleScreen schedule={view.schedule} />;
    case "settings":
      return <SettingsScreen />;
    case "person":
      return <PersonScreen />;
    case "remove":
      return <RemoveScreen />;
    case "help":
      return <HelpScreen topic={view.topic} />;
  }
}
