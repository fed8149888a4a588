const longestLine = 76
const CR = 13
const LF = 10
const tab = 9
const space = 32
const equals = 0x3d
const hexDigits = Buffer.from('0123456789ABCDEF')

/**
 * Text as quoted-printable (RFC 2045 §6.7), every line end of it a CRLF. Of our own because nodemailer's encoder takes
 * most of the time that a message of 50 kB costs (test/bench/relay.bench.ts).
 */
export function encodeQuotedPrintable(text: Buffer): Buffer {
  const { length } = text
  // Three octets for each, and three for each soft line break: a line has at least 64 columns before one.
  const encoded = takeScratch(length * 3 + Math.ceil((length * 3) / 64) * 3 + 3)
  let end = 0
  let column = 0
  for (let at = 0; at < length; at += 1) {
    const octet = text[at]!
    const width = widths[octet]!
    if (width === 1) {
      if (column === longestLine - 1) {
        end = breakSoftly(encoded, end)
        column = 0
      }
      encoded[end] = octet
      end += 1
      column += 1
      continue
    }
    if (width === lineEnd) {
      end = guardBlank(encoded, end, column)
      if (octet === CR && text[at + 1] === LF) at += 1
      encoded[end] = CR
      encoded[end + 1] = LF
      end += 2
      column = 0
      continue
    }
    if (column + width >= longestLine) {
      end = breakSoftly(encoded, end)
      column = 0
    }
    end = writeInHex(encoded, end, octet)
    column += 3
  }
  return Buffer.from(encoded.subarray(0, guardBlank(encoded, end, column)))
}

// Kept for the next text: what is asked of the system anew for each keeps the garbage collector busy.
let scratch = Buffer.alloc(0)

function takeScratch(octets: number): Buffer {
  if (scratch.length < octets) scratch = Buffer.allocUnsafeSlow(octets)
  return scratch
}

const lineEnd = 0

function breakSoftly(encoded: Buffer, end: number): number {
  encoded[end] = equals
  encoded[end + 1] = CR
  encoded[end + 2] = LF
  return end + 3
}

function writeInHex(encoded: Buffer, end: number, octet: number): number {
  encoded[end] = equals
  encoded[end + 1] = hexDigits[octet >> 4]!
  encoded[end + 2] = hexDigits[octet & 15]!
  return end + 3
}

/** A blank at the end of a line would be lost on the way. */
function guardBlank(encoded: Buffer, end: number, column: number): number {
  const last = encoded[end - 1]!
  if (column === 0 || (last !== space && last !== tab)) return end
  const start = column + 2 > longestLine ? breakSoftly(encoded, end - 1) : end - 1
  return writeInHex(encoded, start, last)
}

// A letter of several octets stays in one line, since some readers decode line by line: its first octet wants the width
// of all of them.
/** Columns that must be free for an octet; none for a line end. */
const widths = Uint8Array.from({ length: 256 }, (_, octet) => {
  if (octet === CR || octet === LF) return lineEnd
  if (octet >= 0xf0) return 12
  if (octet >= 0xe0) return 9
  if (octet >= 0xc0) return 6
  return octet === tab || (octet >= space && octet < 127 && octet !== equals) ? 1 : 3
})
