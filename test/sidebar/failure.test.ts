import { describe, expect, it } from "vitest";
import { bridgeFailure, failureOf, Refused } from "../../src/sidebar/failure";
import { causes, failureTexts } from "../../src/text/sidebar-failures";

const named = (name: string, message: string) => Object.assign(new Error(message), { name });

describe("a failure", () => {
  it("of the add-on is its sentence, whatever the bridge writes in front", () => {
    for (const message of ["Das Blatt ist leer.", "Error: Das Blatt ist leer."]) {
      const { happened, code } = failureOf("DATA", bridgeFailure(new Error(message)));
      expect(happened).toEqual({ de: "Das Blatt ist leer.", en: "Das Blatt ist leer." });
      expect(code).toBe("SK-DATA-01");
    }
  });

  it("of the bridge is told in our words", () => {
    const told = (error: Error) => failureOf("BUILD", bridgeFailure(error));
    expect(told(new Error("Exceeded maximum execution time")).happened).toBe(causes.time);
    expect(told(named("NetworkError", "Connection failure due to HTTP 0")).happened).toBe(
      causes.connection,
    );
    const storage = "We're sorry, a server error occurred. Error code PERMISSION_DENIED.";
    expect(told(named("ScriptError", storage)).code).toBe("SK-BUILD-04");
  });

  it("nobody foresaw never shows itself", () => {
    const failure = failureOf("FILE", new TypeError("x is undefined"));
    expect(failure.happened).toBe(causes.unforeseen);
    expect(failure.kept).toBe(failureTexts.FILE.kept);
    expect(failure.code).toBe("SK-FILE-05");
  });

  it("of a file has a code of its own, as trying again would not help", () => {
    const refused = new Refused({ de: "leer", en: "empty" }, "file");
    expect(failureOf("FILE", refused).code).toBe("SK-FILE-06");
  });
});
