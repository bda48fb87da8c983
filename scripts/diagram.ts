import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { fixDiagram } from '../lib/diagram/fix.ts'
import { formatProblem } from '../lib/diagram/lint/format.ts'
import type { Diagram } from '../lib/diagram/graph.ts'
import { diagramJson } from '../lib/diagram/tell/json.ts'
import { diagramMermaid } from '../lib/diagram/tell/mermaid.ts'
import { outlineText } from '../lib/diagram/tell/outline.ts'
import { parseDiagram } from '../lib/diagram/parse.ts'
import { diagramSvg } from '../lib/diagram/draw/svg.ts'
import { serializeSvg } from '../lib/diagram/draw/svg-file.ts'

const usage = `Usage: npm run --silent diagram -- [--as json|svg|outline|mermaid|problems] [--fix] [FILE...]

Reads text drawings (from standard input if FILE is missing or -) and prints what they say.
  --as json      the graph, one line per file
  --as svg       a standalone picture
  --as outline   every node, and where its connections lead
  --as mermaid   a Mermaid flowchart
  --as problems  what is wrong with the drawing, and where (the default)
  --fix          first makes the repairs that don't change the graph, in FILE itself;
                 for standard input, prints only the repaired drawing
Exit status: 0; 1 if --as problems found an error; 2 for wrong usage, or if a file could not be read or written.
`

type Source = { name: string; text: string; many: boolean }

/** What each view prints for a file. With several files, the views for people name each one. */
const views: Record<string, (diagram: Diagram, source: Source) => string> = {
  json: (diagram) => `${JSON.stringify(diagramJson(diagram))}\n`,
  svg: (diagram, { name }) => serializeSvg(diagramSvg(diagram, { title: path.parse(name).name })),
  outline: (diagram, { name, many }) => `${many ? `# ${name}\n` : ''}${outlineText(diagram)}${many ? '\n' : ''}`,
  mermaid: (diagram, { name, many }) =>
    `${many ? `%% ${name.replace(/[{}\n]/g, ' ')}\n` : ''}${diagramMermaid(diagram)}${many ? '\n' : ''}`,
  problems: (diagram, { name }) => diagram.problems.map((problem) => `${formatProblem(problem, name)}\n`).join(''),
}

async function main(): Promise<void> {
  // The reader of the output may stop early (`| head`).
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
  const options = readOptions()
  if (!options) return
  for (const file of options.files) {
    const text = await readText(file)
    if (text !== undefined) show(file, text, { ...options, many: options.files.length > 1 })
  }
}

type Options = { as: string; fix: boolean; files: string[] }

function readOptions(): Options | undefined {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        as: { type: 'string', default: 'problems' },
        fix: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    if (values.help) return void process.stdout.write(usage)
    if (!Object.hasOwn(views, values.as)) throw new Error(`--as ${values.as}: no such view (choose from ${Object.keys(views).join(', ')})`)
    return { as: values.as, fix: values.fix, files: positionals.length > 0 ? positionals : ['-'] }
  } catch (error) {
    fail(`${(error as Error).message.replace(/\. To specify.*/s, '')}\n\n${usage.trimEnd()}`)
    return undefined
  }
}

function show(file: string, given: string, { as, fix, many }: Options & { many: boolean }): void {
  const source = { name: file === '-' ? 'standard-input' : file, text: fix ? fixDiagram(given).text : given, many }
  if (fix && file === '-') return void process.stdout.write(source.text)
  if (fix && source.text !== given) writeText(file, source.text)
  const diagram = parseDiagram(source.text)
  process.stdout.write(views[as]?.(diagram, source) ?? '')
  if (as === 'problems' && diagram.problems.some((problem) => problem.severity === 'error')) process.exitCode ||= 1
}

const reasons: Record<string, string> = {
  ENOENT: 'no such file',
  EISDIR: 'is a folder',
  EACCES: 'permission denied',
  ENOTDIR: 'no such file',
}

/** The file's text; if it can't be read, says so and goes on to the other files. */
async function readText(file: string): Promise<string | undefined> {
  try {
    const bytes = file === '-' ? await readInput() : readFileSync(file)
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException
    return void fail(`${file}: ${code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? 'is not UTF-8 text' : (reasons[code] ?? message)}`)
  }
}

async function readInput(): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  return Buffer.concat(chunks)
}

function writeText(file: string, text: string): void {
  try {
    writeFileSync(file, text)
    process.stderr.write(`diagram: ${file}: repaired\n`)
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException
    fail(`${file}: ${reasons[code] ?? message}`)
  }
}

function fail(message: string): void {
  process.stderr.write(`diagram: ${message}\n`)
  process.exitCode = 2
}

await main()
