/**
 * What Ehlo itself saw, as a sentence of evidence: what a server said is quoted, never reworded. `values` are handed in as they
 * were seen; each language says the same codes.
 */
export const observationWords = {
  // A test.
  'destination-not-allowed': () => 'Ehlo may not connect to this host and port.',
  'control-answers': ({ hosts }: { hosts: string }) => `${hosts} at the same port: answers`,
  'control-silent': ({ hosts }: { hosts: string }) =>
    `${hosts} at the same port: does not answer either`,
  'other-ports-answer': ({ ports }: { ports: string }) =>
    `Other ports of the host: ${ports} answer`,
  'no-other-port-answers': () => 'Other ports of the host: none answers',
  'no-greeting': () => 'Connected, and no greeting came.',
  'hung-up-without-greeting': () => 'Connected, and the server hung up without a greeting.',
  'port-greets-in-clear': () => 'No TLS handshake came about, and the port greets in clear.',
  'ehlo-offers': ({ keywords }: { keywords: string }) => `EHLO offers ${keywords}`,
  'ehlo-offers-nothing': () => 'EHLO offers nothing',
  'port-speaks-tls-at-once': () => 'The port speaks TLS at once.',
  'closed-after-starttls': () => 'STARTTLS was accepted, then the connection was closed.',
  'connection-closed': ({ code, said }: { code: string; said: string }) =>
    `The connection was closed (${code}). ${said}`.trim(),
  'no-answer-in-time': () => 'No answer came in time.',
  'mechanism-not-offered': ({ wanted, offered }: { wanted: string; offered: string }) =>
    `Wanted ${wanted}, offered ${offered}`,
  'auth-not-in-ehlo': () => 'EHLO does not offer AUTH.',
  'auth-inside': ({ encryption }: { encryption: string }) =>
    `EHLO does not offer AUTH. Inside ${encryption} it does.`,
  'auth-on-port': ({ port }: { port: number }) => `EHLO does not offer AUTH. Port ${port} does.`,
  'password-kept-back': () => 'The password was not sent: the connection is not encrypted.',
  'password-missing': () => 'There is no password to send.',
  'refused-once': ({ address, reply }: { address: string; reply: string }) =>
    `${address} was refused 1 of 2: ${reply}`,
  'refused-twice': () => 'Refused 2 of 2.',
  'accepted-maybe-rewritten': ({ address }: { address: string }) =>
    `${address} was accepted; the sender may be rewritten.`,
  'address-outside-domain': ({ address, domain }: { address: string; domain: string }) =>
    `${address} is not of ${domain}.`,
  'sent-as': ({ username, address }: { username: string; address: string }) =>
    `${username} sent as ${address}.`,
  // A delivered copy.
  'copy-in-junk': ({ address, folder }: { address: string; folder: string }) =>
    `${address} landed in ${folder}.`,
  'copy-not-there': ({ address }: { address: string }) =>
    `Nothing came of what was sent as ${address}.`,
  'sender-changed': ({ address, arrived }: { address: string; arrived: string }) =>
    `Sent as ${address}, arrived as ${arrived}.`,
  'sender-set-aside': (seen: { address: string; arrived: string; original: string }) =>
    `Sent as ${seen.address}, arrived as ${seen.arrived}. The old one was kept aside: ${seen.original}.`,
  'mailbox-name-unresolved': ({ server, code }: { server: string; code: string }) =>
    `${server}: the name could not be looked up (${code})`,
  'mailbox-not-allowed': ({ server }: { server: string }) =>
    `${server}: this destination is not allowed`,
  'mailbox-unreachable': ({ server, code }: { server: string; code: string }) =>
    `${server}: no connection (${code})`,
  'mailbox-silent': ({ server }: { server: string }) => `${server}: no answer in time`,
  'mailbox-without-starttls': ({ server }: { server: string }) =>
    `${server}: STARTTLS is not offered`,
  'mailbox-password-kept-back': ({ server }: { server: string }) =>
    `${server}: without TLS no password is sent to this network`,
  'mailbox-password-missing': ({ server }: { server: string }) =>
    `${server}: no password was given`,
  'mailbox-says-too-much': ({ server }: { server: string }) =>
    `${server}: the server said more than any server needs to`,
  'mailbox-hung-up': ({ server }: { server: string }) =>
    `${server}: the server closed the connection`,
  // A server.
  'host-outside-reach': ({ host }: { host: string }) => `${host} is outside what Ehlo may reach`,
  'port-silent-everywhere': ({ port }: { port: number }) =>
    `port ${port} answers neither here nor at a host that is known to answer`,
  'host-is-no-mail-server': ({ host }: { host: string }) =>
    `${host} answers, but not as a mail server`,
  'host-says-nothing': ({ host }: { host: string }) =>
    `${host} takes the connection and says nothing`,
  'host-refuses-every-port': ({ host }: { host: string }) =>
    `${host} refuses every port that was tried`,
  'host-answers-nowhere': ({ host }: { host: string }) => `${host} does not answer on any port`,
  'only-over-ipv4': ({ ports }: { ports: string }) =>
    `answers over IPv4 and not over IPv6: port ${ports}`,
  'keyword-overwritten': ({ port }: { port: number }) =>
    `port ${port}: a keyword of EHLO was overwritten with X`,
  'starttls-missing': ({ port }: { port: number }) => `port ${port} offers no STARTTLS`,
  'starttls-offered-then': ({ port, reply }: { port: number; reply: string }) =>
    `port ${port}: STARTTLS is offered, then ${reply}`,
  'handshake-missing': ({ port }: { port: number }) => `port ${port}: no handshake`,
  'text-behind-starttls': ({ port, said }: { port: number; said: string }) =>
    `port ${port}: text in clear behind the reply to STARTTLS: ${said}`,
  'early-command-obeyed': ({ port }: { port: number }) =>
    `port ${port}: a command that was sent before TLS was carried out inside it`,
  'auth-before-tls': ({ port, mechanisms }: { port: number; mechanisms: string }) =>
    `port ${port} offers AUTH ${mechanisms} before TLS`,
  'stranger-accepted': ({ port, reply }: { port: number; reply: string }) =>
    `port ${port}: RCPT TO a domain that cannot exist: ${reply}`,
  'group-unanswered': () => 'PIPELINING is claimed, and a group of commands was not answered',
  'nothing-newer-than': ({ port, versions }: { port: number; versions: string }) =>
    `port ${port} offers ${versions} and nothing newer`,
  'weak-tls': ({ port, weak }: { port: number; weak: string }) => `port ${port} offers ${weak}`,
  'self-signed': ({ subject }: { subject: string }) => `self-signed: ${subject}`,
  'issuer-not-sent': ({ missing }: { missing: string }) =>
    `not sent: ${missing}; the certificate's own pointer (AIA) supplies it`,
  'issuer-unknown': ({ issuer }: { issuer: string }) =>
    `no way from "${issuer}" to a trusted authority`,
  'issuer-unknown-leaf-alone': ({ issuer }: { issuer: string }) =>
    `no way from "${issuer}" to a trusted authority; only one certificate was sent`,
  'host-not-named': ({ host, names }: { host: string; names: string }) =>
    `${host} is not among ${names}`,
  'days-left': ({ subject, days }: { subject: string; days: number }) =>
    days === 1 ? `${subject}: 1 day left` : `${subject}: ${days} days left`,
  'short-key': ({ subject, type, bits }: { subject: string; type: string; bits: number }) =>
    `${subject}: ${type} key of ${bits} bits`,
  'dsa-key': ({ subject }: { subject: string }) => `${subject}: DSA key`,
  'short-curve': ({ subject, curve }: { subject: string; curve: string }) =>
    `${subject}: EC key on ${curve}`,
  'weak-signature': ({ subject, algorithm }: { subject: string; algorithm: string }) =>
    `${subject}: signed with ${algorithm}`,
  'staple-missing': () => 'the certificate demands an OCSP staple, and the server sends none',
  'issued-by-product': ({ issuer }: { issuer: string }) => `issued by ${issuer}`,
  'answered-as-another': ({ host, greeted }: { host: string; greeted: string }) =>
    `asked for ${host}, answered as ${greeted}, with a valid certificate of ${greeted}`,
  // How a server behaved, in the transcript.
  'pipelining-not-claimed': () => 'PIPELINING: not claimed',
  'pipelining-not-tried': () => 'PIPELINING: claimed, not tried',
  'pipelining-works': () => 'PIPELINING: claimed, and works',
  'pipelining-broken': () => 'PIPELINING: claimed, and a group of commands was not answered',
  'resumption-works': () => 'TLS session resumption: works',
  'resumption-refused': () => 'TLS session resumption: refused',
  'injection-clean': () => 'STARTTLS injection: clean',
  'injection-of-commands': () =>
    'STARTTLS injection: a command that was sent before TLS is carried out inside it',
  'injection-of-replies': () => 'STARTTLS injection: text in clear stands behind the reply',
  'spf-lookups': ({ lookups, empty }: { lookups: number; empty: number }) =>
    `SPF: ${lookups} of 10 look-ups, ${empty} of 2 that find nothing`,
  // A domain.
  'domain-missing': ({ domain }: { domain: string }) => `${domain} does not exist`,
  'mx-null-and-others': ({ domain }: { domain: string }) =>
    `${domain} MX: a null MX beside other records`,
  'mx-missing-address-serves': ({ domain }: { domain: string }) =>
    `${domain} has no MX: senders fall back to its own address`,
  'mx-and-address-missing': ({ domain }: { domain: string }) =>
    `${domain} has neither MX nor address`,
  'mx-is-address': ({ exchange }: { exchange: string }) =>
    `MX ${exchange} is an address, not a name`,
  'mx-is-alias': ({ exchange }: { exchange: string }) => `MX ${exchange} is an alias (CNAME)`,
  'mx-without-address': ({ exchange }: { exchange: string }) => `MX ${exchange} has no address`,
  'zone-bogus': ({ name, type }: { name: string; type: string }) =>
    `${name} ${type}: the signatures of this zone do not verify`,
  'spf-record-missing': ({ domain }: { domain: string }) => `${domain} has no SPF record`,
  'spf-records-many': ({ domain, count }: { domain: string; count: number }) =>
    `${domain} has ${count} SPF records; receivers refuse to choose`,
  'spf-permits-all': ({ record }: { record: string }) =>
    `${record} lets every address of the world send`,
  'spf-lookups-exceeded': ({ lookups, limit }: { lookups: number; limit: number }) =>
    `SPF needs ${lookups} look-ups; ${limit} are allowed`,
  'spf-empty-lookups-exceeded': ({ lookups, limit }: { lookups: number; limit: number }) =>
    `SPF makes ${lookups} look-ups that find nothing; ${limit} are allowed`,
  'spf-does-not-permit': ({ domain, addresses }: { domain: string; addresses: string }) =>
    `SPF of ${domain} does not permit ${addresses}`,
  'spf-does-not-include': ({ domain, include }: { domain: string; include: string }) =>
    `SPF of ${domain} does not include ${include}`,
  'spf-permits-route': ({ alignment }: { alignment: string }) =>
    `SPF permits this route (${alignment})`,
  'spf-refuses-route': ({ alignment }: { alignment: string }) =>
    `SPF does not permit this route (${alignment})`,
  'dkim-key-found': ({ alignment }: { alignment: string }) => `DKIM key found (${alignment})`,
  'dkim-no-key-found': ({ alignment }: { alignment: string }) => `DKIM no key found (${alignment})`,
  'dkim-no-key-at-all': ({ domain }: { domain: string }) =>
    `${domain} publishes no DKIM key at all`,
  'dkim-no-key-of-provider': ({ provider }: { provider: string }) =>
    `no DKIM key under the selectors of ${provider}`,
  'dkim-no-key-of-programs': () => 'no DKIM key under the selectors of the usual programs',
  'dkim-records-many': ({ name, count }: { name: string; count: number }) =>
    `${name} has ${count} records; which one counts is undefined`,
  'dkim-version-unknown': ({ name, version }: { name: string; version: string }) =>
    `${name}: version ${version}`,
  'dkim-key-tag-missing': ({ name }: { name: string }) => `${name}: no p= tag`,
  'dkim-not-for-mail': ({ name }: { name: string }) => `${name}: not for e-mail`,
  'dkim-key-not-base64': ({ name }: { name: string }) => `${name}: p= is not base64`,
  'dkim-key-unreadable': ({ name }: { name: string }) => `${name}: p= is no key that can be read`,
  'dkim-key-of-other-type': (seen: { name: string; declared: string; type: string }) =>
    `${seen.name}: k=${seen.declared}, but the key is ${seen.type}`,
  'dmarc-records-many': ({ name, count }: { name: string; count: number }) =>
    `${name} has ${count} DMARC records; receivers ignore all of them`,
  'dmarc-unreadable': ({ name, record }: { name: string; record: string }) =>
    `${name} cannot be read: ${record}`,
  'dmarc-nowhere': ({ domain }: { domain: string }) =>
    `${domain} has no DMARC record, nor has a domain above it`,
  'dmarc-policy-is-none': ({ record }: { record: string }) =>
    `the policy that applies is none: ${record}`,
  'dmarc-policy-is-tested': ({ record }: { record: string }) =>
    `the policy that applies is none (t=y): ${record}`,
  'dmarc-reports-unwanted': ({ domain }: { domain: string }) =>
    `${domain} has not agreed to receive the reports`,
  'mta-sts-records-many': ({ name, count }: { name: string; count: number }) =>
    `${name} has ${count} records`,
  'mta-sts-without-id': ({ name }: { name: string }) => `${name} has no valid id`,
  'mta-sts-http-status': ({ status }: { status: number }) => `the policy answers HTTP ${status}`,
  'mta-sts-unreadable': ({ reason }: { reason: string }) => `the policy cannot be read: ${reason}`,
  'mta-sts-names-not': ({ exchanges }: { exchanges: string }) =>
    `the policy does not name ${exchanges}`,
  'tlsa-matches-not': ({ name }: { name: string }) =>
    `${name}: no TLSA record matches the certificate that the server shows`,
  'address-without-name': ({ address }: { address: string }) => `${address} has no name (PTR)`,
  'name-leads-elsewhere': ({ address, names }: { address: string; names: string }) =>
    `${address} is called ${names}, which does not lead back to it`,
  listed: (seen: { list: string; subject: string; codes: string; reason: string }) =>
    `${seen.list} lists ${seen.subject} (${seen.codes}) ${seen.reason}`.trim(),
}

/** How each observation is said in a language; complete by type. */
export type ObservationWords = typeof observationWords
