import type { Encryption } from '@ehlo/shared'
import { toHostName } from '@ehlo/shared'
import type { Endpoint } from '@ehlo/shared/providers'
import { isSecure, recordsOf } from '../../network/dns-answer.ts'
import type { Proposal, Source, SourceTools } from '../proposal.ts'

const recordsMax = 4

/** Service records (RFC 6186, RFC 8314 §5.1); trusted only where DNSSEC secures them. */
export const srv: Source = {
  id: 'srv',
  async find({ domain }, tools) {
    const [submissions, submission, imaps, imap] = await Promise.all([
      askService(`_submissions._tcp.${domain}`, 'tls', tools),
      askService(`_submission._tcp.${domain}`, 'starttls', tools),
      askService(`_imaps._tcp.${domain}`, 'tls', tools),
      askService(`_imap._tcp.${domain}`, 'starttls', tools),
    ])
    const [mailbox] = [...imaps, ...imap]
    return [...submissions, ...submission].map((proposal) =>
      mailbox === undefined ? proposal : { ...proposal, mailbox },
    )
  },
}

type Service = Endpoint & Pick<Proposal, 'isTrusted'>

async function askService(
  name: string,
  encryption: Encryption,
  { ask }: SourceTools,
): Promise<Service[]> {
  const answer = await ask(name, 'SRV')
  const isTrusted = isSecure(answer)
  return recordsOf(answer)
    .sort((one, other) => one.priority - other.priority || other.weight - one.weight)
    .slice(0, recordsMax)
    .flatMap(({ target, port }) => {
      // RFC 2782: the root as target says that the service is not there.
      const host = toHostName(target)
      return host === undefined || port === 0 ? [] : [{ host, port, encryption, isTrusted }]
    })
}
