export type SeenEvent = { type: string; id: number; data: unknown }

/** Reads server-sent events until the stream ends or `enough` says so; comments are passed over. */
export async function readEvents(
  response: Response,
  enough: (seen: SeenEvent[]) => boolean = () => false,
): Promise<SeenEvent[]> {
  if (response.body === null) throw new Error('no body')
  const seen: SeenEvent[] = []
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  while (!enough(seen)) {
    const { done, value } = await reader.read()
    if (done) return seen
    const blocks = (rest + value).split('\n\n')
    rest = blocks.pop() ?? ''
    for (const block of blocks) seen.push(...toEvent(block))
  }
  await reader.cancel()
  return seen
}

function toEvent(block: string): SeenEvent[] {
  const fields = Object.fromEntries(
    block.split('\n').map((line) => {
      const colon = line.indexOf(': ')
      return [line.slice(0, colon), line.slice(colon + 2)]
    }),
  )
  const { event, id, data } = fields as Record<string, string | undefined>
  if (event === undefined || data === undefined) return []
  return [{ type: event, id: Number(id), data: JSON.parse(data) }]
}
