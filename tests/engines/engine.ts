/** A browser engine, and how one of its browsers is opened. */
export type Engine = {
  name: 'Chromium' | 'Firefox' | 'WebKit'
  /** The protocol of this engine has no events for what a page writes to its console: a script in the pages has to tell it. */
  needsRecorder: boolean
  open(options: OpenOptions): Promise<Driver>
}

export type OpenOptions = {
  script: boolean
  /** What the system asks for. */
  theme: 'light' | 'dark'
  /** An empty folder, for what this browser keeps and downloads. */
  folder: string
}

/** A browser with one tab: no more than what all three engines can be told to do. */
export type Driver = {
  /** Loads an address and waits for the load event. */
  go(address: string): Promise<void>
  /** The value of an expression that gives a string, or the promise of one. */
  evaluate(expression: string): Promise<string>
  /** Moves the pointer there and presses its button, as a reader's hand does. In CSS pixels of the window. */
  clickAt(x: number, y: number): Promise<void>
  /** Presses keys one after the other, and lets them go. By the names that key events have. */
  press(keys: readonly string[]): Promise<void>
  /** The size of what a page gets to see. In CSS pixels. */
  resize(width: number, height: number): Promise<void>
  chooseFile(selector: string, file: string): Promise<void>
  /** The errors in the console since the last call, where the protocol tells them. */
  takeErrors(): string[]
  close(): Promise<void>
}
