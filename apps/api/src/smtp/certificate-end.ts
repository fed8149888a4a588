const dayMs = 24 * 60 * 60 * 1000
// Automatic renewal happens a third of the life before the end: 30 days of 90, 2 of 6.
const soonDays = 14
const shareLeft = 1 / 4

/** Whether a certificate that is valid should have been renewed by now. */
export function isAboutToExpire(leftMs: number, lifeMs: number): boolean {
  return leftMs >= 0 && leftMs < soonDays * dayMs && leftMs < lifeMs * shareLeft
}
