import type { Role } from '@ehlo/shared'
import { localOperator } from '../../access/principal.ts'
import { Refusal } from '../../refusal.ts'
import { exitStatus } from '../exit-status.ts'
import { withAccess } from '../open-access.ts'
import { parseOptions } from '../parse-options.ts'
import type { Terminal } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'
import { toSafeJson } from '../view/visible.ts'

const options = {
  name: { type: 'string' },
  role: { type: 'string' },
  corporation: { type: 'string' },
  json: { type: 'boolean' },
} as const

const roles = ['admin', 'support', 'sender'] as const satisfies readonly Role[]

/** `ehlo token`: a token for a program, shown this once. */
export async function token(args: string[], terminal: Terminal): Promise<number> {
  const given = parseOptions('token', args, options)
  const name = given.name?.trim()
  if (name === undefined) throw new UsageError('--name is missing')
  if (name === '' || name.length > 100) {
    throw new UsageError('--name must have 1 to 100 characters')
  }
  const role = roles.find((one) => one === given.role)
  if (role === undefined) throw new UsageError(`--role must be one of ${roles.join(', ')}`)
  const input = {
    name,
    role,
    ...(given.corporation === undefined ? {} : { corporationId: given.corporation }),
  }
  try {
    const issued = await withAccess(terminal, (access) => access.issueToken(localOperator, input))
    terminal.output.write(given.json === true ? `${toSafeJson(issued)}\n` : `${issued.token}\n`)
    return exitStatus.ok
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    throw new UsageError('a sender needs --corporation with the id of one; other roles take none')
  }
}
