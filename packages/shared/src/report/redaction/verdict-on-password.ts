// What programs say of a password where it would stand, in the languages of their users.
const verdicts =
  'not|must|missing|empty|blank|error|denied|wrong|bad|invalid|incorrect|unknown|valid|accepted|rejected|failed|expired|changed|refused|required|rechazada|caducada|obligatoria|vacía|vacia|incorrecta|inválida|invalida|válida|falta|feil|ikke|ugyldig|utløpt|mangler|avvist|falsch|nicht|ungültig|abgelehnt|abgelaufen|fehlt|erroné|expiré|manquant|invalide|incorrect|refusé'
// What stands between such words.
const glue =
  'is|was|are|has|have|been|be|by|the|a|for|this|your|user|account|server|and|or|no|o|y|la|el|es|está|por|de|er|av|for|og|eller|der|die|das|ist|vom|und|le|est|pas|par|ou'
const verdictWords = new Set(verdicts.split('|'))
const glueWords = new Set(glue.split('|'))
const reply = /^[2-5]\d\d[ -]/

/**
 * Whether what stands in the place of a password says what became of it, every word of it: "Password: rejected by the server" is
 * what a diagnosis lives on. A phrase with any other word may be the password.
 */
export function isVerdictOnPassword(value: string): boolean {
  if (reply.test(value)) return true
  const words = value.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return (
    words.some((word) => verdictWords.has(word)) &&
    words.every((word) => verdictWords.has(word) || glueWords.has(word))
  )
}
