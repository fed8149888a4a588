import { isSameAddress, toDomainName, toHostName, toMailAddress } from '@ehlo/shared'
import { describe, expect, it } from 'vitest'

describe('domain names', () => {
  it.each([
    ['Example.COM', 'example.com'],
    ['example.com.', 'example.com'],
    ['  example.com ', 'example.com'],
    ['blåbærsyltetøy.no', 'xn--blbrsyltety-y8ao3x.no'],
    ['ESPAÑA.es', 'xn--espaa-rta.es'],
    ['_dmarc.example.com', '_dmarc.example.com'],
  ])('%s is kept as %s', (written, kept) => {
    expect(toDomainName(written)).toBe(kept)
  })

  it.each([
    '',
    '.',
    'a b.com',
    'http://example.com',
    'example.com/x',
    'x@y.z',
    '-a.com',
    'a..b',
    '1.2.3.4',
    '0x7f.1',
    'smtp.example.com:587',
  ])('%j is no domain', (written) => {
    expect(toDomainName(written)).toBeUndefined()
  })
})

describe('hosts', () => {
  it.each([
    ['SMTP.Example.com.', 'smtp.example.com'],
    ['127.0.0.1', '127.0.0.1'],
    ['[2001:DB8::1]', '2001:db8::1'],
    ['2001:db8:0:0::1', '2001:db8::1'],
  ])('%s is kept as %s', (written, kept) => {
    expect(toHostName(written)).toBe(kept)
  })

  it.each(['fe80::1%eth0', '2130706433', '0177.0.0.1', '127.1', '"smtp.example.com"', 'a\r\nb'])(
    '%j is no host',
    (written) => {
      expect(toHostName(written)).toBeUndefined()
    },
  )
})

describe('addresses', () => {
  it.each([
    ['post@blåbær.no', 'post@xn--blbr-roah.no', true],
    ['Post@BLÅBÆR.no.', 'post@xn--blbr-roah.no', true],
    ['DOMAIN\\kari', 'domain\\Kari', true],
    ['post@blåbær.no', 'post@baer.no', false],
    ['kari@b.no', 'ola@b.no', false],
  ])('whether %s is %s: %s', (one, other, isSame) => {
    expect(isSameAddress(one, other)).toBe(isSame)
  })

  it('keeps the local part as written and normalises the domain', () => {
    expect(toMailAddress(' Kari.Nordmann+x@Blåbær.NO. ')).toBe('Kari.Nordmann+x@xn--blbr-roah.no')
  })

  it.each([
    'a@b\r\nRCPT TO:<x@y.z>',
    '<a@b.c>',
    'a b@c.d',
    '"a b"@c.d',
    '@c.d',
    'a@',
    'a@[127.0.0.1]',
    'a@b@c d',
  ])('%j is no address', (written) => {
    expect(toMailAddress(written)).toBeUndefined()
  })
})
