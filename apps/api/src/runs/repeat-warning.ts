import type { Finding, Language } from '@ehlo/shared'

const words: Record<Language, Pick<Finding, 'title' | 'explanation' | 'steps'>> = {
  en: {
    title: 'This password was refused a moment ago',
    explanation:
      'The server refused this login within the last ten minutes, and it is being tried again unchanged. Servers lock ' +
      'accounts after some refused logins; after the third, Ehlo stops sending this password for a while.',
    steps: [
      'Test again only if something was changed elsewhere, such as the password or the account at the provider.',
      'Otherwise correct the username or the password of the connection first.',
    ],
  },
  es: {
    title: 'Esta contraseña acaba de ser rechazada',
    explanation:
      'El servidor ha rechazado este inicio de sesión en los últimos diez minutos y se intenta de nuevo sin cambios. ' +
      'Los servidores bloquean las cuentas tras varios rechazos; después del tercero, Ehlo deja de enviar esta ' +
      'contraseña durante un tiempo.',
    steps: [
      'Repita la prueba solo si algo ha cambiado en otro lugar, como la contraseña o la cuenta en el proveedor.',
      'Si no es así, corrija antes el nombre de usuario o la contraseña de la conexión.',
    ],
  },
  nb: {
    title: 'Dette passordet ble nettopp avvist',
    explanation:
      'Serveren avviste denne innloggingen i løpet av de siste ti minuttene, og den prøves nå på nytt uten endring. ' +
      'Servere låser kontoer etter noen avviste innlogginger; etter den tredje slutter Ehlo å sende passordet en stund.',
    steps: [
      'Test bare på nytt hvis noe er endret et annet sted, for eksempel passordet eller kontoen hos leverandøren.',
      'Rett ellers brukernavnet eller passordet i tilkoblingen først.',
    ],
  },
}

/** Warns whoever tests a refused login again: accounts lock. */
export function warnOfRepeat(language: Language): Finding {
  return {
    cause: 'password-refused-before',
    severity: 'warning',
    confidence: 1,
    actor: 'you',
    field: 'password',
    ...words[language],
    evidence: [],
    references: [],
  }
}
