import type { Door, Format } from '../formats/format.ts'

/** Who answers at a path: a format, by one of its doors. */
export type Desk = { readonly format: Format; readonly door: Door }

/** Path → method → desk. HEAD is answered where GET is. */
export function desksByPath(formats: readonly Format[]): Map<string, Map<string, Desk>> {
  const paths = new Map<string, Map<string, Desk>>()
  for (const format of formats) {
    for (const door of format.doors) {
      const desks = paths.get(door.path) ?? new Map<string, Desk>()
      for (const method of door.method === 'GET' ? ['GET', 'HEAD'] : [door.method])
        desks.set(method, { format, door })
      paths.set(door.path, desks)
    }
  }
  return paths
}
