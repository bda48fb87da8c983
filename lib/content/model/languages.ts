/** The languages that code in a fence may have, by the name in the line of the fence, as readers are told them. */
export const languages = {
  text: 'Text',
  bash: 'Bash',
  css: 'CSS',
  diff: 'Diff',
  dockerfile: 'Dockerfile',
  go: 'Go',
  graphql: 'GraphQL',
  hcl: 'HCL',
  html: 'HTML',
  http: 'HTTP',
  java: 'Java',
  javascript: 'JavaScript',
  json: 'JSON',
  kotlin: 'Kotlin',
  nginx: 'nginx',
  proto: 'Protocol Buffers',
  python: 'Python',
  rust: 'Rust',
  sql: 'SQL',
  toml: 'TOML',
  typescript: 'TypeScript',
  yaml: 'YAML',
} as const

export type Language = keyof typeof languages

/** Other names of the same languages: each has one name here, by which it is found. */
export const otherNames: ReadonlyMap<string, Language> = new Map([
  ['console', 'bash'],
  ['docker', 'dockerfile'],
  ['golang', 'go'],
  ['js', 'javascript'],
  ['kt', 'kotlin'],
  ['plaintext', 'text'],
  ['protobuf', 'proto'],
  ['py', 'python'],
  ['rs', 'rust'],
  ['sh', 'bash'],
  ['shell', 'bash'],
  ['terraform', 'hcl'],
  ['tf', 'hcl'],
  ['ts', 'typescript'],
  ['txt', 'text'],
  ['yml', 'yaml'],
])
