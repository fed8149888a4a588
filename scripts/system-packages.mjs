// What the tests need from Debian: real mail servers, name servers and browsers. Plain JavaScript for Node 18 or later.
import { spawnSync } from 'node:child_process'
import { existsSync, rmSync, writeFileSync } from 'node:fs'

/**
 * Debian packages (mail servers, name servers, databases, browsers), the test projects that cannot run without them, and
 * the services that come with them, each with its package.
 */
const groups = [
  {
    projects: ['protocol', 'e2e'],
    packages: [
      'postfix',
      'dovecot-core',
      'dovecot-imapd',
      'dovecot-lmtpd',
      'dovecot-sieve',
      'dovecot-submissiond',
      'swaks',
      'libnet-ssleay-perl',
      'python3',
      'openssl',
    ],
    services: { postfix: 'postfix', dovecot: 'dovecot-core' },
  },
  {
    projects: ['protocol', 'e2e'],
    packages: ['nsd', 'unbound', 'ldnsutils'],
    services: { nsd: 'nsd', unbound: 'unbound' },
  },
  {
    projects: ['protocol'],
    packages: ['testssl.sh', 'sslscan'],
    services: {},
  },
  {
    projects: ['contract'],
    packages: ['postgresql'],
    services: { postgresql: 'postgresql' },
  },
  {
    projects: ['extension'],
    packages: [
      'chromium',
      'chromium-l10n',
      'firefox-esr',
      'xvfb',
      'xauth',
      'openbox',
      'xdotool',
      'python3',
    ],
    services: {},
  },
]

/**
 * Installs what is missing (Debian, as root, no daemon started) and answers the test projects that cannot run here,
 * each with the reason. Where everything is there it takes some milliseconds.
 */
export function installSystemPackages() {
  if (run('dpkg-query', ['--version']).error) {
    return refuseProjects(
      groups,
      'this is no Debian system, and the real servers come from its packages',
    )
  }
  const { packages, services, refused } = planInstallation(listInstalled())
  const failure = packages.length > 0 ? install(packages, services) : undefined
  if (failure !== undefined) {
    const unmet = groups.filter((group) => group.packages.some((name) => packages.includes(name)))
    for (const [project, reason] of refuseProjects(unmet, failure)) refused.set(project, reason)
  }
  // The servers bind the real ports (25, 465, 587) of loopback addresses of their own.
  if (!isRoot()) {
    const reason = 'only root may start servers on the ports 25, 465 and 587'
    for (const project of groups[0].projects) {
      if (!refused.has(project)) refused.set(project, reason)
    }
  }
  return refused
}

/**
 * What to install where these packages are (by name, with what each provides): nothing for test projects that another mail
 * server rules out. `services` are those that come with it, and no other: whoever runs one already wants it to run.
 */
export function planInstallation(installed) {
  const unmet = groups.filter((group) => missingOf(group, installed).length > 0)
  const otherMta = [...installed.values()].find(
    (entry) => entry.name !== 'postfix' && entry.provides.includes('mail-transport-agent'),
  )
  const refused = refuseProjects(
    unmet.filter((group) => otherMta && missingOf(group, installed).includes('postfix')),
    `another mail server (${otherMta?.name}) is installed; Postfix would replace it, so nothing was touched`,
  )
  const wanted = unmet.filter(({ projects }) => !projects.every((name) => refused.has(name)))
  const packages = [...new Set(wanted.flatMap((group) => missingOf(group, installed)))]
  const services = wanted
    .flatMap((group) => Object.entries(group.services))
    .flatMap(([service, name]) => (packages.includes(name) ? [service] : []))
  return { packages, services, refused }
}

function install(packages, services) {
  const byHand = `apt-get install --no-install-recommends ${packages.join(' ')}`
  if (!isRoot()) return `not root, so packages are missing; as root: ${byHand}`
  if (run('apt-get', ['--version']).error) return 'there is no apt-get to install packages with'
  console.error(`Installing Debian packages (once): ${packages.join(' ')} …`)
  run('debconf-set-selections', [], {
    input: 'postfix postfix/main_mailer_type select No configuration\n',
  })
  const installation = withoutStartingDaemons(() => {
    const first = aptInstall(packages)
    if (first.status === 0) return first
    const update = run('apt-get', ['update', '-qq'], { stdio: ['ignore', 'ignore', 'inherit'] })
    return update.status === 0 ? aptInstall(packages) : first
  })
  if (installation.status !== 0) return `\`${byHand}\` failed: ${lastLine(installation.stderr)}`
  for (const service of services) disableAtBoot(service)
  return undefined
}

// --no-remove: a package that conflicts with one already there is refused instead of replacing it.
function aptInstall(packages) {
  const options = [
    '-qq',
    '-y',
    '--no-remove',
    '--no-install-recommends',
    '-o',
    'Dpkg::Use-Pty=0',
    '-o',
    'DPkg::Lock::Timeout=300',
  ]
  return run('apt-get', ['install', ...options, ...packages], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' },
    timeout: 15 * 60_000,
  })
}

function withoutStartingDaemons(action) {
  const policy = '/usr/sbin/policy-rc.d'
  const isOurs = !existsSync(policy)
  if (isOurs) writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 })
  try {
    return action()
  } finally {
    if (isOurs) rmSync(policy)
  }
}

// A developer's machine must not wake up as a mail server after its next start.
function disableAtBoot(service) {
  if (existsSync('/run/systemd/system')) run('systemctl', ['--quiet', 'disable', service])
}

function missingOf(group, installed) {
  return group.packages.filter((name) => !installed.has(name))
}

function listInstalled() {
  const format = '${db:Status-Status}\\t${Package}\\t${Provides}\\n'
  const lines = run('dpkg-query', ['--show', `--showformat=${format}`]).stdout.split('\n')
  const entries = lines
    .map((line) => line.split('\t'))
    .filter(([status]) => status === 'installed')
    .map(([, name, provides]) => ({ name, provides: provides.split(/,\s*/) }))
  return new Map(entries.map((entry) => [entry.name, entry]))
}

function refuseProjects(refusedGroups, reason) {
  return new Map(refusedGroups.flatMap((group) => group.projects.map((name) => [name, reason])))
}

function isRoot() {
  return process.getuid?.() === 0
}

function lastLine(text) {
  return text.trim().split('\n').at(-1) ?? ''
}

function run(program, args, options = {}) {
  return spawnSync(program, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, ...options })
}
