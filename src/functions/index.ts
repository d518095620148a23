/** The catalogue: the name of an export is the name of the formula. */

export * from "./actions";
export * from "./cohorts";
export * from "./contacts";
export * from "./control-chart";
export * from "./customer-retention";
export * from "./drivers";
export * from "./economics";
export * from "./german-names";
export * from "./life-cycle";
export * from "./loyalty";
export * from "./planning";
export * from "./prediction";
export * from "./rates";
export * from "./repeat";
export * from "./retention-forecast";
export * from "./revenue";
export * from "./segments";
export * from "./support";
export * from "./survey-topics";
export * from "./surveys";
export * from "./survival";
export * from "./winback";
