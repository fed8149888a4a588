import type { CauseText } from '../cause.ts'

export const externalForwardingBlocked: CauseText = {
  title: 'La propia organización prohíbe el reenvío al exterior',
  explanation:
    'El buzón reenvía por sí solo a una dirección de otra organización, y la directiva de correo no deseado saliente de la suya lo impide.',
  steps: [
    'Permítalo solo para este buzón: portal de Microsoft Defender > Correo electrónico y colaboración > Directivas y reglas > Directivas de amenazas > Antispam > una directiva de salida personalizada > Reglas de reenvío automático: Activado.',
    'O quite el reenvío del buzón y dé acceso al otro buzón a quienes lo usan.',
  ],
}
