/**
 * What `make` gives for an object, worked out once and kept beside it. The facts of a block, and lists of them, stay the same
 * objects from one version of a document to the next while nothing in them changes: what a story rule makes of each of them need
 * not be made again at every keystroke. `make` must depend on the object alone.
 */
export function kept<F extends object, A>(make: (of: F) => A): (of: F) => A {
  const known = new WeakMap<F, { readonly made: A }>();
  return (of) => {
    let entry = known.get(of);
    if (!entry) {
      entry = { made: make(of) };
      known.set(of, entry);
    }
    return entry.made;
  };
}
