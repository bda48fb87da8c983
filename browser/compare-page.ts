import { setUpCompare } from './compare.ts'

setUpCompare()
