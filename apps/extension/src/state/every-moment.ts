const momentMs = 50

/** Bundles what comes in a quick row: however often it is asked for, the action runs at most once a moment. */
export function everyMoment(action: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  return () => {
    timer ??= setTimeout(() => {
      timer = undefined
      action()
    }, momentMs)
  }
}
