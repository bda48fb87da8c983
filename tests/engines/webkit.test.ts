import { webkit } from './drivers/webkit.ts'
import { testFeatures } from './features.ts'

testFeatures(webkit)
