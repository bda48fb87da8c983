/** A thing in the words of schema.org; what is `undefined` is left out when it is written. */
export type Thing = { '@type': string } & Record<string, unknown>
