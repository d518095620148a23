/** Draws a sparkline into a rectangle, as Google does: lines to the edges, bars end to end. */
import { colorOption, numberOption, type Sparkline } from "./sparkline";

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

type Canvas = Pick<
  CanvasRenderingContext2D,
  | "beginPath"
  | "moveTo"
  | "lineTo"
  | "stroke"
  | "fillRect"
  | "strokeStyle"
  | "fillStyle"
  | "lineWidth"
  | "lineJoin"
>;

const usualColor = "#666666";

export function drawSparkline(canvas: Canvas, sparkline: Sparkline, box: Box): void {
  if (sparkline.kind === "bar") drawBar(canvas, sparkline, box);
  else if (sparkline.kind === "column") drawColumns(canvas, sparkline, box);
  else drawLine(canvas, sparkline, box);
}

/** A scale from values to pixels; equal values lie in the middle. */
function scale(low: number, high: number, start: number, end: number): (value: number) => number {
  if (high === low) return () => (start + end) / 2;
  return (value) => start + ((value - low) / (high - low)) * (end - start);
}

const numbers = ({ values }: Sparkline): number[] => values.filter((value) => value !== null);

function drawLine(canvas: Canvas, sparkline: Sparkline, box: Box): void {
  const shown = numbers(sparkline);
  if (shown.length === 0) return;
  const width = numberOption(sparkline, "linewidth") ?? 1;
  const low = numberOption(sparkline, "ymin") ?? Math.min(...shown);
  const high = numberOption(sparkline, "ymax") ?? Math.max(...shown);
  const inset = width / 2;
  const y = scale(low, high, box.top + box.height - inset, box.top + inset);
  const last = Math.max(1, sparkline.values.length - 1);
  const x = scale(0, last, box.left + inset, box.left + box.width - inset);
  canvas.strokeStyle = colorOption(sparkline, "color") ?? usualColor;
  canvas.lineWidth = width;
  canvas.lineJoin = "round";
  canvas.beginPath();
  // Google joins the points on both sides of a blank.
  let started = false;
  for (const [index, value] of sparkline.values.entries()) {
    if (value === null) continue;
    if (started) canvas.lineTo(x(index), y(value));
    else canvas.moveTo(x(index), y(value));
    started = true;
  }
  canvas.stroke();
}

/** The values one after the other, in two colours by turns. */
function drawBar(canvas: Canvas, sparkline: Sparkline, box: Box): void {
  const shown = numbers(sparkline);
  const whole = numberOption(sparkline, "max") ?? shown.reduce((sum, value) => sum + value, 0);
  if (whole <= 0) return;
  const colors = [
    colorOption(sparkline, "color1") ?? "#434343",
    colorOption(sparkline, "color2") ?? "#b7b7b7",
  ];
  let left = box.left;
  for (const [index, value] of shown.entries()) {
    const width = (value / whole) * box.width;
    canvas.fillStyle = colors[index % 2] ?? usualColor;
    canvas.fillRect(left, box.top, width, box.height);
    left += width;
  }
}

function drawColumns(canvas: Canvas, sparkline: Sparkline, box: Box): void {
  const shown = numbers(sparkline);
  if (shown.length === 0) return;
  const low = numberOption(sparkline, "ymin") ?? Math.min(0, ...shown);
  const high = numberOption(sparkline, "ymax") ?? Math.max(0, ...shown);
  const y = scale(low, high, box.top + box.height, box.top);
  const zero = y(Math.min(high, Math.max(low, 0)));
  const slot = box.width / sparkline.values.length;
  const gap = Math.min(1, slot / 4);
  for (const [index, value] of sparkline.values.entries()) {
    if (value === null) continue;
    const top = Math.min(zero, y(value));
    canvas.fillStyle = columnColor(sparkline, index, value, low, high);
    canvas.fillRect(box.left + index * slot, top, slot - gap, Math.abs(y(value) - zero));
  }
}

/** The most particular colour wins: ends before extremes before the sign. */
function columnColor(
  sparkline: Sparkline,
  index: number,
  value: number,
  low: number,
  high: number,
): string {
  const wanted = [
    index === 0 && "firstcolor",
    index === sparkline.values.length - 1 && "lastcolor",
    value === high && "highcolor",
    value === low && "lowcolor",
    value < 0 && "negcolor",
  ];
  for (const name of wanted) {
    const color = name && colorOption(sparkline, name);
    if (color) return color;
  }
  return colorOption(sparkline, "color") ?? usualColor;
}
