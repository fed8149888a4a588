/** Fetches files that do not change while they are shown, each once. What could not be fetched is asked for again. */
export function fetchOnce<Content>(
  read: (response: Response) => Promise<Content>,
): (url: string) => Promise<Content> {
  const fetched = new Map<string, Promise<Content>>()
  return (url) => {
    const known = fetched.get(url)
    if (known !== undefined) return known
    const coming = fetchNow(url, read)
    fetched.set(url, coming)
    coming.catch(() => fetched.delete(url))
    return coming
  }
}

async function fetchNow<Content>(url: string, read: (response: Response) => Promise<Content>) {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url} was answered with ${response.status}`)
  return read(response)
}
