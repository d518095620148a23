// What a process of its own can be asked for; see fresh-process.mjs.
import { callFormula } from "./call-formula.mjs";
import { fitModel } from "./fit-model.mjs";

const tasks = { callFormula, fitModel };

const [task, job] = process.argv.slice(2);
process.stdout.write(JSON.stringify(tasks[task](JSON.parse(job))));
