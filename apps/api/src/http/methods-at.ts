import type { DeclaredRoute } from './route-table.ts'

/** The methods under which a path is served: what RFC 9110 §15.5.6 wants to be told beside 405. */
export function methodsAt(routes: readonly DeclaredRoute[], path: string): string[] {
  const methods = routes.filter((route) => fits(route.path, path)).map(({ method }) => method)
  return [...new Set(methods.includes('GET') ? [...methods, 'HEAD'] : methods)]
}

function fits(pattern: string, path: string): boolean {
  const wanted = pattern.split('/')
  const given = path.split('/')
  return (
    wanted.length === given.length &&
    wanted.every((segment, index) => {
      const part = given[index] ?? ''
      return segment.startsWith(':') ? part !== '' : segment === part
    })
  )
}
