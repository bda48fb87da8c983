import { enableCompileCache } from 'node:module'
import { setFlagsFromString } from 'node:v8'

// Reading and compiling its modules takes a third of a check. Node caches them by content, so the cache can't be out of date.
enableCompileCache('.cache/node')
// A large handbook makes much short-lived data: with room for it from the start, collecting it takes half the time.
setFlagsFromString('--semi-space-growth-factor=16')
await import('./check-command.ts')
