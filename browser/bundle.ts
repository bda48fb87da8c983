// The first part of the bundle's script. The bundle is opened from a disk: what a server would send is in a file beside it.

type Bundle = {
  /** The address of the folder that the bundle was unpacked to. */
  bundleRoot: string
  /** The files of the search in base64, by their addresses from there. */
  bundleFiles: Record<string, string>
}

const { bundleRoot, bundleFiles } = globalThis as unknown as Bundle

/** A browser gives a page from a disk no other file: the search finds its own here. */
globalThis.fetch = (address) => {
  const text = bundleFiles[String(address).slice(bundleRoot.length)]
  if (text === undefined) return Promise.resolve(new Response(null, { status: 404 }))
  return Promise.resolve(new Response(Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))))
}
