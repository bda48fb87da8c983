import { readRepositoryUrl } from './repository.ts'
import { isWebAddress } from './web-address.ts'

/** What is wrong with the addresses in the environment that a site is built with, a line each, and how to put it right. */
export function settingProblems({ SITE_URL, REPOSITORY_URL }: Record<string, string | undefined>): string[] {
  const repository = REPOSITORY_URL ? readRepositoryUrl(REPOSITORY_URL).problem : undefined
  const site =
    SITE_URL && !isWebAddress(SITE_URL)
      ? `SITE_URL is \`${SITE_URL}\`, which is no public address of a site. Write it with its scheme and its host, such as \`https://example.org\`.`
      : undefined
  return [site, repository].filter((problem) => problem !== undefined)
}
