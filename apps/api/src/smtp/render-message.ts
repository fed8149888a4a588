import * as base64 from 'nodemailer/lib/base64'
import type MimeNode from 'nodemailer/lib/mime-node'
import { normaliseLineEndings } from './line-endings.ts'
import { encodeQuotedPrintable } from './quoted-printable.ts'

// Contents that are encoded in one piece; beyond it nodemailer's streams hold less memory than this does.
const mostBytes = 256 * 1024

/**
 * The bytes of a message that nodemailer composed, every line end of it a CRLF: what its `build()` says, without the
 * seven streams which that lays for each message, however small. Large contents are left to its streams. Undefined where
 * it has to hold a NUL.
 */
export async function renderMessage(root: MimeNode): Promise<Buffer | undefined> {
  const parts: Buffer[] = []
  if (!write(root, parts)) return normaliseLineEndings(await root.build())
  const last = parts.findLast(({ length }) => length > 0)?.at(-1)
  if (last !== 0x0a) parts.push(Buffer.from('\r\n'))
  return Buffer.concat(parts)
}

/** False where a node is none of those that can be written at once. */
function write(node: MimeNode, parts: Buffer[]): boolean {
  parts.push(Buffer.from(`${node.buildHeaders()}\r\n\r\n`))
  if (node.content !== undefined) {
    const content = encode(node)
    if (content === undefined) return false
    parts.push(content)
  }
  if (typeof node.multipart !== 'string') return true
  for (const [index, child] of node.childNodes.entries()) {
    parts.push(Buffer.from(`${index > 0 ? '\r\n' : ''}--${String(node.boundary)}\r\n`))
    if (!write(child, parts)) return false
  }
  parts.push(Buffer.from(`\r\n--${String(node.boundary)}--\r\n`))
  return true
}

function encode(node: MimeNode): Buffer | undefined {
  const { content } = node
  if (typeof content !== 'string' && !Buffer.isBuffer(content)) return undefined
  const bytes = Buffer.from(content)
  if (bytes.length > mostBytes) return undefined
  const encoding = node.getTransferEncoding()
  if (encoding === 'base64') return Buffer.from(base64.wrap(base64.encode(bytes)))
  // SMTP smuggling: nodemailer leaves a lone CR of a text as it is.
  if (encoding !== 'quoted-printable') return normaliseLineEndings(bytes)
  // Outside of text its streams keep a lone CR or LF from being taken for the end of a line.
  const isText = /^text\//i.test(node.contentType ?? '')
  return isText ? encodeQuotedPrintable(bytes) : undefined
}
