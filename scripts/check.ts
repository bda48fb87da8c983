import { enableCompileCache } from 'node:module'

// Reading and compiling its modules is a third of what a check takes. Node keeps them by their content: nothing in it can be out of date.
enableCompileCache('.cache/node')
await import('./check-command.ts')
