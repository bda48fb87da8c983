import { setUpTechnologies } from './technologies.ts'

setUpTechnologies()
