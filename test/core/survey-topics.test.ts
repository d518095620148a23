import fc from "fast-check";
import { expect, it } from "vitest";
import { surveyTopics } from "../../src/core/survey-topics";
import { problemOf } from "./problem-of";

const answers: readonly (readonly [number, string])[] = [
  [2, "Die Lieferung kam viel zu spät."],
  [3, "Lieferung zu spät und das Paket beschädigt"],
  [1, "Schon wieder: Lieferungen zu spät!"],
  [4, "Das Paket war beschädigt"],
  [10, "Super freundlicher Service, gerne wieder"],
  [9, "Freundliche Beratung, toller Service"],
  [10, "Der Service ist toll"],
  [8, "Lieferung in Ordnung"],
];
const scores = Object.freeze(answers.map(([score]) => score));
const comments = Object.freeze(answers.map(([, comment]) => comment));

it("finds what detractors say and what promoters say, with the rows", () => {
  const topics = surveyTopics(scores, comments, "de");
  const of = (topic: string) => topics.find((row) => row.topic === topic);
  expect(of("zu spät")).toMatchObject({
    mentions: 3,
    detractors: 3,
    promoters: 0,
    rows: [0, 1, 2],
  });
  expect(of("Service")).toMatchObject({
    mentions: 3,
    detractors: 0,
    promoters: 3,
    rows: [4, 5, 6],
  });
  expect(of("Lieferung")).toMatchObject({ mentions: 4, detractors: 3, promoters: 0 });
  expect(of("zu spät")?.z).toBeGreaterThan(0);
  expect(of("Service")?.z).toBeLessThan(0);
  expect(of("spät")).toBeUndefined(); // only ever "zu spät"
  expect(of("Beratung")).toBeUndefined(); // one voice is no topic
});

it("has the z of Monroe et al. (2008), by hand", () => {
  // topics: good 2 + 1, slow 1 + 3 … as one word a comment; prior a tenth of all mentions
  const words = ["good", "good", "slow", "good", "slow", "slow", "slow"];
  const [slow, good] = surveyTopics([10, 10, 10, 1, 1, 1, 1], words, "en");
  const z = (down: number, up: number, all: number, nDown: number, nUp: number) => {
    const prior = 0.1 * all;
    const rest = 0.1 * 7 - prior;
    const ratio =
      Math.log((down + prior) / (nDown - down + rest)) - Math.log((up + prior) / (nUp - up + rest));
    return ratio / Math.sqrt(1 / (down + prior) + 1 / (up + prior));
  };
  const rows = [slow, good].map((row) => [row?.topic, row?.z] as const);
  const zOf = new Map(rows);
  expect(zOf.get("slow")).toBeCloseTo(z(3, 1, 4, 4, 3), 12);
  expect(zOf.get("good")).toBeCloseTo(z(1, 2, 3, 4, 3), 12);
});

it("counts a comment once, however often it says so", () => {
  const [topic] = surveyTopics([1, 10], ["slow slow slow", "slow"], "en").filter(
    (row) => row.topic === "slow",
  );
  expect(topic).toMatchObject({ mentions: 2, detractors: 1, promoters: 1 });
});

const survey = fc.array(
  fc.tuple(
    fc.integer({ min: 0, max: 10 }),
    fc
      .array(fc.constantFrom("price", "service", "not", "slow", "the", "box", "late", "."), {
        minLength: 1,
      })
      .map((words) => `${words.join(" ")} friendly`),
  ),
  { minLength: 2, maxLength: 25 },
);

it("turns its signs when promoters and detractors change places", () => {
  fc.assert(
    fc.property(survey, (data) => {
      const texts = data.map(([, text]) => text);
      const own = data.map(([score]) => score);
      const turned = own.map((score) => (score >= 9 ? 0 : score <= 6 ? 10 : score));
      const other = new Map(surveyTopics(turned, texts, "en").map((row) => [row.topic, row]));
      for (const row of surveyTopics(own, texts, "en")) {
        const twin = other.get(row.topic);
        expect(twin?.detractors).toBe(row.promoters);
        if (row.z === null) expect(twin?.z).toBe(null);
        else expect(twin?.z).toBeCloseTo(-row.z, 10);
      }
    }),
  );
});

it("sorts by strength and names the comments it counts", () => {
  fc.assert(
    fc.property(survey, (data) => {
      const topics = surveyTopics(
        data.map(([score]) => score),
        data.map(([, text]) => text),
        "en",
      );
      const strengths = topics.map(({ z }) => Math.abs(z ?? 0));
      expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
      for (const { mentions, rows, detractors } of topics) {
        expect(rows).toHaveLength(mentions);
        expect(new Set(rows).size).toBe(mentions);
        expect(rows.filter((row) => (data[row]?.[0] ?? 10) <= 6)).toHaveLength(detractors);
      }
    }),
  );
});

it("does not compare where one group says nothing", () => {
  expect(surveyTopics([9, 10], ["good price", "good price"], "en")[0]).toMatchObject({
    topic: "good price",
    z: null,
  });
  expect(surveyTopics([1, 10], ["price", "price"], "en")[0]?.z).toBe(null); // nothing else to compare with
});

it("refuses what is no survey", () => {
  expect(problemOf(() => surveyTopics([], []))).toBe("empty comments");
  expect(problemOf(() => surveyTopics([1, 2], ["", "!"]))).toBe("empty comments");
  expect(problemOf(() => surveyTopics([11], ["price"]))).toBe("outOfRange scores");
  expect(problemOf(() => surveyTopics([1.5], ["price"]))).toBe("notWhole scores");
});
