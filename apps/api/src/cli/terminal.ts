/** What a command talks to. */
export type Terminal = {
  environment: NodeJS.ProcessEnv
  input: () => NodeJS.ReadStream
  output: NodeJS.WriteStream
  errors: NodeJS.WriteStream
}
