// Every formula of the add-on with the ways it is timed; German names are the same formulas once more.
import { load } from "../load.mjs";
import { calls } from "./calls.mjs";

/** @returns {Promise<{ name: string, way: string, inputs?: unknown[] }[]>} */
export async function catalogue() {
  const functions = await load("src/functions/index.ts");
  const germanNames = await load("src/functions/german-names.ts");
  const { exampleInputs } = await load("src/functions/example.ts");
  return Object.entries(functions)
    .filter(([name]) => !(name in germanNames))
    .flatMap(([name, { declaration }]) => {
      if (calls[name]) return Object.keys(calls[name]).map((way) => ({ name, way }));
      if (takesRanges(declaration)) throw new Error(`scripts/bench/calls.mjs has no ${name}.`);
      return [{ name, way: "its example", inputs: exampleInputs(declaration.example) }];
    });
}

const takesRanges = ({ params }) => Object.values(params).some(({ kind }) => kind === "column");
