import { describe, expect, it, test } from 'vitest'
import { explain, retell } from '@ehlo/shared/diagnosis'
import { claim, observe } from '@ehlo/shared/diagnosis/claims'
import { texts as en } from '@ehlo/shared/diagnosis/en'
import { texts as es } from '@ehlo/shared/diagnosis/es'
import { texts as nb } from '@ehlo/shared/diagnosis/nb'
import { judgeInspection } from '../../../apps/api/src/inspection/judge-inspection.ts'
import { evidence as evidenceOfServer } from '../../support/inspection/evidence.ts'

const languages = { en, es, nb }

/** Values that answer every name, and remember which were asked for. */
function anyValues() {
  const asked = new Set<string>()
  const values = new Proxy({}, { get: (_, name) => (asked.add(String(name)), `<${String(name)}>`) })
  return { asked, values }
}

test.each(Object.keys(en.observations))('%s: every language says all that was seen', (code) => {
  const says = Object.entries(languages).map(([language, { observations }]) => {
    const { asked, values } = anyValues()
    const say = Object.entries(observations).find(([each]) => each === code)?.[1] as
      | ((seen: object) => string)
      | undefined
    const text = say?.(values) ?? ''
    expect(text, language).not.toBe('')
    for (const name of asked) expect(text, language).toContain(`<${name}>`)
    return { text, asked: [...asked].toSorted() }
  })
  expect(says[1]?.asked).toEqual(says[0]?.asked)
  expect(says[2]?.asked).toEqual(says[0]?.asked)
  expect(
    new Set(says.map(({ text }) => text)).size,
    'one says another one’s words',
  ).toBeGreaterThan(1)
})

describe('evidence', () => {
  const refused = '550 5.7.60 Client does not have permissions'
  const claims = [
    claim('starttls-not-offered', 0.9, observe('starttls-missing', { port: 587 }), 'hello'),
    claim('sender-not-owned', 0.8, refused, 'envelope'),
  ]

  it('is told in the language that was asked for, with the stage it is from', () => {
    const told = Object.values(languages).map((texts) => explain(claims, texts)[0]?.evidence[0])
    expect(told.map((each) => each?.text)).toEqual([
      'port 587 offers no STARTTLS',
      'el puerto 587 no ofrece STARTTLS',
      'port 587 tilbyr ikke STARTTLS',
    ])
    expect(told.map((each) => each?.stage)).toEqual(['hello', 'hello', 'hello'])
  })

  it('is told anew in another language', () => {
    const findings = retell(explain(claims, es), nb)
    expect(findings[0]?.evidence[0]?.text).toBe('port 587 tilbyr ikke STARTTLS')
  })

  it('that a server said stays as it was said', () => {
    for (const texts of Object.values(languages)) {
      expect(explain(claims, texts)[1]?.evidence).toEqual([{ stage: 'envelope', text: refused }])
    }
  })

  it('of a newer API, or where no words are at hand, keeps the text it came with', () => {
    const [finding] = explain(claims, en)
    const unknown = { text: 'seen', observation: { code: 'not-yet-known', values: {} } }
    const newer = [{ ...finding!, evidence: [unknown] }]
    expect(retell(newer, nb)[0]?.evidence).toEqual([unknown])
    const { observations: _, ...withoutWords } = nb
    expect(retell([finding!], withoutWords)[0]?.evidence[0]?.text).toBe(
      'port 587 offers no STARTTLS',
    )
  })
})

test('an inspection says what it saw in the language of whoever asked', () => {
  const unresolved = { kind: 'not-allowed' as const }
  const [finding] = judgeInspection(evidenceOfServer({ unresolved }), [], nb)
  expect(finding?.evidence[0]?.text).toMatch(/ ligger utenfor det Ehlo får nå$/)
})
