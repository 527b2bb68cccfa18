import type { Format, Route } from '../formats/format.ts'

/** A route, and the format that it belongs to. */
export type FormatRoute = { readonly format: Format; readonly route: Route }

/** Method → route. HEAD is answered where GET is. */
type RoutesByMethod = ReadonlyMap<string, FormatRoute>

/** Path → method → route. */
export function routeTable(formats: readonly Format[]): ReadonlyMap<string, RoutesByMethod> {
  const table = new Map<string, Map<string, FormatRoute>>()
  for (const format of formats) {
    for (const route of format.routes) {
      const byMethod = table.get(route.path) ?? new Map<string, FormatRoute>()
      for (const method of route.method === 'GET' ? ['GET', 'HEAD'] : [route.method])
        byMethod.set(method, { format, route })
      table.set(route.path, byMethod)
    }
  }
  return table
}
