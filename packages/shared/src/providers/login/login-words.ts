import type { LoginName, LoginNeed } from '../provider.ts'

/** What a login needs before it is tried, in one language; complete by type. */
export type LoginWords = {
  needs: Record<LoginNeed, string>
  names: Record<LoginName, (literal: string) => string>
}
