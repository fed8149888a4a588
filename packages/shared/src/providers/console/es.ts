import type { PlacesOfProviders } from './console-places.ts'

export const places: PlacesOfProviders = {
  'microsoft-365': {
    'allow-smtp':
      'Centro de administración de Microsoft 365 > Usuarios > Usuarios activos > (usuario) > Correo > Administrar aplicaciones de correo electrónico > SMTP autenticado',
    'create-app-password':
      'mysignins.microsoft.com/security-info > Agregar método de inicio de sesión > Contraseña de aplicación',
    'allow-sender':
      'Centro de administración de Exchange > Destinatarios > Buzones > (buzón) > Delegación > Enviar como',
    'register-address': 'Centro de administración de Exchange > Flujo de correo > Conectores',
    'lift-sign-in-policy':
      'Centro de administración de Microsoft Entra > Protección > Acceso condicional > Directivas',
    'sign-with-dkim':
      'security.microsoft.com > Correo electrónico y colaboración > Directivas y reglas > Directivas de amenazas > Configuración de autenticación de correo electrónico > DKIM',
  },
  'outlook-com': {
    'allow-sender':
      'account.microsoft.com > Su información > Editar información de la cuenta > Agregar correo electrónico',
    'create-app-password': 'account.microsoft.com > Seguridad > Administrar cómo inicio sesión',
  },
  gmail: {
    'create-app-password':
      'Cuenta de Google > Seguridad > Verificación en dos pasos > Contraseñas de aplicaciones (myaccount.google.com/apppasswords)',
    'allow-sender':
      'Gmail > Configuración > Ver toda la configuración > Cuentas e importación > Enviar como > Añadir otra dirección de correo electrónico',
    'lift-sign-in-policy':
      'Consola de administración de Google > Seguridad > Autenticación > Verificación en dos pasos',
    'sign-with-dkim':
      'Consola de administración de Google > Aplicaciones > Google Workspace > Gmail > Autenticar correo electrónico',
  },
  'google-relay': {
    'register-address':
      'Consola de administración de Google > Aplicaciones > Google Workspace > Gmail > Enrutamiento > Servicio de retransmisión SMTP',
    'allow-sender':
      'Consola de administración de Google > Aplicaciones > Google Workspace > Gmail > Enrutamiento > Servicio de retransmisión SMTP > Remitentes permitidos',
    'sign-with-dkim':
      'Consola de administración de Google > Aplicaciones > Google Workspace > Gmail > Autenticar correo electrónico',
  },
  icloud: {
    'create-app-password':
      'account.apple.com > Inicio de sesión y seguridad > Contraseñas específicas de apps',
    'allow-sender': 'icloud.com/settings > Dominio de correo electrónico personalizado',
  },
  yahoo: {
    'create-app-password': 'login.yahoo.com/account/security > Generar contraseña de la aplicación',
    'allow-sender': 'Yahoo Mail > Configuración > Más opciones > Buzones > Enviar correo',
  },
  zoho: {
    'create-app-password':
      'accounts.zoho.com > Seguridad > Contraseñas específicas de la aplicación',
  },
  ionos: { 'allow-smtp': 'my.ionos.es > Correo > (buzón)' },
  ovh: {
    'allow-smtp':
      'Área de cliente de OVHcloud > Web Cloud > Correo electrónico > (dominio) > Cuentas de correo',
    'allow-sender':
      'Área de cliente de OVHcloud > Web Cloud > Correo electrónico > (dominio) > Cuentas de correo',
  },
  brevo: {
    'create-smtp-credentials':
      'Brevo > Configuración > SMTP y API > SMTP > Generar una nueva clave SMTP',
    'verify-domain': 'Brevo > Configuración > Remitentes, dominios e IP dedicadas > Dominios',
    'allow-sender': 'Brevo > Configuración > Remitentes, dominios e IP dedicadas > Remitentes',
    'register-address': 'Brevo > Configuración > Seguridad > IP autorizadas',
    'sign-with-dkim': 'Brevo > Configuración > Remitentes, dominios e IP dedicadas > Dominios',
  },
}
