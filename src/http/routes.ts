import type { Route, Format } from '../formats/format.ts'

/** Who answers at a path: a format, by one of its routes. */
export type Desk = { readonly format: Format; readonly route: Route }

/** Path → method → desk. HEAD is answered where GET is. */
export function desksByPath(formats: readonly Format[]): Map<string, Map<string, Desk>> {
  const paths = new Map<string, Map<string, Desk>>()
  for (const format of formats) {
    for (const route of format.routes) {
      const desks = paths.get(route.path) ?? new Map<string, Desk>()
      for (const method of route.method === 'GET' ? ['GET', 'HEAD'] : [route.method])
        desks.set(method, { format, route })
      paths.set(route.path, desks)
    }
  }
  return paths
}
