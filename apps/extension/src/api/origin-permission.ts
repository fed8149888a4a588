import { browser } from 'wxt/browser'

// Match patterns have no port in Firefox, so the permission names the host alone.
function patternOf(origin: string) {
  const { protocol, hostname } = new URL(origin)
  return `${protocol}//${hostname}/*`
}

export function hasOriginPermission(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(origin)] })
}

/** Asks the person; only a click may call this, before it awaits anything. */
export function requestOriginPermission(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(origin)] })
}

/** Gives back what was granted for an API that is no longer used. */
export async function dropOriginPermission(origin: string): Promise<void> {
  await browser.permissions.remove({ origins: [patternOf(origin)] })
}
