/** Data that no formula needs stand in the panel's page, so that no formula call loads them. */

const read = new Map<string, unknown>();

export function pageData<T>(name: string): T {
  if (!read.has(name)) {
    const page = HtmlService.createHtmlOutputFromFile("Sidebar").getContent();
    for (const [, id = "", json = ""] of page.matchAll(/ id="(\w+)">(.*?)<\/script>/g)) {
      read.set(id, JSON.parse(json));
    }
  }
  return read.get(name) as T;
}
