/** The library that writes .xlsx files: Excelize, compiled to WebAssembly. */

export type Excelize = Awaited<ReturnType<typeof import("excelize-wasm").init>>;
export type ExcelFile = InstanceType<Excelize["NewFile"]>;

/**
 * Loads the library; `wasm` is where its `excelize.wasm.gz` lies: a path in Node, in a page a URL (of a
 * blob where only the bytes are at hand).
 */
export async function loadExcelize(wasm: string): Promise<Excelize> {
  const { init } = await import("excelize-wasm");
  return init(wasm);
}

/** A new file whose methods throw where the library's own would return an error to be overlooked. */
export function newFile(excelize: Excelize): ExcelFile {
  const made = excelize.NewFile as unknown as () => ExcelFile;
  return new Proxy(made(), {
    get(file, name) {
      const member: unknown = Reflect.get(file, name);
      if (typeof member !== "function") return member;
      return (...args: unknown[]) => {
        const result = member.apply(file, args) as { readonly error?: string | null } | undefined;
        if (result?.error) throw new Error(`xlsx: ${String(name)}: ${result.error}`);
        return result;
      };
    },
  });
}
