/** What is said when not even the page file can be read. */

import type { Text } from "./text";

export const lastResort: Text = {
  de: "Google antwortet gerade nicht; Ihre Daten sind unverändert. Bitte versuchen Sie es in ein paar Minuten noch einmal.",
  en: "Google is not answering just now; your data is unchanged. Please try again in a few minutes.",
};
