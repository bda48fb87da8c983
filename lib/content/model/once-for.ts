/**
 * A function that makes something of each thing once: whoever asks again gets the same. Every page of a large handbook asks for the
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
