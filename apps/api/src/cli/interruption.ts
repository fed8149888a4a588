/** Aborts when somebody presses Ctrl-C, or a program asks this one to end. A second time ends it as it does any other. */
export function watchInterruption(): AbortSignal {
  const cancellation = new AbortController()
  const cancel = (): void => cancellation.abort()
  process.once('SIGINT', cancel)
  process.once('SIGTERM', cancel)
  return cancellation.signal
}
