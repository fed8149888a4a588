import { expect, test } from 'vitest'
import type { DiagnosisTexts } from '@ehlo/shared/diagnosis'
import { texts as en } from '@ehlo/shared/diagnosis/en'
import { texts as es } from '@ehlo/shared/diagnosis/es'
import { texts as nb } from '@ehlo/shared/diagnosis/nb'
import { rivals } from '../../../packages/shared/src/causes/rivals.ts'

const languages: [string, DiagnosisTexts][] = [
  ['en', en],
  ['es', es],
  ['nb', nb],
]

/** What weakens protection, wherever it is given as advice. */
const dangerous = [
  /verify_peer|rejectUnauthorized|allow_self_signed|InsecureSkipVerify|CURLOPT_SSL/i,
  /(?:disable|turn off|switch off|skip|ignore|bypass)[^.;]{0,40}(?:certificate|verification|encryption|tls\b|mfa|two-step|2-step|security defaults|multi-factor|antivirus|firewall)/i,
  /(?:desactiv|deshabilit|omit|ignor)[^.;]{0,40}(?:certificado|verificación|cifrado|tls\b|mfa|dos pasos|valores predeterminados|antivirus|cortafuegos)/i,
  /(?:slå av|deaktiver|ignorer|hopp over)[^.;]{0,40}(?:sertifikat|kryptering|tls\b|mfa|totrinn|sikkerhetsstandard|antivirus|brannmur)/i,
]
/** These say to turn outdated versions off, which protects. */
const harmless = /TLS 1\.0|IDs de TLS/

test.each(languages)('%s: no text advises to switch protection off', (_, texts) => {
  const advice = everyText(texts).filter(
    (text) => !harmless.test(text) && dangerous.some((pattern) => pattern.test(text)),
  )
  expect(advice).toEqual([])
})

test.each(languages)(
  '%s: every cause has a title, an explanation and at least one step',
  (_, texts) => {
    for (const text of Object.values(texts.causes)) {
      expect(text.title).not.toBe('')
      expect(text.title).not.toMatch(/\.$/)
      expect(text.explanation).toMatch(/[.)]$/)
      expect(text.steps.length).toBeGreaterThan(0)
    }
  },
)

test.each(languages)('%s: no two causes carry the same title', (_, texts) => {
  const titles = Object.values(texts.causes).map((text) => text.title)
  expect(new Set(titles).size).toBe(titles.length)
})

test('each language has the same provider steps', () => {
  for (const [, texts] of languages) {
    for (const [label, text] of Object.entries(en.causes)) {
      const other = Object.entries(texts.causes).find(([key]) => key === label)?.[1]
      expect(Object.keys(other?.providers ?? {}), label).toEqual(Object.keys(text.providers ?? {}))
    }
  }
})

test('a cause is never its own rival, and what it shares stays below a half', () => {
  for (const [label, others] of Object.entries(rivals)) {
    for (const rival of others) {
      expect(rival.cause).not.toBe(label)
      expect(rival.share).toBeLessThanOrEqual(0.5)
    }
  }
})

function everyText(texts: DiagnosisTexts): string[] {
  return Object.values(texts.causes).flatMap((text) => [
    text.title,
    text.explanation,
    ...text.steps,
    ...Object.values(text.providers ?? {}).flat(),
  ])
}
