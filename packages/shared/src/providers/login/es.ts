import type { LoginWords } from './login-words.ts'

export const words: LoginWords = {
  needs: {
    'mailbox-password': 'Usa la contraseña normal del buzón.',
    'app-password':
      'Necesita una contraseña de aplicación: la contraseña normal se rechaza. Créela en los ajustes de seguridad de la cuenta.',
    'app-password-after-second-factor':
      'Con la verificación en dos pasos activada necesita una contraseña de aplicación; si no, la del buzón.',
    'authorization-code':
      'Necesita un código de autorización: active SMTP en los ajustes del buzón y use el código como contraseña.',
    'api-key': 'Necesita una clave de API como contraseña.',
    'key-pair':
      'Necesita un par de claves de la consola del proveedor: la clave de API es el nombre de usuario y su clave secreta, la contraseña.',
    'smtp-credentials': 'Necesita credenciales SMTP propias, creadas en la consola del proveedor.',
    oauth: 'Solo admite inicio de sesión (OAuth): aquí no sirve ninguna contraseña.',
    'smtp-auth-enabled':
      'Antes hay que activar SMTP AUTH para el buzón: lo hace un administrador, o usted en los ajustes del buzón.',
    none: 'No pide inicio de sesión: la dirección de envío debe estar registrada con el proveedor.',
  },
  names: {
    address: () => 'El nombre de usuario es la dirección completa.',
    'local-part': () => 'El nombre de usuario es solo la parte de la dirección anterior a la @.',
    account: () =>
      'El nombre de usuario es el de la cuenta, que puede ser distinto de la dirección.',
    literal: (literal) =>
      `El nombre de usuario es la palabra «${literal}» para todos los clientes.`,
    credential: () => 'El nombre de usuario se entrega con las credenciales SMTP.',
    'beside-key': () => 'El nombre de usuario se muestra junto a la clave.',
    'same-key': () => 'El nombre de usuario es la misma clave.',
    project: () => 'El nombre de usuario es el ID del proyecto.',
  },
}
