import { loginWords } from '@ehlo/shared/providers'
import type { DiscoveryWords } from './words.ts'

export const words: DiscoveryWords = {
  needs: loginWords.es.needs,
  basicAuthEnds:
    'Microsoft desactiva por defecto el acceso con contraseña en las organizaciones existentes a finales de diciembre de 2026.',
  failures: {
    'no-such-host': 'El servidor no existe.',
    'not-looked-up': 'No se pudo buscar el servidor: el DNS no dio respuesta.',
    'no-answer': 'Nada responde en este puerto.',
    'other-encryption': 'El puerto responde, pero con otro cifrado.',
    'untrusted-certificate': 'El certificado no se verifica.',
    'old-tls': 'El servidor solo ofrece TLS 1.0 o 1.1, que ya no son seguros.',
    'not-a-mail-server': 'Responde algo que no es un servidor de correo.',
    'not-allowed': 'Ehlo no puede conectarse ahí.',
  },
  trying: 'Aún se está probando.',
  answered: (version, mechanisms) =>
    `Respondió${version === undefined ? '' : ` con ${version}`}${mechanisms.length === 0 ? ' y no ofrece inicio de sesión.' : `; inicio de sesión con ${mechanisms.join(', ')}.`}`,
  untried: 'No se probó hasta el final: otra respuesta era mejor.',
  cleartext: 'Sin cifrar: la contraseña se podría leer por el camino.',
}
