/** Nobody guesses 24 random characters: 128 bits, even of letters of one case and digits. */
const longEnough = 24

/** Wrong tokens are never refused so often that the right one is hindered, so one that a person made up can be guessed. */
export function warnOfWeakToken(
  adminToken: string | undefined,
  print: (line: string) => void,
): void {
  if (adminToken === undefined || adminToken.length >= longEnough) return
  print(
    `EHLO_ADMIN_TOKEN has fewer than ${longEnough} characters and may be guessed. Take one from: openssl rand -hex 32`,
  )
}
