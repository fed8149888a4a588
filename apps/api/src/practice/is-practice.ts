import { isPracticeAddress } from '@ehlo/shared/names'
import { isLoopbackHost } from '../ip/public-address.ts'

/** Whether a connection leads to the practice server, whatever it is called. */
export function isPractice({ host, username }: { host: string; username: string }): boolean {
  return isLoopbackHost(host) && isPracticeAddress(username)
}
