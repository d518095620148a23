/** Enums of the services: objects, not strings, and told apart by the enum they belong to. */

export interface EnumValue {
  name(): string;
  toString(): string;
  toJSON(): string;
  ordinal(): number;
}

const owners = new WeakMap<object, { readonly owner: string; readonly name: string }>();

export type Enum<N extends string> = Readonly<Record<N, EnumValue>>;

function enumOf<N extends string>(owner: string, ...names: N[]): Enum<N> {
  const entries = names.map((name, ordinal): [N, EnumValue] => {
    const value: EnumValue = {
      name: () => name,
      toString: () => name,
      toJSON: () => name,
      ordinal: () => ordinal,
    };
    owners.set(value, { owner, name });
    return [name, Object.freeze(value)];
  });
  const values = Object.fromEntries(entries) as Enum<N>;
  return new Proxy(Object.freeze(values), {
    get(target, name) {
      if (typeof name === "symbol" || name in target) return Reflect.get(target, name);
      throw new Error(`local host: ${owner}.${name} is not known`);
    },
  });
}

/** The enum a value belongs to, undefined when it is none. */
export const enumOwner = (value: unknown): string | undefined =>
  typeof value === "object" && value !== null ? owners.get(value)?.owner : undefined;

/** The name of an enum value, which is how the host keeps it. */
export const enumName = (value: object): string | undefined => owners.get(value)?.name;

export const BorderStyle = enumOf(
  "BorderStyle",
  "DOTTED",
  "DASHED",
  "SOLID",
  "SOLID_MEDIUM",
  "SOLID_THICK",
  "DOUBLE",
);
export const WrapStrategy = enumOf("WrapStrategy", "WRAP", "OVERFLOW", "CLIP");
export const InterpolationType = enumOf(
  "InterpolationType",
  "NUMBER",
  "PERCENT",
  "PERCENTILE",
  "MIN",
  "MAX",
);
export const Dimension = enumOf("Dimension", "COLUMNS", "ROWS");
export const ProtectionType = enumOf("ProtectionType", "RANGE", "SHEET");
export const DeveloperMetadataVisibility = enumOf(
  "DeveloperMetadataVisibility",
  "DOCUMENT",
  "PROJECT",
);
export const DeveloperMetadataLocationType = enumOf(
  "DeveloperMetadataLocationType",
  "SPREADSHEET",
  "SHEET",
  "ROW",
  "COLUMN",
);
export const BooleanCriteria = enumOf(
  "BooleanCriteria",
  "CELL_EMPTY",
  "CELL_NOT_EMPTY",
  "TEXT_CONTAINS",
  "TEXT_DOES_NOT_CONTAIN",
  "TEXT_EQUAL_TO",
  "TEXT_STARTS_WITH",
  "TEXT_ENDS_WITH",
  "NUMBER_BETWEEN",
  "NUMBER_EQUAL_TO",
  "NUMBER_GREATER_THAN",
  "NUMBER_GREATER_THAN_OR_EQUAL_TO",
  "NUMBER_LESS_THAN",
  "NUMBER_LESS_THAN_OR_EQUAL_TO",
  "NUMBER_NOT_BETWEEN",
  "NUMBER_NOT_EQUAL_TO",
  "CUSTOM_FORMULA",
);
export const DataValidationCriteria = enumOf(
  "DataValidationCriteria",
  "CHECKBOX",
  "CUSTOM_FORMULA",
  "DATE_IS_VALID_DATE",
  "NUMBER_BETWEEN",
  "NUMBER_GREATER_THAN",
  "NUMBER_GREATER_THAN_OR_EQUAL_TO",
  "VALUE_IN_LIST",
  "VALUE_IN_RANGE",
);
export const Button = enumOf("Button", "CLOSE", "OK", "CANCEL", "YES", "NO");
export const ButtonSet = enumOf("ButtonSet", "OK", "OK_CANCEL", "YES_NO", "YES_NO_CANCEL");
export const ChartType = enumOf(
  "ChartType",
  "AREA",
  "BAR",
  "COLUMN",
  "COMBO",
  "LINE",
  "PIE",
  "SCATTER",
  "TABLE",
);
export const ChartMergeStrategy = enumOf("ChartMergeStrategy", "MERGE_COLUMNS", "MERGE_ROWS");
export const ChartHiddenDimensionStrategy = enumOf(
  "ChartHiddenDimensionStrategy",
  "IGNORE_BOTH",
  "IGNORE_COLUMNS",
  "IGNORE_ROWS",
  "SHOW_BOTH",
);
export const ChartPosition = enumOf("Position", "TOP", "RIGHT", "BOTTOM", "NONE");
export const CurveStyle = enumOf("CurveStyle", "NORMAL", "SMOOTH");
export const PointStyle = enumOf("PointStyle", "NONE", "TINY", "MEDIUM", "LARGE", "HUGE");
export const AuthMode = enumOf("AuthMode", "NONE", "CUSTOM_FUNCTION", "LIMITED", "FULL");
export const AuthorizationStatus = enumOf("AuthorizationStatus", "REQUIRED", "NOT_REQUIRED");
export const TriggerSource = enumOf("TriggerSource", "SPREADSHEETS", "CLOCK");
export const EventType = enumOf("EventType", "CLOCK", "ON_OPEN", "ON_EDIT", "ON_CHANGE");
export const WeekDay = enumOf(
  "Weekday",
  "SUNDAY",
  "MONDAY",
  "TUESDAY",
  "WEDNESDAY",
  "THURSDAY",
  "FRIDAY",
  "SATURDAY",
);
export const DigestAlgorithm = enumOf("DigestAlgorithm", "MD5", "SHA_1", "SHA_256");
export const Charset = enumOf("Charset", "US_ASCII", "UTF_8");
export const XFrameOptionsMode = enumOf("XFrameOptionsMode", "ALLOWALL", "DEFAULT");
export const SandboxMode = enumOf("SandboxMode", "IFRAME");
