/** Every kind of service object: the service it belongs to, and its members. */
import { cacheMembers, cacheServiceMembers } from "./cache";
import {
  chartBuilderMembers,
  chartMembers,
  chartOptionsMembers,
  containerMembers,
  typedBuilderMembers,
} from "./charts";
import {
  conditionMembers,
  formatRuleBuilderMembers,
  formatRuleMembers,
  gradientMembers,
} from "./conditional-format";
import { consoleMembers, loggerMembers } from "./console";
import { validationBuilderMembers, validationMembers } from "./data-validation";
import { filterMembers } from "./filter";
import { htmlOutputMembers, htmlServiceMembers } from "./html-service";
import { lockMembers, lockServiceMembers } from "./lock";
import { mailMembers } from "./mail";
import { developerMetadataMembers, finderMembers, locationMembers } from "./metadata";
import { namedRangeMembers } from "./named-range";
import { propertiesMembers, propertiesServiceMembers } from "./properties";
import { protectionMembers } from "./protection";
import { rangeMembers } from "./range";
import { rangeListMembers } from "./range-list";
import {
  richTextBuilderMembers,
  richTextMembers,
  textStyleBuilderMembers,
  textStyleMembers,
} from "./rich-text";
import type { Members, Script, Target } from "./script";
import {
  authorizationMembers,
  clockBuilderMembers,
  scriptAppMembers,
  triggerBuilderMembers,
  triggerMembers,
} from "./script-app";
import { sessionMembers, userMembers } from "./session";
import { sheetMembers } from "./sheet";
import { spreadsheetMembers } from "./spreadsheet";
import { chartsMembers, selectionMembers, spreadsheetAppMembers } from "./spreadsheet-app";
import { menuMembers, uiMembers } from "./ui";
import { blobMembers, utilitiesMembers } from "./utilities";

type MakeMembers = (script: Script) => Members<never>;

/** The services themselves: the globals of a script. */
export const services: Readonly<Record<string, MakeMembers>> = {
  CacheService: cacheServiceMembers,
  Charts: chartsMembers,
  HtmlService: htmlServiceMembers,
  LockService: lockServiceMembers,
  Logger: loggerMembers,
  MailApp: mailMembers,
  PropertiesService: propertiesServiceMembers,
  ScriptApp: scriptAppMembers,
  Session: sessionMembers,
  SpreadsheetApp: spreadsheetAppMembers,
  Utilities: utilitiesMembers,
  console: consoleMembers,
};

const ofSpreadsheets: Readonly<Record<string, MakeMembers>> = {
  BooleanCondition: conditionMembers,
  ChartOptions: chartOptionsMembers,
  ConditionalFormatRule: formatRuleMembers,
  ConditionalFormatRuleBuilder: formatRuleBuilderMembers,
  ContainerInfo: containerMembers,
  DataValidation: validationMembers,
  DataValidationBuilder: validationBuilderMembers,
  DeveloperMetadata: developerMetadataMembers,
  DeveloperMetadataFinder: finderMembers,
  DeveloperMetadataLocation: locationMembers,
  EmbeddedChart: chartMembers,
  EmbeddedChartBuilder: chartBuilderMembers,
  Filter: filterMembers,
  GradientCondition: gradientMembers,
  NamedRange: namedRangeMembers,
  Protection: protectionMembers,
  Range: rangeMembers,
  RangeList: rangeListMembers,
  RichTextValue: richTextMembers,
  RichTextValueBuilder: richTextBuilderMembers,
  Selection: selectionMembers,
  Sheet: sheetMembers,
  Spreadsheet: spreadsheetMembers,
  TextStyle: textStyleMembers,
  TextStyleBuilder: textStyleBuilderMembers,
  ...Object.fromEntries(
    Object.entries(typedBuilderMembers).map(([kind, own]): [string, MakeMembers] => [
      kind,
      (script) => ({ ...chartBuilderMembers(script), ...own }),
    ]),
  ),
};

const ofOthers: Readonly<Record<string, readonly [service: string, MakeMembers]>> = {
  AuthorizationInfo: ["ScriptApp", authorizationMembers],
  Blob: ["Utilities", blobMembers],
  Cache: ["CacheService", cacheMembers],
  ClockTriggerBuilder: ["ScriptApp", clockBuilderMembers],
  HtmlOutput: ["HtmlService", htmlOutputMembers],
  Lock: ["LockService", lockMembers],
  Menu: ["SpreadsheetApp", menuMembers],
  Properties: ["PropertiesService", propertiesMembers],
  Trigger: ["ScriptApp", triggerMembers],
  TriggerBuilder: ["ScriptApp", triggerBuilderMembers],
  Ui: ["SpreadsheetApp", uiMembers],
  User: ["Session", userMembers],
};

/** Builds the members of a kind for one execution. */
export function kindOf(script: Script, name: string) {
  const [namespace, make] = services[name]
    ? ["", services[name]]
    : ofSpreadsheets[name]
      ? ["SpreadsheetApp", ofSpreadsheets[name]]
      : (ofOthers[name] ?? []);
  if (!make) throw new Error(`local host: the kind ${name} is not known`);
  // Which members fit which target is settled where both are made, under the same name.
  return { namespace: namespace ?? "", members: make(script) as unknown as Members<Target> };
}
