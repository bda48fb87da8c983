import { firefox } from './drivers/firefox.ts'
import { testFeatures } from './features.ts'

testFeatures(firefox)
