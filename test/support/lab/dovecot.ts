import { execFile } from 'node:child_process'
import { chown, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { TestAuthority } from '../certificates/test-authority.ts'
import { accounts, indexedReaders, readers, type Account } from './accounts.ts'
import { mailHosts } from './hosts.ts'
import type { Keeper } from './keeper.ts'
import type { Network } from './network.ts'
import { JUNK_HEADER } from './postfix-afterwards.ts'
import { writeTokenKey } from './access-tokens.ts'

const run = promisify(execFile)

/** Debian's user and group `mail`, whose mailboxes they are. */
const MAIL_ID = 8

/** Starts Dovecot: logins for Postfix, mailboxes by LMTP, and IMAP on 143 and 993 of the first mail host. */
export async function startDovecot(
  keeper: Keeper,
  network: Network,
  authority: TestAuthority,
  postfixQueue: string,
): Promise<{ mailboxes: string }> {
  const root = join(keeper.directory, 'dovecot')
  const mailboxes = join(keeper.directory, 'mail')
  await mkdir(root)
  await mkdir(mailboxes)
  await chown(mailboxes, MAIL_ID, MAIL_ID)
  const address = network.address(mailHosts.mail.octet)
  const { cert, key } = await authority.certify('good', [mailHosts.mail.name, address])
  const chainFile = join(root, 'chain.pem')
  const configuration = join(root, 'dovecot.conf')
  await writeFile(chainFile, key + cert, { mode: 0o600 })
  const logins = [accounts, readers, indexedReaders].flatMap((some): Login[] => Object.values(some))
  await writeFile(join(root, 'users'), logins.map(passwordLine).join(''))
  const places = Object.values(indexedReaders).map(({ username }) =>
    indexedLine(username, mailboxes),
  )
  await writeFile(join(root, 'indexed-users'), places.join(''))
  await writeFile(join(root, 'oauth2.conf'), oauth2Conf(await writeTokenKey(keeper.directory)))
  await writeFile(join(root, 'junk.sieve'), JUNK_SIEVE)
  // Deliveries run as the mailboxes' owner, who cannot write the compiled script beside it.
  await run('sievec', [join(root, 'junk.sieve')])
  await writeFile(configuration, dovecotConf({ root, mailboxes, address, chainFile, postfixQueue }))
  keeper.start('dovecot', 'dovecot', ['-F', '-c', configuration])
  return { mailboxes }
}

const JUNK_SIEVE = `
require "fileinto";
if header :is "${JUNK_HEADER}" "yes" { fileinto "Junk"; }
`

function oauth2Conf(keys: string): string {
  return `
introspection_mode = local
local_validation_key_dict = fs:posix:prefix=${keys}/
username_attribute = sub
`
}

type Login = Pick<Account, 'username' | 'password'>

function indexedLine(username: string, mailboxes: string): string {
  const home = join(mailboxes, username)
  return `${username}::${MAIL_ID}:${MAIL_ID}::${home}::userdb_mail=mdbox:~/mdbox\n`
}

function passwordLine({ username, password }: Login): string {
  return `${username}:{PLAIN.b64}${Buffer.from(password).toString('base64')}\n`
}

function dovecotConf(places: {
  root: string
  mailboxes: string
  address: string
  chainFile: string
  postfixQueue: string
}): string {
  return `
protocols = imap lmtp
base_dir = ${places.root}/run
state_dir = ${places.root}/state
log_path = ${places.root}/../dovecot.log
listen = ${places.address}
auth_mechanisms = plain login cram-md5 xoauth2 oauthbearer
auth_failure_delay = 0
auth_username_format = %Lu
ssl = yes
ssl_cert = <${places.chainFile}
ssl_key = <${places.chainFile}
mail_location = maildir:~/Maildir
first_valid_uid = ${MAIL_ID}
default_client_limit = 2000
passdb {
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = ${places.root}/oauth2.conf
}
passdb {
  driver = passwd-file
  mechanisms = plain login cram-md5
  args = ${places.root}/users
}
userdb {
  driver = passwd-file
  args = ${places.root}/indexed-users
}
userdb {
  driver = static
  args = uid=${MAIL_ID} gid=${MAIL_ID} home=${places.mailboxes}/%u allow_all_users=yes
}
namespace inbox {
  inbox = yes
  mailbox Junk {
    special_use = \\Junk
    auto = create
  }
  mailbox Sent {
    special_use = \\Sent
    auto = create
  }
}
protocol lmtp {
  mail_plugins = sieve
}
plugin {
  sieve_before = ${places.root}/junk.sieve
}
service auth {
  client_limit = 5000
  unix_listener ${places.postfixQueue}/private/auth {
    mode = 0600
    user = postfix
  }
}
service lmtp {
  unix_listener ${places.postfixQueue}/private/dovecot-lmtp {
    mode = 0600
    user = postfix
  }
}
service stats {
  client_limit = 5000
}
service anvil {
  client_limit = 5000
  # Otherwise a refused password slows down every later login from the same address, which here is everybody's.
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
`
}
