import { space } from './units.ts'

type Escape = { unit: number; next: number }

const entities: readonly (readonly [string, number])[] = [
  ['&lt;', 60],
  ['&gt;', 62],
  ['&amp;', 38],
  ['&quot;', 34],
  ['&#34;', 34],
  ['&#39;', 39],
  ['&#039;', 39],
  ['&apos;', 39],
  ['&nbsp;', space],
]

const tags = ['<br>', '<br/>', '<br />', '<p>', '</p>', '<b>', '</b>', '<strong>', '</strong>']

/** Languages, logs and web pages wrap a reply in their own escapes; this undoes the one at `index`, if there is one. */
export function decodeEscape(text: string, index: number): Escape | undefined {
  const unit = text.charCodeAt(index)
  if (unit === 92) return backslash(text, index)
  if (unit === 38) {
    for (const [entity, value] of entities) {
      if (text.startsWith(entity, index)) return { unit: value, next: index + entity.length }
    }
    return undefined
  }
  if (unit === 60) {
    for (const tag of tags) {
      if (text.startsWith(tag, index)) return { unit: space, next: index + tag.length }
    }
    return undefined
  }
  return typographic(unit, index)
}

function backslash(text: string, index: number): Escape | undefined {
  const next = text[index + 1]
  if (next === 'n' || next === 'r' || next === 't') return { unit: space, next: index + 2 }
  if (next === '"' || next === "'" || next === '/') {
    return { unit: text.charCodeAt(index + 1), next: index + 2 }
  }
  if (next !== 'u') return undefined
  const value = Number.parseInt(text.slice(index + 2, index + 6), 16)
  return value > 31 ? { unit: value, next: index + 6 } : undefined
}

function typographic(unit: number, index: number): Escape | undefined {
  const next = index + 1
  if (unit === 0x2018 || unit === 0x2019 || unit === 0xb4) return { unit: 39, next }
  if (unit === 0x201c || unit === 0x201d || unit === 0x201e) return { unit: 34, next }
  if (unit === 0xab || unit === 0xbb) return { unit: 34, next }
  if (unit === 0x2010 || unit === 0x2011 || unit === 0x2013 || unit === 0x2014)
    return { unit: 45, next }
  if (unit === 0x3000 || unit === 0x2028 || unit === 0xfeff) return { unit: space, next }
  return undefined
}
