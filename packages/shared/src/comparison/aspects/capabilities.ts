import type { Capabilities, Capability } from '../../model/inspection.ts'
import type { Run } from '../../model/run.ts'
import type { RunChange } from '../run-change.ts'

/** What the server said that it can do: like is compared with like, before TLS and after it. */
export function compareCapabilities(before: Run, after: Run): RunChange[] {
  const [from, to] = [before.capabilities, after.capabilities]
  if (from === undefined || to === undefined) return []
  const found = [
    ...compareKeywords(from.beforeTls, to.beforeTls),
    ...compareKeywords(from.afterTls, to.afterTls),
  ]
  const once = new Map(found.map((change) => [JSON.stringify(change), change]))
  return [...once.values(), ...compareLast(from, to)]
}

// Both have a figure of their own below.
const compared = new Set(['AUTH', 'SIZE'])

function compareKeywords(before: Capability[], after: Capability[]): RunChange[] {
  // Empty: this EHLO was never said.
  if (before.length === 0 || after.length === 0) return []
  const [from, to] = [toValues(before), toValues(after)]
  return [...new Set([...from.keys(), ...to.keys()])].flatMap((keyword) => {
    const [was, is] = [from.get(keyword) ?? null, to.get(keyword) ?? null]
    const isSame = was === is || (compared.has(keyword) && was !== null && is !== null)
    return isSame ? [] : [{ about: 'capability' as const, keyword, before: was, after: is }]
  })
}

function toValues(capabilities: Capability[]): Map<string, string> {
  return new Map(
    capabilities.map(({ keyword, value = '' }) => [keyword.toUpperCase(), value.trim()]),
  )
}

/** Mechanisms and SIZE are those of the last EHLO, so they say nothing where one run came further than the other. */
function compareLast(before: Capabilities, after: Capabilities): RunChange[] {
  const isSecured = ({ afterTls }: Capabilities) => afterTls.length > 0
  if (isSecured(before) !== isSecured(after)) return []
  const [from, to] = [before, after].map(({ mechanisms }) => [...new Set(mechanisms)].toSorted())
  const sizes = { before: before.size ?? null, after: after.size ?? null }
  return [
    ...(from === undefined || to === undefined || from.join() === to.join()
      ? []
      : [{ about: 'mechanisms' as const, before: from, after: to }]),
    ...(sizes.before === sizes.after ? [] : [{ about: 'size' as const, ...sizes }]),
  ]
}
