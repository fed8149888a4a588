import type { Behaviour } from '../script.ts'

/**
 * The attack of CVE-2011-0411's mirror image: whoever sits in between appends replies in clear to the 220 of STARTTLS, which
 * a careless client takes for the first answers inside TLS.
 */
export function injectAfterStarttls(injected: string): Behaviour {
  return async (session) => {
    await session.send(`220 2.0.0 Ready to start TLS\r\n${injected}\r\n`)
    await session.startTls()
  }
}
