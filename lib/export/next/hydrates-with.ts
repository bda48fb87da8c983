/** Whether a page with these client modules, by their paths, hydrates: one of them is not Next's own. */
export function hydratesWith(clientModules: object): boolean {
  return !Object.keys(clientModules).every(isNextsOwn)
}

/** Whether a module is Next's own, by its path; `next/script` does what a page asks for, so it counts as the page's. */
export function isNextsOwn(module: string): boolean {
  const [, own] = /(?:^|.*\/)node_modules\/next\/dist\/(.*)$/.exec(module) ?? []
  return own !== undefined && !own.includes('node_modules/') && !/(?:^|\/)client\/script\.js/.test(own)
}
