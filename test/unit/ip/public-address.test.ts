import { expect, test } from 'vitest'
import { toAddressBlock } from '../../../apps/api/src/ip/address-block.ts'
import {
  createNetworkPolicy,
  isAddressAllowed,
  isCleartextAllowed,
  isPortAllowed,
} from '../../../apps/api/src/network/network-policy.ts'
import { isPublicAddress } from '../../../apps/api/src/ip/public-address.ts'

test.each([
  ['the unspecified address', ['0.0.0.0', '::']],
  ['loopback', ['127.0.0.1', '127.255.255.254', '::1']],
  ['private networks', ['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.0.1']],
  ['carrier-grade NAT', ['100.64.0.1', '100.127.255.255']],
  ['link-local', ['169.254.0.1', 'fe80::1', 'febf::1']],
  ['metadata', ['169.254.169.254', '100.100.100.200', '168.63.129.16', 'fd00:ec2::254']],
  ['unique local', ['fc00::1', 'fdff::1']],
  ['multicast and broadcast', ['224.0.0.1', '255.255.255.255', 'ff02::1']],
  [
    'documentation and benchmarks',
    ['192.0.2.1', '198.51.100.1', '203.0.113.1', '198.18.0.1', '2001:db8::1', '3fff::1'],
  ],
  [
    'v4-mapped',
    ['::ffff:10.0.0.1', '::ffff:a00:1', '0:0:0:0:0:ffff:127.0.0.1', '::ffff:93.184.215.14'],
  ],
  ['v4-compatible', ['::10.0.0.1', '::7f00:1']],
  ['NAT64', ['64:ff9b::a00:1', '64:ff9b::169.254.169.254', '64:ff9b:1::1']],
  ['6to4', ['2002:a00:1::1', '2002:7f00:1::']],
  ['Teredo', ['2001:0:4136:e378:8000:63bf:3fff:fdd2']],
  ['ISATAP', ['2606:4700::5efe:10.0.0.1', '2606:4700::200:5efe:10.0.0.1']],
  [
    'what is no address',
    ['', 'localhost', '10.1', '0x7f.1', '2130706433', 'fe80::1%eth0', '[::1]'],
  ],
])('an attacker reaches no internal service by %s', (_name, addresses) => {
  for (const address of addresses)
    expect([address, isPublicAddress(address)]).toEqual([address, false])
})

test('what lies just outside the special ranges is public', () => {
  const neighbours = [
    '9.255.255.255',
    '11.0.0.0',
    '100.63.255.255',
    '100.128.0.0',
    '126.0.0.1',
    '128.0.0.1',
  ]
  const more = ['172.15.255.255', '172.32.0.0', '192.167.0.1', '223.255.255.255', '2606:4700::1111']
  for (const address of [...neighbours, ...more]) {
    expect([address, isPublicAddress(address)]).toEqual([address, true])
  }
})

test('a closed network has the ports of mail, an open one any, a list what it lists', () => {
  const closed = createNetworkPolicy({
    network: 'public-only',
    allowedPorts: undefined,
    cleartextNetworks: [],
  })
  expect([25, 465, 587, 2525].every((port) => isPortAllowed(closed, port))).toBe(true)
  expect([22, 80, 443, 6379, 11_211].some((port) => isPortAllowed(closed, port))).toBe(false)
  const open = createNetworkPolicy({
    network: 'open',
    allowedPorts: undefined,
    cleartextNetworks: [],
  })
  expect(isPortAllowed(open, 4587) && isAddressAllowed(open, '10.0.0.1')).toBe(true)
  const listed = createNetworkPolicy({
    network: 'open',
    allowedPorts: [587],
    cleartextNetworks: [],
  })
  expect(isPortAllowed(listed, 587)).toBe(true)
  expect(isPortAllowed(listed, 25)).toBe(false)
})

test('cleartext logins go to loopback and to what was opened, nowhere else', () => {
  const policy = createNetworkPolicy({
    network: 'open',
    allowedPorts: 'any',
    cleartextNetworks: ['10.1.0.0/16', 'fd12::/16', 'nonsense'],
  })
  const allowed = ['127.0.0.1', '::1', '10.1.255.255', 'fd12::1']
  expect(allowed.every((address) => isCleartextAllowed(policy, address))).toBe(true)
  const refused = ['10.2.0.1', 'fd13::1', '93.184.215.14', '', '10.1.0.1.evil.test']
  expect(refused.some((address) => isCleartextAllowed(policy, address))).toBe(false)
})

test.each(['10.0.0.0/33', '10.0.0.0/-1', '10.0.0.0/8/8', '::/129', 'abc/8', ''])(
  '%j is no network',
  (text) => expect(toAddressBlock(text)).toBeUndefined(),
)
