/** What a command talks to. */
export type Terminal = {
  environment: NodeJS.ProcessEnv
  input: () => NodeJS.ReadStream
  /** Aborts when somebody presses Ctrl-C: what runs may end in good order. */
  interruption: () => AbortSignal
  output: NodeJS.WriteStream
  errors: NodeJS.WriteStream
  /** Says that all of a start has run, to whoever keeps it compiled. */
  hasStarted: () => void
}
