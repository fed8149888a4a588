import type { Connection } from '@ehlo/shared'
import { describe, expect, test } from 'vitest'
import {
  describe as describeText,
  screenOfEntry,
  suggest,
} from '../../apps/extension/src/worker/omnibox-entry.ts'
import { connections } from './support/fixtures.ts'

const origin = 'https://ehlo.acme.example'
const id = '0b54c1f2-3d3c-4a55-9c4e-2f8a7f1f3a10'
const [some] = connections
const named = (name: string): Connection => ({ ...some!, id, name })

describe('what was entered after the keyword', () => {
  test.each([
    [`Office 365 #${id}`, { at: 'test', connectionId: id }],
    [`${origin}/runs/${id}`, { at: 'run', id }],
    ['smtp.kunde.no:587', { at: 'inspect', host: 'smtp.kunde.no', port: '587' }],
    ['smtp.kunde.no', { at: 'inspect', host: 'smtp.kunde.no' }],
    ['ola@kunde.no', { at: 'discover', address: 'ola@kunde.no' }],
    ['535 5.7.8 authentication failed', { at: 'explain', text: '535 5.7.8 authentication failed' }],
    ['acme', { at: 'home', search: 'acme' }],
    // Of another API: there is no run of that id here.
    [`https://elsewhere.example/runs/${id}`, { at: 'inspect', host: 'elsewhere.example' }],
    ['Office 365 #../../evil', { at: 'home', search: 'Office 365 #../../evil' }],
  ])('%s leads to %j', (entered, screen) => {
    expect(screenOfEntry(entered, origin)).toEqual(screen)
  })

  test('loses its secrets on the way to an explanation', () => {
    const screen = screenOfEntry('AUTH PLAIN AGFiY2QAaHVudGVyMg== 535 failed', origin)
    expect(JSON.stringify(screen)).not.toContain('AGFiY2QAaHVudGVyMg')
  })
})

describe('a suggestion', () => {
  test('cannot break the markup that Chrome reads it as', () => {
    const { description } = suggest(named('<match>R&D "Øst" </match>\0\uD800\n]]>'), true)
    expect(description).toContain('&lt;match&gt;R&amp;D &quot;Øst&quot; &lt;/match&gt;')
    expect(description).not.toMatch(/[<>\p{Cc}\uD800]/u)
  })

  test('is plain text where the browser reads text', () => {
    expect(suggest(named('R&D'), false).description).toMatch(/^R&D · /)
    expect(describeText('a\tb', false)).toBe('a b')
  })

  test('leads to its connection, whatever its name says', () => {
    for (const name of [`#${'0'.repeat(36)}`, 'smtp.evil.example:25', 'a'.repeat(5000)]) {
      const { content } = suggest(named(name), true)
      expect(screenOfEntry(content, origin)).toEqual({ at: 'test', connectionId: id })
    }
  })
})
