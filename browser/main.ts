import { setUpAge } from './age.ts'
import { setUpContents } from './contents.ts'
import { setUpCopy } from './copy.ts'
import { setUpDrawings } from './drawing.ts'
import { setUpSearch } from './opener.ts'
import { setUpReveal } from './reveal.ts'
import { setUpTheme } from './theme.ts'

setUpTheme()
setUpAge()
setUpCopy()
setUpSearch()
// The rest waits until the browser has nothing better to do, each in a task of its own.
for (const setUp of [setUpContents, setUpDrawings, setUpReveal]) (globalThis.requestIdleCallback ?? setTimeout)(setUp)
