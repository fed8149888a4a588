import { describe, expect, it } from 'vitest'
import { toClientAddress } from '../../../apps/api/src/http/client-address.ts'

describe('the address of a client', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2::1', '20010db800010002/64'],
    ['2001:db8:1:2:ffff:ffff:ffff:ffff', '20010db800010002/64'],
    ['2001:db8:1:3::1', '20010db800010003/64'],
    ['fe80::1%eth0', 'fe80000000000000/64'],
    ['unknown', 'unknown'],
  ])('%s counts as %s', (address, client) => {
    expect(toClientAddress(address)).toBe(client)
  })
})
