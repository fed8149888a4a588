import { expect, test } from 'vitest'
import { parseOptions } from '../../../apps/api/src/cli/parse-options.ts'

const known = {
  host: { type: 'string' },
  port: { type: 'string' },
  'on-behalf-of': { type: 'string', multiple: true },
  json: { type: 'boolean' },
} as const

const read = (...args: string[]) => parseOptions('test', args, known)

test.each([
  ['--hots', 'test does not know --hots: is --host meant?'],
  ['--on-behalf', 'test does not know --on-behalf: is --on-behalf-of meant?'],
  ['--colour', 'test does not know --colour'],
  ['-p', 'test does not know -p'],
  ['--json=yes', '--json takes no value'],
  ['--port', '--port lacks its value'],
])('names what is wrong in %s', (arg, sentence) => {
  expect(() => read('--host', 'mail.example', arg)).toThrow(sentence)
})

test('an option that stands where a value should is not taken for it', () => {
  expect(() => read('--port', '--json')).toThrow('--port lacks its value')
})

test.each([['--S3cr3t!'], ['--open-sesame-1'], ['open-sesame'], ['--json=open-sesame']])(
  'repeats nothing that may be a password: %s',
  (arg) => {
    expect(() => read(arg)).toThrow(/^(?!.*(?:sesame|S3cr3t))/)
  },
)
