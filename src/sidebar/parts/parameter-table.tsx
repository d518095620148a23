/** What a formula takes, in the language of the explanation. */

import type { FormulaHelp } from "../../functions/help";
import { formulas as words } from "../../text/sidebar-more";
import type { Locale } from "../../text/text";

interface ParameterTableProps {
  readonly params: FormulaHelp["params"];
  readonly locale: Locale;
}

export function ParameterTable({ params, locale }: ParameterTableProps) {
  return (
    <table class="table arguments">
      <thead>
        <tr>
          <th scope="col">{words.argument[locale]}</th>
          <th scope="col">{words.meaning[locale]}</th>
        </tr>
      </thead>
      <tbody>
        {params.map(({ name, meaning, optional }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              {optional && <em>{words.optional[locale]}: </em>}
              {meaning[locale]}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
