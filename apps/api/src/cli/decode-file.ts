import { isUtf8 } from 'node:buffer'

/**
 * The text of a file in the encoding that its first octets name, which is UTF-16 where Windows wrote it (PowerShell's ">", Notepad);
 * without any, UTF-8, or what Windows and old servers write in Western Europe.
 */
export function decodeFile(bytes: Buffer): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'windows-1252').decode(bytes)
}
