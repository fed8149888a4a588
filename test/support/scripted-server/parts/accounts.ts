import type { Part } from '../script.ts'

/** Only these user names and passwords are let in; every other login gets `refusal`. */
export function accounts(passwords: Record<string, string>, refusal?: string): Part {
  return (script) => {
    script.accounts = passwords
    if (refusal !== undefined) script.loginRefusal = refusal
  }
}
