import { localOperator } from '../../access/principal.ts'
import { exitStatus } from '../exit-status.ts'
import { withAccess } from '../open-access.ts'
import { parseOptions } from '../parse-options.ts'
import type { Terminal } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'
import { toSafeJson } from '../view/visible.ts'

const options = { role: { type: 'string' }, json: { type: 'boolean' } } as const

/** `ehlo pair`: a code that pairs one browser. */
export async function pair(args: string[], terminal: Terminal): Promise<number> {
  const { role = 'admin', json } = parseOptions('pair', args, options)
  if (role !== 'admin' && role !== 'support') {
    throw new UsageError('--role must be admin or support')
  }
  const pairing = await withAccess(terminal, (access) =>
    access.createPairing(localOperator, { role }),
  )
  const expiry = new Date(pairing.expiresAt).toLocaleTimeString()
  terminal.output.write(
    json === true
      ? `${toSafeJson(pairing)}\n`
      : `${pairing.code}  (${role}, once, until ${expiry})\n`,
  )
  return exitStatus.ok
}
