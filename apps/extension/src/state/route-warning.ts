import { signal } from '@preact/signals'

/** What a change of a connection did to the routes of these domains or addresses. */
export type RouteWarning = { kind: 'gap' | 'overlap'; senders: string[] }

/** Of the last change; nothing where it left every route as clear as it was. */
export const routeWarning = signal<RouteWarning | null>(null)
