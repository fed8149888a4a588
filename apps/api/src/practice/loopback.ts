/** Where the practice server listens beside an API: at the same address, so that two of them can each have theirs. */
export function practiceHost(apiHost: string): string {
  return apiHost.startsWith('127.') ? apiHost : '127.0.0.1'
}
