import { isWebAddress } from './web-address.ts'

/** The form of an address with `{path}` for the path of a file, or what is wrong with a setting and how to put it right. */
type EditForm = { form: string; problem?: undefined } | { form?: undefined; problem: string }

const ownForm = /^(https?:\/\/[^/]+\/)([^{}]*)\{path\}([^{}]*)$/
const github = /^https:\/\/github\.com\/[\w.-]+\/[\w.-]+$/
/** What `git clone` takes: `git@github.com:org/repo.git`. */
const cloned = /^(?:\w+:\/\/)?(?:[^@/]+@)?(github\.com)[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?(?:\/.*)?$/

/**
 * Reads `REPOSITORY_URL`: a repository on GitHub, or the address on which any other host edits a file, with `{path}` in the file's place.
 * @param setting `https://github.com/org/repo` gives `https://github.com/org/repo/edit/main/{path}`.
 */
export function readRepositoryUrl(setting: string): EditForm {
  const address = setting.replace(/\/+$/, '')
  if (ownForm.test(setting) && isWebAddress(setting.replace('{path}', 'path'))) return { form: setting }
  if (github.test(address) && !address.endsWith('.git')) return { form: `${address}/edit/main/{path}` }
  const [, host, repository] = cloned.exec(address) ?? []
  const repair = host
    ? `Write \`https://${host}/${repository}\`.`
    : 'Write the address of a repository on GitHub, such as `https://github.com/org/repo`, or that on which another host edits a file, with `{path}` once for the path of the file, such as `https://gitlab.com/org/repo/-/edit/main/{path}`.'
  return { problem: `REPOSITORY_URL is \`${setting}\`, which leads to no file of the repository. ${repair}` }
}

/**
 * The address on which readers change a file of the content; none where nobody has said where the repository is.
 * @throws where the setting leads nowhere, which a build has said before it began.
 */
export function editAddress(file: string): string | undefined {
  const setting = process.env.REPOSITORY_URL
  if (!setting) return undefined
  const { form, problem } = readRepositoryUrl(setting)
  if (problem !== undefined) throw new Error(problem)
  return form.replace('{path}', () => file.split('/').map(encodeURIComponent).join('/'))
}
