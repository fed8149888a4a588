import { join } from 'node:path'
import { expect, test } from 'vitest'
import { diagnoseText } from '@ehlo/shared/diagnosis'
import { texts } from '@ehlo/shared/diagnosis/en'
import { findBacktracking } from '../../support/backtracking.ts'

const megabyte = 1_000_000
const pastes: [string, string][] = [
  ['one letter', 'a'],
  ['spaces', ' '],
  ['line ends', '\n'],
  ['at signs', '@'],
  ['local parts', 'a.a@'],
  ['digits and dots', '5.7.1.'],
  ['reply codes', '550 '],
  ['continued replies', '550-5.7.1 '],
  ['the beginning of a wording', 'authentication fai'],
  ['a whole wording', 'relay access denied '],
  ['both ends of a gap', 'sender address rejected domain not found '],
  ['colons and hex', 'fe80::'],
  ['backslashes', '\\'],
  ['entities', '&lt;&amp;'],
  ['combining accents', 'e\u0301'],
  ['parts in base64', 'Content-Transfer-Encoding: base64\n\nQUJD\n'],
  ['soft line ends', 'Content-Transfer-Encoding: quoted-printable\n\n=\n=  \n'],
  ['no spaces at all', '授权码'],
]

test.each(pastes)('a megabyte of %s is read to its end', (_, unit) => {
  const text = unit.repeat(Math.ceil(megabyte / unit.length)).slice(0, megabyte)
  const findings = diagnoseText({ text }, texts)
  expect(findings.length).toBeLessThanOrEqual(8)
  for (const { evidence } of findings) {
    for (const quoted of evidence) expect(quoted.text.length).toBeLessThanOrEqual(500)
  }
})

const shared = join(import.meta.dirname, '../../../packages/shared/src')
const rooms = ['causes', 'diagnosis', 'providers', 'report']

test('no regular expression of the diagnosis can backtrack: none repeats a group or repeats twice', () => {
  expect(rooms.flatMap((room) => findBacktracking(join(shared, room)))).toEqual([])
})
