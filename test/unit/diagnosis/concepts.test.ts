import { expect, test } from 'vitest'
import { causes, recognise } from '@ehlo/shared/diagnosis'
import { concepts } from '../../../packages/shared/src/diagnosis/concepts.ts'

test('no rule names a concept that there is not', () => {
  const named = Object.values(causes)
    .flatMap(({ recognise }) => recognise)
    .flatMap((rule) => [
      ...('says' in rule ? rule.says : []),
      ...('also' in rule ? rule.also : []),
      ...('unless' in rule ? rule.unless : []),
    ])
    .flatMap((wording) => [...wording.matchAll(/\{([^}"]+)\}/g)].map(([, name]) => name))
  expect(named.length).toBeGreaterThan(100)
  expect(named.filter((name) => name === undefined || !(name in concepts))).toEqual([])
})

// Sentences that no server is known to say.
test.each([
  ['550 this here addressee is quite unknown to us', 'recipient-unknown'],
  ['550 den mottagaren hittades inte', 'recipient-unknown'],
  ['552 Die Mailbox des Adressaten ist leider randvoll, Kontingent erschöpft', 'mailbox-full'],
  ['550 o remetente indicado não pertence a este utilizador autenticado', 'sender-not-owned'],
  ['554 vår server nekar att vidarebefordra (relay) detta', 'relay-denied'],
  ['535 las credenciales que ha enviado son incorrectas: contraseña errada', 'bad-credentials'],
  ['550 ce message est beaucoup trop volumineux pour nous', 'message-too-large'],
  ['451 vous avez atteint votre limite de messages par heure', 'rate-limited'],
  ['550 превышен суточный лимит сообщений', 'daily-limit-exceeded'],
])('%s', (text, cause) => {
  expect(recognise(text)[0]?.cause).toBe(cause)
})
