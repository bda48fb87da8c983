import { setUpCopy } from './copy.ts'
import { setUpDrawings } from './drawing.ts'
import { setUpReveal } from './reveal.ts'
import { setUpTheme } from './theme.ts'

setUpTheme()
setUpCopy()
setUpDrawings()
setUpReveal()
