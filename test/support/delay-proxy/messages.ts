/** What the proxy's process is started with. */
export interface Settings {
  host: string
  port: number
  target: { host: string; port: number }
  roundTripMs: number
}

export type Command = 'take-counts'

export interface Counts {
  connections: number
  bytesToServer: number
  bytesToClient: number
  /**
   * The round trips that the client had to wait for, the TCP handshake included: one for each connection, and one for each time
   * the server spoke after the client had (its greeting, which nobody asks for, counts as one).
   */
  roundTrips: number
}
