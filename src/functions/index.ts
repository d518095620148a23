/** The catalogue: the name of an export is the name of the formula. */

export * from "./cohorts";
export * from "./german-names";
export * from "./rates";
export * from "./repeat";
export * from "./segments";
export * from "./surveys";
