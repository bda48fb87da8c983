import { setUpGuide } from './guide.ts'

setUpGuide()
