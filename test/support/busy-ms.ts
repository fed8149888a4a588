/** The processor time that something takes: the time on the clock is also that of whoever else uses the machine. */
export function busyMs(act: () => unknown): number {
  const before = process.threadCpuUsage()
  act()
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000
}
