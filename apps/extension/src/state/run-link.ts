const path = /^\/runs\/([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})\/?$/

/** The run that a link of this API hands on. */
export function readRunLink(text: string, origin: string | undefined): string | undefined {
  const url = URL.parse(text.trim())
  return url === null || url.origin !== origin ? undefined : path.exec(url.pathname)?.[1]
}

export function runLinkOf(id: string, origin: string): string {
  return `${origin}/runs/${id}`
}
