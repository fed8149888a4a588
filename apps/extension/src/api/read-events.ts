export type ServerSentEvent = { id: string | undefined; type: string; data: string }

/** Reads a `text/event-stream` body (WHATWG HTML §9.2); comments and unknown fields are passed over. */
export async function* readEvents(
  body: ReadableStream<Uint8Array>,
): AsyncGenerator<ServerSentEvent> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  let event = emptyEvent()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      const lines = (rest + decoder.decode(value, { stream: true })).split(/\r\n|\n|\r(?!$)/)
      rest = lines.pop() ?? ''
      for (const line of lines) {
        if (line !== '') {
          take(event, line)
          continue
        }
        if (event.data.length > 0) {
          yield { id: event.id, type: event.type, data: event.data.join('\n') }
        }
        event = emptyEvent()
      }
    }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}

type Pending = { id: string | undefined; type: string; data: string[] }

function emptyEvent(): Pending {
  return { id: undefined, type: 'message', data: [] }
}

function take(event: Pending, line: string) {
  const colon = line.indexOf(':')
  if (colon === 0) return
  const field = colon < 0 ? line : line.slice(0, colon)
  const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '')
  if (field === 'data') event.data.push(value)
  if (field === 'event') event.type = value
  if (field === 'id') event.id = value
}
