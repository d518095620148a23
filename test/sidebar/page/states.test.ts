import { describe, expect, it } from "vitest";
import { actions, places, waiting } from "../../../src/text/sidebar";
import { building, options, result } from "../../../src/text/sidebar-dashboard";
import { source } from "../../../src/text/sidebar-data";
import { causes, failureTexts, failureWords } from "../../../src/text/sidebar-failures";
import { fakeAddOn, names } from "./fake-add-on";
import { arrive, check, press, sidebarPages } from "./sidebar-page";

const { open } = sidebarPages();

describe("a build", () => {
  it("is stopped before the next step, and says that nothing has changed", async () => {
    const addOn = fakeAddOn("de");
    let goOn = () => {};
    const step = addOn.endpoints.buildStep;
    const held = async (n: number) => {
      await new Promise<void>((done) => {
        goOn = done;
      });
      return step(n);
    };
    Object.assign(addOn.endpoints, { buildStep: held });
    const page = await open(addOn);
    await press(page, source.sample.de);
    await press(page, options.build.de);
    await page.getByText(building.step(1, 3).de).waitFor();
    await check(page);
    expect(await page.getByRole("progressbar").getAttribute("aria-valuetext")).toBe(
      building.step(1, 3).de,
    );
    await press(page, actions.cancel.de);
    await page.getByRole("button", { name: actions.cancelling.de }).waitFor();
    goOn();
    await page.getByText(options.cancelled.de).waitFor();
    expect(names(addOn).slice(-3)).toEqual(["buildBegin", "buildStep", "buildCancel"]);
  });

  it("that fails says what happened, what was kept and what to do, and can be tried again", async () => {
    const addOn = fakeAddOn("de");
    const step = addOn.endpoints.buildStep;
    let failures = 1;
    const failsOnce = (n: number) => {
      if (n === 2 && failures-- > 0) throw new Error("Das Blatt „Bestellungen“ ist leer.");
      return step(n);
    };
    Object.assign(addOn.endpoints, { buildStep: failsOnce });
    const page = await open(addOn);
    await press(page, source.sample.de);
    await press(page, options.build.de);
    await arrive(page, failureTexts.BUILD.title.de);
    const alert = await page.getByRole("alert").textContent();
    for (const part of [
      failureWords.happened.de,
      "Das Blatt „Bestellungen“ ist leer.",
      failureWords.kept.de,
      failureTexts.BUILD.kept.de,
      failureWords.advice.de,
      failureTexts.BUILD.advice.de,
      "SK-BUILD-01",
    ])
      expect(alert).toContain(part);
    await press(page, failureWords.copy.de);
    await page.getByRole("button", { name: failureWords.copied.de }).waitFor();
    await press(page, failureWords.retry.de);
    await arrive(page, result.title.de);
  });

  it("that stands is not called unfinished when only the last look at it fails", async () => {
    const addOn = fakeAddOn("de");
    const page = await open(addOn);
    await press(page, source.sample.de);
    await page.getByRole("heading", { name: options.title.de }).waitFor();
    const { panel } = addOn.endpoints;
    let failures = 1;
    const failsOnce = () => {
      if (failures-- > 0) throw new Error("NetworkError: Connection failure due to HTTP 0");
      return panel();
    };
    Object.assign(addOn.endpoints, { panel: failsOnce });
    await press(page, options.build.de);
    await arrive(page, failureTexts.OPEN.title.de);
    await page.getByText(causes.connection.de).waitFor();
    expect(await page.getByRole("button", { name: failureWords.back.de }).count()).toBe(0);
    await press(page, failureWords.retry.de);
    await arrive(page, result.title.de);
    expect(names(addOn).filter((name) => name === "buildBegin")).toHaveLength(1);
  });
});

describe("waiting", () => {
  it("shows nothing at first, then a line, then a way out; a late answer changes nothing", async () => {
    const addOn = fakeAddOn("de");
    const page = await open(addOn);
    await page.getByRole("heading", { name: source.title.de }).waitFor();
    const { inspect } = addOn.endpoints;
    let answer = () => {};
    const held = (id: number) =>
      new Promise((done) => {
        answer = () => done(inspect(id));
      });
    Object.assign(addOn.endpoints, { inspect: held });
    await page.clock.pauseAt(Date.now() + 10_000);
    await press(page, source.sheet.de);
    await page.clock.runFor(300);
    expect(await page.getByText(waiting.reading.de).count()).toBe(0);
    expect(await page.getByText(source.lead.de).isVisible()).toBe(true);
    await page.clock.runFor(200);
    await page.getByText(waiting.reading.de).waitFor();
    expect(await page.getByText(source.lead.de).isVisible()).toBe(false);
    expect(await page.getByRole("button").count()).toBe(0);
    await page.clock.runFor(8000);
    await page.getByText(waiting.slow.de).waitFor();
    await press(page, waiting.stop.de);
    await page.clock.resume();
    await page.getByText(source.lead.de).waitFor();
    answer();
    await press(page, places.settings.de);
    await arrive(page, places.settings.de);
  });
});
