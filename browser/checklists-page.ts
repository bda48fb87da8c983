import { setUpChecklists } from './ticks/checklists.ts'
import { setUpTools } from './ticks/tools.ts'

setUpTools(setUpChecklists())
