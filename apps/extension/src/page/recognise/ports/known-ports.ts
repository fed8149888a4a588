/** Ports of IMAP, POP, Sieve, the web and other well-known things: never those of a server for sending. */
export const incomingPorts = new Set([
  21, 22, 53, 80, 110, 123, 143, 161, 220, 389, 443, 514, 585, 636, 993, 995, 1433, 3306, 3389,
  4190, 5432, 6379,
])

/** Numbers that are ports even where nobody says so, beside a host or a word for protection. */
export const mailPorts = new Set([25, 26, 465, 587, 2465, 2525, 2587, 8025, 3535])
/** Those of them that nobody writes for another reason. */
export const unmistakablePorts = new Set([465, 587, 2525])

export function isKnownPort(value: number): boolean {
  return incomingPorts.has(value) || mailPorts.has(value)
}
