import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { loadSecretKeys, secretKeyPath } from '../../../apps/api/src/security/load-secret-keys.ts'
import {
  createSecretKeyText,
  readSecretKeys,
  SecretKeyError,
} from '../../../apps/api/src/security/secret-key.ts'

describe('secret keys as text', () => {
  const bytes = Buffer.alloc(32, 0xfb)

  it.each([
    ['base64', bytes.toString('base64')],
    ['base64 for URLs', bytes.toString('base64url')],
    ['hex', bytes.toString('hex')],
    ['hex in capitals', bytes.toString('hex').toUpperCase()],
  ])('are 32 bytes in %s', (_, text) => {
    expect(readSecretKeys(text, 'a test')[0].bytes).toEqual(bytes)
  })

  it('are read with the newest first, comments left out', () => {
    const [newer, older] = [createSecretKeyText(), createSecretKeyText()]
    const keys = readSecretKeys(`# 2026\n${newer}\n# before\n${older}\n`, 'a test')
    const alone = [newer, older].map((text) => readSecretKeys(text, 'a test')[0].id)
    expect(keys.map(({ id }) => id)).toEqual(alone)
  })

  it('come out the same from the same passphrase', () => {
    const [one] = readSecretKeys('correct-horse-battery-staple', 'a test')
    const [two] = readSecretKeys('correct-horse-battery-staple', 'a test')
    expect(one).toEqual(two)
    expect(one.bytes).toHaveLength(32)
  })

  it.each(['', '  \n# nothing\n', 'secret', 'a'.repeat(15)])('are refused as %j', (text) => {
    expect(() => readSecretKeys(text, 'EHLO_SECRET_KEY')).toThrow(SecretKeyError)
  })

  it('never show in the error about them', () => {
    expect(() => readSecretKeys('tooshort', 'EHLO_SECRET_KEY')).toThrow(
      expect.not.objectContaining({ message: expect.stringContaining('tooshort') }),
    )
  })
})

describe('the key file', () => {
  it('is made on the first start, for its owner alone, and kept', () => {
    const dataDir = createDirectory()
    const [key] = loadSecretKeys({ dataDir })
    expect(statSync(secretKeyPath(dataDir)).mode & 0o777).toBe(0o600)
    expect(loadSecretKeys({ dataDir })[0]).toEqual(key)
    expect(readdirSync(dataDir)).toEqual(['secret.key'])
  })

  it.each([0o640, 0o604, 0o666])('is refused with mode %o, which others may read', (mode) => {
    const dataDir = createDirectory()
    loadSecretKeys({ dataDir })
    chmodSync(secretKeyPath(dataDir), mode)
    expect(() => loadSecretKeys({ dataDir })).toThrow(/chmod 600/)
  })

  it('is not made where one was named that is missing: a new key would hide the mistake', () => {
    const dataDir = createDirectory()
    const secretKeyFile = join(dataDir, 'mounted.key')
    expect(() => loadSecretKeys({ dataDir, secretKeyFile })).toThrow(/does not exist/)
    expect(existsSync(secretKeyFile)).toBe(false)
  })

  it('is read from where it was named', () => {
    const dataDir = createDirectory()
    const secretKeyFile = join(dataDir, 'mounted.key')
    const text = createSecretKeyText()
    writeFileSync(secretKeyFile, text, { mode: 0o600 })
    expect(loadSecretKeys({ dataDir, secretKeyFile })).toEqual(readSecretKeys(text, 'a test'))
    expect(existsSync(secretKeyPath(dataDir))).toBe(false)
  })

  it('gives way to a key in the environment, and is not made then', () => {
    const dataDir = createDirectory()
    const secretKey = createSecretKeyText()
    expect(loadSecretKeys({ dataDir, secretKey })).toEqual(readSecretKeys(secretKey, 'a test'))
    expect(existsSync(secretKeyPath(dataDir))).toBe(false)
  })

  it('cannot be named beside a key in the environment', () => {
    const dataDir = createDirectory()
    const both = { dataDir, secretKey: createSecretKeyText(), secretKeyFile: '/nowhere' }
    expect(() => loadSecretKeys(both)).toThrow(/not both/)
  })

  it('holds nothing but the key', () => {
    const dataDir = createDirectory()
    loadSecretKeys({ dataDir })
    expect(readFileSync(secretKeyPath(dataDir), 'utf8')).toMatch(/^[\w+/]{43}=\n$/)
  })
})

function createDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'ehlo-keys-'))
  onTestFinished(() => rmSync(directory, { recursive: true }))
  return directory
}
