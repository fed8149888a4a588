import { isLoopbackHost } from '../ip/public-address.ts'
import { practiceDomain } from './accounts.ts'

/** Whether a connection leads to the practice server. Its domain is reserved (RFC 2606): no real login is meant by it. */
export function isPractice({ host, username }: { host: string; username: string }): boolean {
  return isLoopbackHost(host) && username.endsWith(`@${practiceDomain}`)
}
