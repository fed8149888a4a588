import { createHash, X509Certificate } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makePrivateFolder } from '../make-private-folder.ts'

/** A certificate that this installation made for a server of its own, and the pin by which a client trusts it. */
export type OwnCertificate = {
  /** The leaf and its CA. */
  chainPem: string
  keyPem: string
  /** `sha256:` and the digest of the leaf's DER. */
  pin: string
}

/** Reads the certificate that is kept in this directory, or makes one, for a server of this name. */
export async function openOwnCertificate(
  directory: string,
  serverName: string,
): Promise<OwnCertificate> {
  const paths = { chain: join(directory, 'certificate.pem'), key: join(directory, 'key.pem') }
  const kept = await readKept(paths)
  if (kept !== undefined) return kept
  // Only the first start needs the library that it takes.
  const { generateCertificate } = await import('./generate-certificate.ts')
  const { chainPem, keyPem } = await generateCertificate(serverName)
  makePrivateFolder(directory)
  await writeWhole(paths.key, keyPem)
  await writeWhole(paths.chain, chainPem)
  return { chainPem, keyPem, pin: pinOf(chainPem) }
}

/** The pin of the certificate that is kept there, for a client of that server. */
export async function readOwnPin(directory: string): Promise<string | undefined> {
  const chainPem = await readIfThere(join(directory, 'certificate.pem'))
  return chainPem === undefined ? undefined : pinOf(chainPem)
}

async function readKept(paths: {
  chain: string
  key: string
}): Promise<OwnCertificate | undefined> {
  const chainPem = await readIfThere(paths.chain)
  const keyPem = await readIfThere(paths.key)
  if (chainPem === undefined || keyPem === undefined) return undefined
  const isCurrent = new X509Certificate(chainPem).validToDate.getTime() > Date.now()
  return isCurrent ? { chainPem, keyPem, pin: pinOf(chainPem) } : undefined
}

function pinOf(chainPem: string): string {
  const digest = createHash('sha256').update(new X509Certificate(chainPem).raw).digest('hex')
  return `sha256:${digest}`
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

async function writeWhole(path: string, content: string): Promise<void> {
  await writeFile(`${path}.new`, content, { mode: 0o600 })
  await rename(`${path}.new`, path)
}
