import type { Claim } from '@ehlo/shared/diagnosis'

// Below this share of the surest claim on the same words, a second explanation costs more time than it saves.
const worthMentioning = 0.6

/**
 * Leaves out claims that have nothing to go by but words which another claim explains far better. Two that fit alike
 * both stay, to be told apart; a claim with evidence of its own always stays.
 */
export function dropOutshone(claims: readonly Claim[]): Claim[] {
  return claims.filter((claim) => {
    const isOutshone = (other: Claim) =>
      other.cause !== claim.cause &&
      claim.confidence < other.confidence * worthMentioning &&
      claim.evidence.every(({ text }) => other.evidence.some((each) => each.text === text))
    return !claims.some(isOutshone)
  })
}
