/** A case with as little text as still has the same problem: pieces of each text go, smaller and smaller ones. */
export async function shorten<Case extends object>(
  one: Case,
  isStillWrong: (shorter: Case) => Promise<boolean>
): Promise<Case> {
  let shortest = one
  for (const [field, value] of Object.entries(one)) {
    if (typeof value !== 'string') continue
    let text = value
    for (let size = text.length; size >= 1; size = Math.floor(size / 2)) {
      for (let at = 0; at < text.length;) {
        const left = text.slice(0, at) + text.slice(at + size)
        const shorter = { ...shortest, [field]: left }
        if (await isStillWrong(shorter)) [shortest, text] = [shorter, left]
        else at += size
      }
    }
  }
  return shortest
}
