// What the figures were measured on: without it they say nothing.
import { availableParallelism, cpus, loadavg, totalmem } from "node:os";

export function machine() {
  return {
    date: new Date().toISOString().slice(0, 10),
    cpu: cpus()[0]?.model ?? "unknown",
    cores: availableParallelism(),
    gigabytes: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    v8: process.versions.v8,
    load: loadavg()[0],
  };
}

export function machineLine({ date, cpu, cores, gigabytes, node, v8, load }) {
  return (
    `${date}, ${cpu}, ${cores} cores, ${gigabytes} GB, Node ${node} (V8 ${v8}); ` +
    `load before: ${load.toFixed(1)}`
  );
}
