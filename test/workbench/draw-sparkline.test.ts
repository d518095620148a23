/** Sparklines as the strokes and rectangles that reach the canvas. */
import { expect, test } from "vitest";
import { drawSparkline } from "../../src/host/page/sparklines/draw-sparkline";
import { sparklineOf } from "../../src/host/page/sparklines/sparkline";

const box = { left: 10, top: 20, width: 100, height: 40 };

type Pairs = Parameters<typeof sparklineOf>[1];

function drawn(values: readonly (number | string | null)[], options: Pairs = []) {
  const points: [number, number][] = [];
  const rectangles: [string, number, number, number, number][] = [];
  const canvas = {
    strokeStyle: "",
    fillStyle: "",
    lineWidth: 0,
    lineJoin: "miter" as const,
    beginPath: () => undefined,
    stroke: () => undefined,
    moveTo: (x: number, y: number) => points.push([x, y]),
    lineTo: (x: number, y: number) => points.push([x, y]),
    fillRect(x: number, y: number, width: number, height: number) {
      rectangles.push([this.fillStyle, x, y, width, height]);
    },
  };
  drawSparkline(canvas, sparklineOf(values, options), box);
  return { points, rectangles, canvas };
}

test("draws a line from corner to corner, inside by half its width", () => {
  const { points, canvas } = drawn(
    [0, 5, 10],
    [
      ["linewidth", 2],
      ["color", "#27488A"],
    ],
  );
  expect(points).toEqual([
    [11, 59],
    [60, 40],
    [109, 21],
  ]);
  expect(canvas).toMatchObject({ lineWidth: 2, strokeStyle: "#27488a" });
});

test("joins the points on both sides of a blank or a text, which keep their place", () => {
  expect(drawn([0, null, "–", 3]).points.map(([x]) => x)).toEqual([10.5, 109.5]);
});

test("draws equal values as a line in the middle, and no values as nothing", () => {
  expect(drawn([7, 7]).points.map(([, y]) => y)).toEqual([40, 40]);
  expect(drawn([]).points).toEqual([]);
});

test("lays bars end to end in two colours, to the scale of max", () => {
  const { rectangles } = drawn(
    [0.2, 0.3, 0.25],
    [
      ["charttype", "bar"],
      ["max", 1],
      ["color1", "#e4e9f0"],
      ["color2", "#27488a"],
    ],
  );
  expect(rectangles).toEqual([
    ["#e4e9f0", 10, 20, 20, 40],
    ["#27488a", 30, 20, 30, 40],
    ["#e4e9f0", 60, 20, 25, 40],
  ]);
});

test("fills the box with bars when there is no max, and draws nothing of nothing", () => {
  const { rectangles } = drawn([1, 3], [["charttype", "bar"]]);
  expect(rectangles.map(([, , , width]) => width)).toEqual([25, 75]);
  expect(drawn([0, 0], [["charttype", "bar"]]).rectangles).toEqual([]);
});

test("hangs negative columns below zero and tells them, the last and the highest by colour", () => {
  const { rectangles } = drawn(
    [10, -10, 5, 5],
    [
      ["charttype", "COLUMN"],
      ["color", "#9db4dd"],
      ["lastcolor", "#27488a"],
      ["negcolor", "#a34505"],
      ["highcolor", "#0b6b5c"],
    ],
  );
  expect(rectangles).toEqual([
    ["#0b6b5c", 10, 20, 24, 20],
    ["#a34505", 35, 40, 24, 20],
    ["#9db4dd", 60, 30, 24, 10],
    ["#27488a", 85, 30, 24, 10],
  ]);
});
