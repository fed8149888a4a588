import { describe, expect, test } from 'vitest'
// @ts-expect-error: plain JavaScript, for whatever Node is at hand.
import { planInstallation as plan } from '../../scripts/system-packages.mjs'

type Installed = Map<string, { name: string; provides: string[] }>
type Plan = { packages: string[]; services: string[]; refused: Map<string, string> }
const planInstallation = plan as (installed: Installed) => Plan

describe('what the tests install', () => {
  test('on a machine without any of it: all, with no service that starts by itself', () => {
    const { packages, services, refused } = planInstallation(withPackages())
    expect(packages).toEqual(expect.arrayContaining(['postfix', 'dovecot-core', 'nsd', 'chromium']))
    expect(packages).toHaveLength(new Set(packages).size)
    expect(services).toEqual(['postfix', 'dovecot', 'nsd', 'unbound', 'postgresql'])
    expect(refused.size).toBe(0)
  })

  test('beside another mail server: nothing of the projects that Postfix would be needed for', () => {
    const installed = withPackages()
    installed.set('exim4-daemon-light', {
      name: 'exim4-daemon-light',
      provides: ['mail-transport-agent'],
    })
    const { packages, services, refused } = planInstallation(installed)
    expect([...refused.keys()].sort()).toEqual(['e2e', 'protocol'])
    expect(refused.get('protocol')).toContain('exim4-daemon-light')
    for (const name of ['postfix', 'dovecot-core', 'swaks', 'nsd', 'unbound', 'testssl.sh']) {
      expect(packages).not.toContain(name)
    }
    expect(services).toEqual(['postgresql'])
    expect(packages).toEqual(expect.arrayContaining(['chromium', 'postgresql']))
  })

  test('beside servers that run here already: what is missing, and those servers stay as they are', () => {
    const { packages, services } = planInstallation(
      withPackages('postfix', 'unbound', 'postgresql'),
    )
    expect(packages).toEqual(expect.arrayContaining(['dovecot-core', 'swaks', 'nsd', 'ldnsutils']))
    expect(packages).not.toContain('postfix')
    expect(services).toEqual(['dovecot', 'nsd'])
  })
})

function withPackages(...names: string[]): Installed {
  return new Map(names.map((name) => [name, { name, provides: [] }]))
}
