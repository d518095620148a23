/** HtmlService: pages for sidebar and dialogs. */
import { ScriptError } from "../failures";
import type { HtmlPage } from "../ui";
import { SandboxMode, XFrameOptionsMode } from "./enums";
import { KIND, type Members, type Script, type Target } from "./script";
import { on } from "./strict";

export interface HtmlTarget extends Target {
  content: string;
  title: string;
  width: number | null;
  height: number | null;
}

const htmlTarget = (content: string): HtmlTarget => ({
  [KIND]: "HtmlOutput",
  content,
  title: "",
  width: null,
  height: null,
});

export const pageOf = ({ title, content, width, height }: HtmlTarget): HtmlPage => ({
  title,
  content,
  ...(width !== null && { width }),
  ...(height !== null && { height }),
});

export const htmlServiceMembers = ({ host }: Script): Members<Target> => ({
  createHtmlOutput: on("string?", (_, content = "") => htmlTarget(content)),
  createHtmlOutputFromFile: on("string", (_, name: string) => {
    const content = host.project.html[name];
    if (content === undefined) throw new ScriptError(`No HTML file named ${name} was found.`);
    return htmlTarget(content);
  }),
  SandboxMode,
  XFrameOptionsMode,
});

export const htmlOutputMembers = (): Members<HtmlTarget> => {
  const set = <K extends "content" | "title" | "width" | "height">(type: string, name: K) =>
    on<HtmlTarget>(type, (html, value: HtmlTarget[K]) => {
      html[name] = value;
      return html;
    });
  return {
    getContent: on("", ({ content }) => content),
    setContent: set("string", "content"),
    append: on("string", (html, added: string) => {
      html.content += added;
      return html;
    }),
    getTitle: on("", ({ title }) => title),
    setTitle: set("string", "title"),
    getWidth: on("", ({ width }) => width),
    setWidth: set("int", "width"),
    getHeight: on("", ({ height }) => height),
    setHeight: set("int", "height"),
    addMetaTag: on("string string", (html) => html),
    setSandboxMode: on("SandboxMode", (html) => html),
    setXFrameOptionsMode: on("XFrameOptionsMode", (html) => html),
  };
};
