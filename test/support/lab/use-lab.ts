import { inject } from 'vitest'
import { attachLab, type Lab } from './index.ts'

/** The lab that all tests of this project share (test/protocol and test/e2e): mailboxes and log hold others' traces too. */
export function useLab(): Lab {
  return attachLab(inject('lab'))
}
