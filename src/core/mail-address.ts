/** Addresses that mails can be sent to, as people write them into a field. */

const address = /^[^\s@,;:<>()"\\]+@[^\s@,;:<>()"\\.]+(?:\.[^\s@,;:<>()"\\.]+)+$/;
/** RFC 5321, section 4.5.3.1.3. */
const longest = 254;

/** One plain address, without a name around it. */
export function isMailAddress(text: string): boolean {
  return text.length <= longest && address.test(text);
}

/** What stands between commas, semicolons, spaces and line breaks; each once, whatever its case. */
export function splitAddresses(text: string): readonly string[] {
  const seen = new Map<string, string>();
  for (const one of text.split(/[\s,;]+/))
    if (one !== "" && !seen.has(one.toLowerCase())) seen.set(one.toLowerCase(), one);
  return [...seen.values()];
}
