/** What ends a program, and the exit status that says so to the shell: 128 and the signal's number. */
const statusOf = { SIGINT: 130, SIGTERM: 143 } as const

export type Interruption = { signal: AbortSignal; status: () => number | undefined }

/** Aborts when somebody presses Ctrl-C, or a program asks this one to end. A second time ends it as it does any other. */
export function watchInterruption(): Interruption {
  const cancellation = new AbortController()
  let status: number | undefined
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.once(name, () => {
      status ??= statusOf[name]
      cancellation.abort()
    })
  }
  return { signal: cancellation.signal, status: () => status }
}
