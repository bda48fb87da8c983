import { setUpChecklists } from './ticks/checklists.ts'

setUpChecklists()
