import { createHash, X509Certificate } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The practice server's certificate and key, and the pin by which its sample connections trust it. */
export type PracticeCertificate = {
  /** The leaf and its CA. */
  chainPem: string
  keyPem: string
  /** `sha256:` and the digest of the leaf's DER. */
  pin: string
}

/** Where the practice server keeps what is its own. */
export function practiceDirectory(dataDir: string): string {
  return join(dataDir, 'practice')
}

/** Reads the certificate of this installation, or makes one at the first start. */
export async function openPracticeCertificate(directory: string): Promise<PracticeCertificate> {
  const paths = { chain: join(directory, 'certificate.pem'), key: join(directory, 'key.pem') }
  const kept = await readKept(paths)
  if (kept !== undefined) return kept
  // Only the first start needs the library that it takes.
  const { generateCertificate } = await import('./generate-certificate.ts')
  const { chainPem, keyPem } = await generateCertificate()
  await mkdir(directory, { recursive: true, mode: 0o700 })
  await writeWhole(paths.key, keyPem)
  await writeWhole(paths.chain, chainPem)
  return { chainPem, keyPem, pin: pinOf(chainPem) }
}

/** The pin of the certificate that is already there, for a client of the practice server. */
export async function readPracticePin(directory: string): Promise<string | undefined> {
  const chainPem = await readIfThere(join(directory, 'certificate.pem'))
  return chainPem === undefined ? undefined : pinOf(chainPem)
}

async function readKept(paths: {
  chain: string
  key: string
}): Promise<PracticeCertificate | undefined> {
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
