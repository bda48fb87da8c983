/** What the engine's functions take: texts and bytes are put into its memory, and it frees them itself. */
type Argument = string | Uint8Array | number | boolean

export type Wasm = {
  /** Calls a function that gives a number: the address of the index. */
  run(name: string, ...values: Argument[]): number
  /** Calls a function that answers with JSON. */
  ask(name: string, ...values: Argument[]): unknown
}

type Exports = Record<string, (...values: (number | boolean)[]) => unknown> & {
  memory: WebAssembly.Memory
  __wbindgen_externrefs: WebAssembly.Table
}

/** Starts a program that was built with Rust's `wasm-bindgen`. */
export async function startWasm(code: Uint8Array): Promise<Wasm> {
  const fillTable = (): void => {
    const { __wbindgen_externrefs: table } = exports
    const first = table.grow(4)
    table.set(0, undefined)
    for (const [at, value] of [undefined, null, true, false].entries()) table.set(first + at, value)
  }
  const imports = { './pagefind_web_bg.js': { __wbindgen_init_externref_table: fillTable } }
  const { instance } = await WebAssembly.instantiate(code as BufferSource, imports)
  const exports = instance.exports as Exports
  const { memory, __wbindgen_start: start, __wbindgen_malloc: allocate, __wbindgen_free: free } = exports
  start?.()

  const put = (value: Argument): (number | boolean)[] => {
    if (typeof value === 'number' || typeof value === 'boolean') return [value]
    const bytes = typeof value === 'string' ? new TextEncoder().encode(value) : value
    const address = (allocate?.(bytes.length, 1) as number) >>> 0
    new Uint8Array(memory.buffer).set(bytes, address)
    return [address, bytes.length]
  }
  const call = (name: string, values: Argument[]): unknown => {
    const run = exports[name]
    if (!run) throw new Error(`The engine has no ${name}: it is not of the version that is expected.`)
    return run(...values.flatMap(put))
  }
  return {
    run: (name, ...values) => call(name, values) as number,
    ask(name, ...values) {
      const [address, length] = call(name, values) as [number, number]
      const text = new TextDecoder().decode(new Uint8Array(memory.buffer, address >>> 0, length))
      free?.(address, length, 1)
      return JSON.parse(text)
    },
  }
}
