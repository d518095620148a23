// What a process of its own can be asked for; see fresh-process.mjs.
import { callFormula } from "./call-formula.mjs";
import { formulaTriangle } from "./dashboard/formulas.mjs";
import { keepLog } from "./dashboard/log.mjs";
import { sample } from "./dashboard/sample.mjs";
import { fitModel } from "./fit-model.mjs";

const tasks = { callFormula, fitModel, formulaTriangle, keepLog, sample };

const [task, job] = process.argv.slice(2);
process.stdout.write(JSON.stringify((await tasks[task](JSON.parse(job))) ?? null));
