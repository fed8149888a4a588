import { readAddressList } from '@ehlo/shared/matrix'
import { describe, expect, it, test } from 'vitest'
import { busyMs } from '../../support/busy-ms.ts'

const kari = 'kari@fjord.no'
const ola = 'ola@fjord.no'

describe('an address in a list', () => {
  it.each([
    ['mailto:kari@fjord.no', [kari]],
    ['<a href="mailto:kari@fjord.no?subject=Hei">', [kari]],
    ['kari@fjord.no|ola@fjord.no', [kari, ola]],
    ['| Kari | kari@fjord.no |', [kari]],
    ['Kari:kari@fjord.no', [kari]],
    ['To: Kari <kari@fjord.no>, Ola <ola@fjord.no>.', [kari, ola]],
    ['Write to kari@fjord.no.', [kari]],
    ['what?kari@fjord.no', ['what?kari@fjord.no']],
  ])('is found: %s', (line, addresses) => {
    expect(readAddressList(line)).toEqual({ addresses, skipped: [] })
  })

  it.each(['@kari', 'lunch @ noon', '@', 'kari@', 'kari@.', 'kari@?'])(
    'is not meant by %s, which is no mistake',
    (line) => {
      expect(readAddressList(`${kari}\n${line}`)).toEqual({
        addresses: [kari],
        skipped: [{ line: 2, reason: 'no-address' }],
      })
    },
  )

  it.each(['kari@@fjord.no', '.kari@fjord.no', 'kari@fjord_.-no', 'kari@-'])(
    'is mistyped as %s',
    (text) => {
      const skipped = [{ line: 1, reason: 'not-an-address', text }]
      expect(readAddressList(text)).toEqual({ addresses: [], skipped })
    },
  )
})

test.each(['x', '@', 'x@', '@x.', '.', ' ', ':', '@?', 'x@x.no', 'x\n'])(
  'a file of nothing but %j is read in no time',
  (part) => {
    expect(busyMs(() => readAddressList(part.repeat(80_000)))).toBeLessThan(400)
  },
)
