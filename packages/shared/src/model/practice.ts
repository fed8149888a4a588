/** The domain of the practice server. It is reserved (RFC 2606): no real login is meant by it, and no real mail. */
export const practiceDomain = 'practice.example'

// As toHostName writes them: 127.0.0.0/8, ::1, and the name of both.
const loopback = /^(?:localhost|127(?:\.\d+){3}|::1)$/i

/**
 * Whether a connection leads to the practice server, whatever it is called. That listens on loopback alone: with the same
 * login a relay elsewhere is sent real mail, and a report of it must not look like an exercise.
 */
export function isPractice({ host, username }: { host: string; username: string }): boolean {
  return loopback.test(host) && username.toLowerCase().endsWith(`@${practiceDomain}`)
}
