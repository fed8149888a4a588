import type { AuthMethod } from '@ehlo/shared'
import { cramMd5 } from './cram-md5.ts'
import { login } from './login.ts'
import type { Mechanism } from './mechanism.ts'
import { plain } from './plain.ts'
import { xoauth2 } from './xoauth2.ts'

const mechanisms = [plain, login, cramMd5, xoauth2] satisfies readonly Mechanism[]

// Under TLS one round trip decides; in clear the one mechanism that does not tell the password comes first. XOAUTH2 is
// never guessed: its password is a token.
const bestUnderTls = [plain, login, cramMd5] satisfies readonly Mechanism[]
const bestInClear = [cramMd5, plain, login] satisfies readonly Mechanism[]

/** The mechanism for a method among those that the server offers; undefined where there is none. */
export function chooseMechanism(
  method: Exclude<AuthMethod, 'none'>,
  offered: readonly string[],
  isEncrypted: boolean,
): Mechanism | undefined {
  if (method === 'auto') {
    const best = isEncrypted ? bestUnderTls : bestInClear
    return best.find(({ name }) => offered.includes(name))
  }
  const wanted = mechanisms.find((mechanism) => mechanism.method === method)
  return wanted !== undefined && offered.includes(wanted.name) ? wanted : undefined
}
