import { accounts, type Account, DIRECTOR, LAB_DOMAIN, SALES, TEAM_PATTERN } from './accounts.ts'
import { afterwardsFiles, afterwardsServices, cleanupService } from './postfix-afterwards.ts'
import type { MailHost } from './hosts.ts'

/** A mail host with what it listens on and shows. */
export interface PlacedHost extends MailHost {
  address: string
  /** File with the key and the certificates. */
  chainFile: string
}

interface Places {
  configuration: string
  queue: string
  data: string
  log: string
  root: string
}

/** The text of Postfix's files, by name. */
export function postfixFiles(hosts: PlacedHost[], places: Places): Record<string, string> {
  return {
    'main.cf': mainCf(hosts, places),
    'master.cf': masterCf(hosts, places),
    mailboxes: [...mailboxAddresses()].map((address) => `${address} deliver\n`).join(''),
    'sender-logins': everyAccount()
      .flatMap(({ username, address, onBehalfOf }) =>
        [address, ...onBehalfOf].map((sender) => `${sender} ${username}\n`),
      )
      // Somebody must own an address for a login to be refused it.
      .concat(`${DIRECTOR} ${accounts.ola.username}\n`)
      .join(''),
    'team-logins': `${TEAM_PATTERN} ${accounts.kari.username}\n`,
    'team-mailboxes': `${TEAM_PATTERN} deliver\n`,
    ...afterwardsFiles(),
  }
}

function everyAccount(): Account[] {
  return Object.values(accounts)
}

function mailboxAddresses(): Set<string> {
  return new Set([...everyAccount().map(({ address }) => address), SALES, DIRECTOR])
}

function mainCf(hosts: PlacedHost[], places: Places): string {
  const map = (type: string, name: string) => `${type}:${places.configuration}/${name}`
  const settings = {
    compatibility_level: '3.6',
    queue_directory: places.queue,
    data_directory: places.data,
    maillog_file: places.log,
    maillog_file_prefixes: places.root,
    myhostname: `mail.${LAB_DOMAIN}`,
    myorigin: LAB_DOMAIN,
    mydestination: '',
    // Loopback is where every client of the lab comes from: none of them may relay for that.
    mynetworks: '',
    inet_protocols: 'ipv4',
    inet_interfaces: 'all',
    alias_maps: '',
    local_recipient_maps: '',
    notify_classes: '',
    smtpd_peername_lookup: 'no',
    smtp_dns_support_level: 'disabled',
    // Tests come from one address in great numbers.
    smtpd_client_connection_count_limit: '0',
    default_process_limit: '1100',
    virtual_mailbox_domains: LAB_DOMAIN,
    virtual_mailbox_maps: `${map('texthash', 'mailboxes')}, ${map('regexp', 'team-mailboxes')}`,
    virtual_transport: 'lmtp:unix:private/dovecot-lmtp',
    // Nothing leaves the lab: mail for elsewhere is accepted from a login, and bounces a moment later.
    default_transport: 'nowhere',
    smtpd_sasl_type: 'dovecot',
    smtpd_sasl_path: 'private/auth',
    smtpd_sender_login_maps: `${map('texthash', 'sender-logins')}, ${map('regexp', 'team-logins')}`,
    smtpd_relay_restrictions: 'permit_sasl_authenticated, reject_unauth_destination',
    smtpd_tls_security_level: 'may',
    smtpd_tls_loglevel: '1',
  }
  return Object.entries(settings)
    .map(([name, value]) => `${name} = ${value}\n`)
    .join('')
}

function masterCf(hosts: PlacedHost[], places: Places): string {
  const afterwards = afterwardsServices(places.configuration)
  return [...hosts.map(hostServices), afterwards, INTERNAL_SERVICES].join('\n')
}

function hostServices(host: PlacedHost): string {
  const common = [
    `myhostname=${host.name}`,
    `smtpd_tls_chain_files=${host.chainFile}`,
    `cleanup_service_name=${cleanupService(host.afterwards)}`,
  ]
  const submission = [
    ...common,
    'smtpd_sasl_auth_enable=yes',
    `smtpd_sasl_mechanism_filter=${MECHANISM_FILTERS[host.mechanisms]}`,
    'smtpd_relay_restrictions=permit_sasl_authenticated,reject',
    ...(host.refusesSenderAt === 'nowhere'
      ? []
      : ['smtpd_sender_restrictions=reject_sender_login_mismatch']),
    ...(host.refusesSenderAt === 'mail' ? ['smtpd_delay_reject=no'] : []),
  ]
  return [
    service(host.address, 25, common),
    service(host.address, 465, [...submission, 'smtpd_tls_wrappermode=yes']),
    service(host.address, 587, [...submission, 'smtpd_tls_security_level=encrypt']),
    service(host.address, 2525, [...submission, 'smtpd_tls_security_level=none']),
  ].join('\n')
}

const MECHANISM_FILTERS = {
  passwords: '!xoauth2,!oauthbearer,static:rest',
  tokens: 'xoauth2,oauthbearer',
}

function service(address: string, port: number, options: string[]): string {
  const lines = options.map((option) => `  -o ${option}\n`)
  return `${address}:${port} inet n - n - - smtpd\n${lines.join('')}`
}

const INTERNAL_SERVICES = `
pickup    unix  n       -       n       60      1       pickup
cleanup   unix  n       -       n       -       0       cleanup
qmgr      unix  n       -       n       300     1       qmgr
tlsmgr    unix  -       -       n       1000?   1       tlsmgr
rewrite   unix  -       -       n       -       -       trivial-rewrite
bounce    unix  -       -       n       -       0       bounce
defer     unix  -       -       n       -       0       bounce
trace     unix  -       -       n       -       0       bounce
verify    unix  -       -       n       -       1       verify
flush     unix  n       -       n       1000?   0       flush
proxymap  unix  -       -       n       -       -       proxymap
proxywrite unix -       -       n       -       1       proxymap
smtp      unix  -       -       n       -       -       smtp
relay     unix  -       -       n       -       -       smtp
showq     unix  n       -       n       -       -       showq
error     unix  -       -       n       -       -       error
retry     unix  -       -       n       -       -       error
discard   unix  -       -       n       -       -       discard
nowhere   unix  -       n       n       -       -       pipe
  user=nobody argv=/bin/sh -c {echo '5.1.1 No such user'; exit 67}
lmtp      unix  -       -       n       -       -       lmtp
anvil     unix  -       -       n       -       1       anvil
scache    unix  -       -       n       -       1       scache
postlog   unix-dgram n  -       n       -       1       postlogd
`
