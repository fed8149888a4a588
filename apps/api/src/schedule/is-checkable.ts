import type { Connection } from '@ehlo/shared'

type Login = Pick<Connection, 'active' | 'credential' | 'authMethod' | 'host' | 'username'>

/**
 * Whether a check of a connection can tell anything. Routing passes over inactive ones, and over those with a pasted token,
 * which expires within the hour; a practice connection fails because it is meant to.
 */
export function isCheckable(connection: Login, isPractice: (login: Login) => boolean): boolean {
  const { active, authMethod, credential } = connection
  const hasLogin = authMethod === 'none' || credential === 'set'
  return active && hasLogin && authMethod !== 'xoauth2' && !isPractice(connection)
}
