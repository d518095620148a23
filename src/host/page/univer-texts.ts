/** Univer's own texts in the two languages of the workbench. */
import { type ILanguagePack, LocaleType, mergeLocales } from "@univerjs/core";
import validationDe from "@univerjs/data-validation/locale/de-DE";
import validationEn from "@univerjs/data-validation/locale/en-US";
import designDe from "@univerjs/design/locale/de-DE";
import designEn from "@univerjs/design/locale/en-US";
import docsDe from "@univerjs/docs-ui/locale/de-DE";
import docsEn from "@univerjs/docs-ui/locale/en-US";
import sheetsDe from "@univerjs/sheets/locale/de-DE";
import sheetsEn from "@univerjs/sheets/locale/en-US";
import conditionalDe from "@univerjs/sheets-conditional-formatting-ui/locale/de-DE";
import conditionalEn from "@univerjs/sheets-conditional-formatting-ui/locale/en-US";
import sheetsValidationDe from "@univerjs/sheets-data-validation/locale/de-DE";
import sheetsValidationEn from "@univerjs/sheets-data-validation/locale/en-US";
import validationUiDe from "@univerjs/sheets-data-validation-ui/locale/de-DE";
import validationUiEn from "@univerjs/sheets-data-validation-ui/locale/en-US";
import filterDe from "@univerjs/sheets-filter/locale/de-DE";
import filterEn from "@univerjs/sheets-filter/locale/en-US";
import filterUiDe from "@univerjs/sheets-filter-ui/locale/de-DE";
import filterUiEn from "@univerjs/sheets-filter-ui/locale/en-US";
import formulaDe from "@univerjs/sheets-formula/locale/de-DE";
import formulaEn from "@univerjs/sheets-formula/locale/en-US";
import formulaUiDe from "@univerjs/sheets-formula-ui/locale/de-DE";
import formulaUiEn from "@univerjs/sheets-formula-ui/locale/en-US";
import noteDe from "@univerjs/sheets-note-ui/locale/de-DE";
import noteEn from "@univerjs/sheets-note-ui/locale/en-US";
import numberFormatDe from "@univerjs/sheets-numfmt-ui/locale/de-DE";
import numberFormatEn from "@univerjs/sheets-numfmt-ui/locale/en-US";
import sortDe from "@univerjs/sheets-sort-ui/locale/de-DE";
import sortEn from "@univerjs/sheets-sort-ui/locale/en-US";
import sheetsUiDe from "@univerjs/sheets-ui/locale/de-DE";
import sheetsUiEn from "@univerjs/sheets-ui/locale/en-US";
import uiDe from "@univerjs/ui/locale/de-DE";
import uiEn from "@univerjs/ui/locale/en-US";
import type { Locale } from "../../text/text";

interface ScreenLanguage {
  readonly locale: LocaleType;
  readonly texts: ILanguagePack;
}

export const univerTexts: Readonly<Record<Locale, ScreenLanguage>> = {
  de: {
    locale: LocaleType.DE_DE,
    texts: mergeLocales(
      designDe,
      uiDe,
      docsDe,
      sheetsDe,
      sheetsUiDe,
      formulaDe,
      formulaUiDe,
      numberFormatDe,
      conditionalDe,
      validationDe,
      sheetsValidationDe,
      validationUiDe,
      filterDe,
      filterUiDe,
      sortDe,
      noteDe,
    ),
  },
  en: {
    locale: LocaleType.EN_US,
    texts: mergeLocales(
      designEn,
      uiEn,
      docsEn,
      sheetsEn,
      sheetsUiEn,
      formulaEn,
      formulaUiEn,
      numberFormatEn,
      conditionalEn,
      validationEn,
      sheetsValidationEn,
      validationUiEn,
      filterEn,
      filterUiEn,
      sortEn,
      noteEn,
    ),
  },
};
