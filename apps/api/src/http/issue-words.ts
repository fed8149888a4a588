import type * as z from 'zod/mini'

type RawIssue = z.core.$ZodRawIssue
type Issue = z.core.$ZodIssue

const kinds: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
}

/**
 * What is wrong with a field, where its schema has no words of its own: never a word of what was sent, which may be a
 * password.
 */
export function describeIssue(issue: RawIssue): string {
  if (issue.input === undefined) return 'is required'
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${kinds[issue.expected] ?? issue.expected}`
    case 'invalid_value':
      return `must be ${listOf(issue.values)}`
    case 'too_small':
      return `must ${sizeOf(issue.origin, 'at least', issue.minimum)}`
    case 'too_big':
      return `must ${sizeOf(issue.origin, 'at most', issue.maximum)}`
    case 'invalid_format':
      return issue.format === 'base64' ? 'must be base64' : 'has the wrong form'
    case 'custom':
    case 'invalid_element':
    case 'invalid_key':
    case 'invalid_union':
    case 'not_multiple_of':
    case 'unrecognized_keys':
      return 'is not valid'
  }
}

/**
 * The issues of a name, such as that of a header, in place of the one that says that it is wrong; and of a body that may be
 * one of several those of the one that it most likely is meant to be.
 */
export function flattenIssue(issue: Issue): Issue[] {
  if (issue.code === 'invalid_key')
    return issue.issues.map((inner) => ({ ...inner, path: issue.path }))
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue]
  const hasStranger = (issues: readonly Issue[]) =>
    issues.some(({ code }) => code === 'unrecognized_keys')
  const meant = issue.errors.find((issues) => !hasStranger(issues)) ?? issue.errors[0]
  return (meant ?? []).flatMap((inner) =>
    flattenIssue({ ...inner, path: [...issue.path, ...inner.path] }),
  )
}

function listOf(values: readonly unknown[]): string {
  const names = values.map(String)
  const last = names.pop() ?? ''
  return names.length === 0 ? last : `${names.join(', ')} or ${last}`
}

const units: Record<string, string> = { string: 'characters', array: 'entries' }

function sizeOf(origin: string, bound: 'at least' | 'at most', limit: number | bigint): string {
  if (bound === 'at least' && limit === 1 && origin in units) return 'not be empty'
  const unit = units[origin]
  return unit === undefined ? `be ${bound} ${limit}` : `have ${bound} ${limit} ${unit}`
}
