import { join } from 'node:path'
import { projectRoot } from '../support/command-line/run-ehlo.ts'
import { startLab } from '../support/lab/index.ts'
import { pair, timeProcess } from './measure/index.ts'

const lab = await startLab()
const { username, password } = lab.accounts.ola
const { name, address } = lab.hosts.mail
const launcher = join(projectRoot, 'apps', 'api', 'bin', 'ehlo.js')

const env = {
  PATH: process.env['PATH'],
  HOME: process.env['HOME'],
  SECRET: password,
  NODE_EXTRA_CA_CERTS: lab.rootFile,
  EHLO_DNS_SERVERS: lab.dns.server,
}
const settings = [
  '--host',
  name,
  '--port',
  '587',
  '--username',
  username,
  '--password-env',
  'SECRET',
]
const login = [launcher, 'test', ...settings, '--depth', 'login', '--json']

const swaks = ['--server', address, '--port', '587', '--tls', '--quit-after', 'AUTH']
const account = ['--auth-user', username, '--auth-password', password, '--to', username]

try {
  await pair('ehlo test --depth login, as a process', {
    ehlo: () => timeProcess(process.execPath, login, { env }),
    anchor: { name: 'swaks', run: () => timeProcess('swaks', [...swaks, ...account], { env }) },
    limit: { atMost: 0.9 },
    rounds: 25,
  })
} finally {
  await lab.stop()
}
