/** What opening a sealed text came to. */
export type Opened = { state: 'opened'; bytes: Buffer } | { state: 'unreadable' }

/** Seals bytes with AES-256-GCM under the newest key; `context` must be the same at opening. */
export type Vault = {
  seal: (purpose: string, context: readonly (string | number)[], bytes: Uint8Array) => Buffer
  open: (purpose: string, context: readonly (string | number)[], sealed: Uint8Array) => Opened
  /** The key that new things are sealed with. */
  currentKeyId: string
  /** Whether what this key sealed can be opened. */
  knowsKey: (keyId: string) => boolean
}
