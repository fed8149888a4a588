import { expect, test } from 'vitest'
import { explainFault } from '../../../apps/api/src/cli/explain-fault.ts'

const fault = (code: string) => Object.assign(new Error('as the library says it'), { code })

test.each([
  ['SQLITE_READONLY', 'may not write to the database'],
  ['SQLITE_READONLY_DIRECTORY', 'may not write to the database'],
  ['SQLITE_CANTOPEN_ISDIR', 'cannot be opened'],
  ['SQLITE_BUSY_SNAPSHOT', 'keeps the database locked'],
  ['SQLITE_CORRUPT_INDEX', 'is damaged'],
  ['SQLITE_CONSTRAINT_UNIQUE', 'as the library says it'],
  ['toString', 'as the library says it'],
])('%s is told as: … %s …', (code, words) => {
  expect(explainFault(fault(code))).toContain(words)
})
