/** The token that the page's content security policy asks of every inline script. */
export const nonce = (): string => document.querySelector<HTMLScriptElement>("script")?.nonce ?? "";
