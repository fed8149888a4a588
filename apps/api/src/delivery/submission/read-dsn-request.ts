import { toMailAddress } from '@ehlo/shared'
import type { SMTPServerSession } from 'smtp-server'
import type { DsnRequest } from '../../smtp/dsn-request.ts'

/** What MAIL and RCPT asked about notifications, as smtp-server has checked and decoded it. */
export function readDsnRequest({
  dsn,
  rcptTo,
}: SMTPServerSession['envelope']): DsnRequest | undefined {
  const recipients = rcptTo.flatMap(({ address, dsn: asked }) => {
    const recipient = toMailAddress(address)
    if (recipient === undefined || asked === undefined) return []
    const { notify, orcpt } = asked
    return [[recipient, { ...(notify && { notify }), ...(orcpt && { originalRecipient: orcpt }) }]]
  })
  const isUnasked = recipients.length === 0 && !dsn?.ret && !dsn?.envid
  if (isUnasked) return undefined
  return {
    ...(dsn?.ret && { returns: dsn.ret === 'FULL' ? 'FULL' : 'HDRS' }),
    ...(dsn?.envid && { envelopeId: dsn.envid }),
    recipients: Object.fromEntries(recipients),
  }
}
