import { expect, test } from 'vitest'
import { recognise } from '@ehlo/shared/diagnosis'
import { finderOfPieces } from '@ehlo/shared/diagnosis/engine'
import { cutKnowledge, wholeKnowledge } from '@ehlo/shared/diagnosis/pieces'

const findPieces = finderOfPieces(cutKnowledge(wholeKnowledge).keys)
const sentence =
  'Choose STARTTLS on port 587, enter the user name and the password of the mailbox, and let the system use the server of your provider for all of its mail. '
const guide = sentence.repeat(6)

test('a long guide tells of no failure, and loads no rules to say so', () => {
  expect(recognise(guide)).toEqual([])
  expect(findPieces(guide)).toEqual([])
})

test('one in which something failed is read', () => {
  const story = `${guide}Since Monday nothing leaves: the log says "Connection refused" and sending fails. ${sentence}`
  expect(findPieces(story).length).toBeGreaterThan(0)
  expect(recognise(story)[0]?.cause).toBe('connection-refused')
})

test('a reply of a server is read however long the text around it is', () => {
  const quoted = `${guide}\n535 5.7.8 Error: authentication failed\n${guide}`
  expect(recognise(quoted)[0]?.cause).toBe('bad-credentials')
})
