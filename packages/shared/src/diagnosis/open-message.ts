/** Lines of a header that say how a part is wrapped. */
const wrapping = /^(?:content-[a-z-]{2,30}|mime-version):/i
const wrapped = /^content-transfer-encoding:[ \t]{0,9}(?:base64|quoted-printable)/im
const encodings = /^content-transfer-encoding:[ \t]{0,9}(base64|quoted-printable)/i
const types = /^content-type:[ \t]{0,9}([a-z]{1,20})\//i
const boundary = /^--\S/
const ofBase64 = /^[a-z0-9+/]+={0,2}$/i
const textual = new Set(['text', 'message'])

/** More than this of a part no bounce needs to be explained. */
const longestPart = 200_000

type Header = { encoding: string; type: string; next: number }

/**
 * A message that came back, as it was saved: its text parts are decoded (RFC 2045 §6), for their words are what tells.
 * Anything else stays as it is. Each line is looked at once.
 */
export function openMessage(text: string): string {
  if (!wrapped.test(text)) return text
  const lines = text.split(/\r?\n/)
  const opened: string[] = []
  let index = 0
  while (index < lines.length) {
    if (!wrapping.test(lines[index] ?? '')) {
      opened.push(lines[index++] ?? '')
      continue
    }
    const header = readHeader(lines, index, opened)
    index = header.next
    if (header.encoding === '' || !textual.has(header.type)) continue
    const end = endOfBody(lines, index, header.encoding)
    const body = lines.slice(index, end).join('\n').slice(0, longestPart)
    opened.push(decode(body, header.encoding))
    index = end
  }
  return opened.join('\n')
}

/** Reads on to the empty line; fields that say something else than the wrapping stay. */
function readHeader(lines: readonly string[], from: number, opened: string[]): Header {
  const header: Header = { encoding: '', type: 'text', next: from }
  let isOfWrapping = false
  for (; header.next < lines.length; header.next++) {
    const line = lines[header.next] ?? ''
    if (line.trim() === '') break
    // A field goes on where a line begins with a blank (RFC 5322 §2.2.3).
    isOfWrapping = wrapping.test(line) || (isOfWrapping && /^[ \t]/.test(line))
    if (!isOfWrapping) opened.push(line)
    header.encoding = encodings.exec(line)?.[1]?.toLowerCase() ?? header.encoding
    header.type = types.exec(line)?.[1]?.toLowerCase() ?? header.type
  }
  header.next++
  opened.push('')
  return header
}

function endOfBody(lines: readonly string[], from: number, encoding: string): number {
  let end = from
  while (end < lines.length) {
    const line = lines[end] ?? ''
    if (encoding === 'base64' ? !ofBase64.test(line.trim()) : boundary.test(line)) break
    end++
  }
  return end
}

function decode(body: string, encoding: string): string {
  if (encoding === 'base64') return textOf(bytesOfBase64(body))
  return body
    .replace(/=[ \t]{0,9}\n/g, '')
    .replace(/=[0-9a-f]{2}/gi, (byte) => String.fromCharCode(Number.parseInt(byte.slice(1), 16)))
    .replace(/[\x80-\xff]+/g, (run) => textOf(Array.from(run, (byte) => byte.charCodeAt(0))))
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const sextets = new Map(Array.from(alphabet, (letter, value) => [letter, value] as const))

function bytesOfBase64(body: string): number[] {
  const bytes: number[] = []
  let bits = 0
  let held = 0
  for (const letter of body) {
    const sextet = sextets.get(letter)
    if (sextet === undefined) continue
    held = ((held << 6) | sextet) & 0xffff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes.push((held >> bits) & 0xff)
  }
  return bytes
}

/** UTF-8, or else one character for each byte, whatever the part calls itself. */
function textOf(bytes: readonly number[]): string {
  try {
    return decodeURIComponent(
      bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
    )
  } catch {
    return bytes.map((byte) => String.fromCharCode(byte)).join('')
  }
}
