import { setUpCopy } from './copy.ts'
import { setUpReveal } from './reveal.ts'
import { setUpTheme } from './theme.ts'

setUpTheme()
setUpCopy()
setUpReveal()
