import { describe, expect, it } from 'vitest'
import { dropOutshone } from '../../../apps/api/src/probe/drop-outshone.ts'

const words = [{ text: '535 5.7.139 SMTP AUTH is disabled for the tenant' }]
const tenant = { cause: 'smtp-auth-disabled-tenant' as const, confidence: 0.94, evidence: words }
const password = { cause: 'bad-credentials' as const, confidence: 0.42, evidence: words }

describe('explanations beside the best one', () => {
  it('are left out where the same words are explained far better', () => {
    expect(dropOutshone([tenant, password])).toEqual([tenant])
  })

  it('stay where both fit alike', () => {
    const close = { ...password, confidence: 0.6 }
    expect(dropOutshone([tenant, close])).toEqual([tenant, close])
  })

  it('stay where they have evidence of their own', () => {
    const other = { ...password, evidence: [{ text: 'something else' }] }
    expect(dropOutshone([tenant, other])).toEqual([tenant, other])
  })
})
