import { describe, expect, it } from "vitest";
import type { Inspection, SourceSheet } from "../../src/addon/panel";
import { Refused } from "../../src/sidebar/failure";
import { type ImportServer, importFile } from "../../src/sidebar/import-file";

const file = (text: string) => new File([text], "orders.csv");
const lines = (count: number) =>
  `id,amount\n${Array.from({ length: count - 1 }, (_, i) => `${i},1`).join("\n")}`;

/** Records every call; `failAt` makes the n-th block fail. */
function recordingServer(failAt = Number.POSITIVE_INFINITY, targets: SourceSheet[] = []) {
  const calls: string[] = [];
  const rows: (readonly string[])[] = [];
  const server: ImportServer = {
    importTargets: async () => targets,
    importBegin: async (name) => {
      calls.push(`begin ${name}`);
      return { sheetId: 7, sheetName: "orders" };
    },
    importRows: async (_, block) => {
      calls.push(`rows ${block.length}`);
      if (calls.length - 1 === failAt) throw new Error("the sheet is full");
      rows.push(...block);
      return { rows: block.length };
    },
    importEnd: async (id, target) => {
      calls.push(target == null ? `end ${id}` : `end ${id} in ${target}`);
      return { sheetId: id } as Inspection;
    },
    importCancel: async (id) => {
      calls.push(`cancel ${id}`);
      return null;
    },
  };
  return { server, calls, rows };
}

const newSheet = async () => null;
const never = () => new AbortController().signal;

describe("importing a file", () => {
  it("sends every row once, in blocks, and tells how far it is", async () => {
    const { server, calls, rows } = recordingServer();
    const progress: string[] = [];
    const found = await importFile(
      file(lines(12_000)),
      server,
      newSheet,
      (sent, total) => progress.push(`${sent}/${total}`),
      new AbortController().signal,
    );
    expect(found?.sheetId).toBe(7);
    expect(calls).toEqual(["begin orders.csv", "rows 5000", "rows 5000", "rows 2000", "end 7"]);
    expect(progress).toEqual(["5000/12000", "10000/12000", "12000/12000"]);
    expect(rows).toHaveLength(12_000);
    expect(rows.at(-1)).toEqual(["11998", "1"]);
  });

  it("stops between two blocks and leaves nothing behind", async () => {
    const { server, calls } = recordingServer();
    const stop = new AbortController();
    const found = await importFile(
      file(lines(12_000)),
      server,
      newSheet,
      () => stop.abort(),
      stop.signal,
    );
    expect(found).toBeNull();
    expect(calls).toEqual(["begin orders.csv", "rows 5000", "cancel 7"]);
  });

  it("clears up after a failure and tells the failure, not what the clearing up said", async () => {
    const { server, calls } = recordingServer(2);
    const broken = { ...server, importCancel: () => Promise.reject(new Error("no connection")) };
    for (const one of [server, broken]) {
      calls.length = 0;
      const attempt = importFile(
        file(lines(12_000)),
        one,
        newSheet,
        () => {},
        new AbortController().signal,
      );
      await expect(attempt).rejects.toThrow("the sheet is full");
      if (one === server) expect(calls.at(-1)).toBe("cancel 7");
    }
  });

  it("asks the add-on for nothing when the file cannot be read", async () => {
    const { server, calls } = recordingServer();
    const attempt = importFile(file(""), server, newSheet, () => {}, new AbortController().signal);
    await expect(attempt).rejects.toBeInstanceOf(Refused);
    expect(calls).toEqual([]);
  });

  it("asks where to append only when an earlier file has the same headings", async () => {
    const earlier = { id: 5, name: "earlier", rows: 10, columns: 2 };
    const { server, calls } = recordingServer(undefined, [earlier]);
    const asked: string[] = [];
    await importFile(
      file(lines(3)),
      server,
      async (targets) => {
        asked.push(...targets.map(({ name }) => name));
        return earlier;
      },
      () => {},
      never(),
    );
    expect(asked).toEqual(["earlier"]);
    expect(calls).toEqual(["begin orders.csv", "rows 3", "end 7 in 5"]);
  });

  it("begins nothing when it is stopped at that question", async () => {
    const { server, calls } = recordingServer(undefined, [
      { id: 5, name: "earlier", rows: 10, columns: 2 },
    ]);
    const stop = new AbortController();
    const answer = async () => {
      stop.abort();
      return null;
    };
    expect(await importFile(file(lines(3)), server, answer, () => {}, stop.signal)).toBeNull();
    expect(calls).toEqual([]);
  });
});
