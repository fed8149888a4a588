/**
 * What one session may make us hold. RFC 5321 §4.5.3.1 allows 512 octets a line; real servers go beyond, none comes
 * near these. A chunk from the socket is at most 64 KiB, so that nothing ever holds more than `sessionBytes` plus one
 * chunk, 256 KiB.
 */
export const replyLimits = {
  lineBytes: 8 * 1024,
  replyLines: 256,
  replyBytes: 64 * 1024,
  /** Everything that a server says in one session, kept or not. */
  sessionBytes: 192 * 1024,
} as const
