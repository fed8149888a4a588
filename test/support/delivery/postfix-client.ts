import { execFile } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Keeper } from '../lab/keeper.ts'
import { waitUntilListening } from '../lab/readiness.ts'

const run = promisify(execFile)

type Smarthost = { port: number; user: string; token: string }

/** A Postfix of its own that hands everything it is given to Ehlo, as the mail system of a business server does. */
export async function startPostfixClient({ port, user, token }: Smarthost) {
  const directory = await mkdtemp(join(tmpdir(), 'ehlo-postfix-client-'))
  await chmod(directory, 0o755)
  const keeper = new Keeper(directory)
  const configuration = join(directory, 'conf')
  const queue = join(directory, 'queue')
  await Promise.all([configuration, queue].map((path) => mkdir(path)))
  const settings = {
    compatibility_level: '3.6',
    queue_directory: queue,
    data_directory: join(directory, 'data'),
    maillog_file: join(directory, 'mail.log'),
    maillog_file_prefixes: directory,
    myhostname: 'erp.example.com',
    myorigin: 'example.com',
    mydestination: '',
    inet_protocols: 'ipv4',
    alias_maps: '',
    local_recipient_maps: '',
    notify_classes: '',
    relayhost: `[127.0.0.1]:${port}`,
    smtp_tls_security_level: 'encrypt',
    smtp_sasl_auth_enable: 'yes',
    smtp_sasl_security_options: 'noanonymous',
    smtp_sasl_password_maps: `inline:{ {[127.0.0.1]:${port}=${user}:${token}} }`,
  }
  const text = Object.entries(settings).map(([name, value]) => `${name} = ${value}\n`)
  await writeFile(join(configuration, 'main.cf'), text.join(''), { mode: 0o644 })
  await writeFile(join(configuration, 'master.cf'), services, { mode: 0o644 })
  await run('postfix', ['-c', configuration, 'check'])
  keeper.start('postfix', '/usr/lib/postfix/sbin/master', ['-c', configuration, '-s'])
  await waitUntilListening(keeper, [{ path: join(queue, 'public', 'pickup') }])
  return {
    /** As a program does that knows nothing of SMTP; `options` are those of sendmail. */
    async sendmail(options: readonly string[], message: string): Promise<void> {
      const sending = run('/usr/sbin/sendmail', ['-C', configuration, '-i', ...options])
      sending.child.stdin?.end(message)
      await sending
    },
    readLog: () => readFile(join(directory, 'mail.log'), 'utf8').catch(() => ''),
    stop: () => keeper.stop(),
  }
}

const services = `
pickup    unix  n       -       n       1       1       pickup
cleanup   unix  n       -       n       -       0       cleanup
qmgr      unix  n       -       n       300     1       qmgr
tlsmgr    unix  -       -       n       1000?   1       tlsmgr
rewrite   unix  -       -       n       -       -       trivial-rewrite
bounce    unix  -       -       n       -       0       bounce
defer     unix  -       -       n       -       0       bounce
trace     unix  -       -       n       -       0       bounce
verify    unix  -       -       n       -       1       verify
proxymap  unix  -       -       n       -       -       proxymap
smtp      unix  -       -       n       -       -       smtp
relay     unix  -       -       n       -       -       smtp
showq     unix  n       -       n       -       -       showq
error     unix  -       -       n       -       -       error
retry     unix  -       -       n       -       -       error
scache    unix  -       -       n       -       1       scache
postlog   unix-dgram n  -       n       -       1       postlogd
`
