/**
 * A function that makes its result once for each argument and then returns the same one. Every page of a large handbook asks for the
 * same indexes.
 */
export function onceFor<Thing extends WeakKey, Made>(make: (thing: Thing) => Made): (thing: Thing) => Made {
  const known = new WeakMap<Thing, { made: Made }>()
  return (thing) => {
    const found = known.get(thing) ?? { made: make(thing) }
    known.set(thing, found)
    return found.made
  }
}
