// The order of columns, as a list of ids.

/** The same ids with one of them at another place; the same list where nothing moves. */
export function movedTo(ids: readonly string[], id: string, place: number): readonly string[] {
  const from = ids.indexOf(id);
  if (from < 0 || place === from || place < 0 || place >= ids.length) return ids;
  const others = ids.filter((each) => each !== id);
  return [...others.slice(0, place), id, ...others.slice(place)];
}
