import { accounts, LAB_DOMAIN } from './accounts.ts'
import type { MailHost } from './hosts.ts'

/** What makes Dovecot file a message under Junk. */
export const JUNK_HEADER = 'X-Lab-Junk'

// Header checks cannot know the login, so that it is always kari on whose behalf these hosts think a message is sent.
const LOGIN = accounts.kari.address
const OWN = Object.values(accounts).map(({ address }) => address.replaceAll('.', '\\.'))
const FOREIGN_FROM = `!/(${OWN.join('|')})/`

const HEADER_CHECKS: Record<Exclude<MailHost['afterwards'], 'nothing'>, string> = {
  rewrite: `/^From:(.*)$/ PREPEND X-Google-Original-From:$1\n`,
  'add-sender': `/^From:/ PREPEND Sender: ${LOGIN}\n`,
  bounce: ifFrom('FILTER forbidden:lab'),
  junk: ifFrom(`PREPEND ${JUNK_HEADER}: yes`),
}

/** The name of the cleanup service through which a host's messages go. */
export function cleanupService(afterwards: MailHost['afterwards']): string {
  return afterwards === 'nothing' ? 'cleanup' : `cleanup-${afterwards}`
}

export function afterwardsFiles(): Record<string, string> {
  const checks = Object.entries(HEADER_CHECKS).map(([name, text]) => [`headers-${name}`, text])
  const rewriting = `/@${LAB_DOMAIN.replace('.', '\\.')}$/ ${LOGIN}\n`
  return { ...Object.fromEntries(checks), 'rewritten-senders': rewriting }
}

export function afterwardsServices(configuration: string): string {
  const services = Object.keys(HEADER_CHECKS).map((name) => {
    const rewriting =
      name === 'rewrite'
        ? `  -o sender_canonical_maps=regexp:${configuration}/rewritten-senders\n`
        : ''
    return (
      `cleanup-${name} unix n - n - 0 cleanup\n` +
      `  -o header_checks=regexp:${configuration}/headers-${name}\n${rewriting}`
    )
  })
  return `${services.join('')}
forbidden unix - n n - - pipe
  user=nobody argv=/bin/sh -c {echo '5.7.60 Client does not have permissions to send as this sender'; exit 77}
`
}

function ifFrom(action: string): string {
  return `if /^From:/\n${FOREIGN_FROM} ${action}\nendif\n`
}
