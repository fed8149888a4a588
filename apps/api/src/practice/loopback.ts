/** Whether an address can be reached from this machine only. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host)
}

/** Where the practice server listens beside an API: at the same address, so that two of them can each have theirs. */
export function practiceHost(apiHost: string): string {
  return apiHost.startsWith('127.') ? apiHost : '127.0.0.1'
}
