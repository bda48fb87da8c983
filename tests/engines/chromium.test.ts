import { chromium } from './drivers/chromium.ts'
import { testFeatures } from './features.ts'

testFeatures(chromium)
