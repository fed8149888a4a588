import type { Hono } from 'hono'
import { findTargetHandler } from 'hono/utils/handler'
import type { Edge } from './edge.ts'
import type { Admission } from './gate.ts'
import { readAdmission } from './gate.ts'

export type DeclaredRoute = { method: string; path: string; admission: Admission }

/**
 * Every route with who may call it, read from the router itself. A route without a declaration, or with one that is
 * not its first handler, is an error: such an API does not start.
 */
export function readRouteTable(app: { routes: Hono<Edge>['routes'] }): DeclaredRoute[] {
  const table = new Map<string, DeclaredRoute>()
  for (const { method, path, handler } of app.routes) {
    // Middleware: it refuses or passes on, and answers nothing itself.
    if (method === 'ALL' && path.endsWith('*')) continue
    const key = `${method} ${path}`
    if (table.has(key)) continue
    const declared = readAdmission(findTargetHandler(handler))
    if (declared === undefined) throw new Error(`${key} does not begin with who may call it`)
    table.set(key, { method, path, admission: declared })
  }
  return [...table.values()]
}
