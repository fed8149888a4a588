import type { CauseText } from '../cause.ts'

export const wrongRegion: CauseText = {
  title: 'La cuenta está en otra región',
  explanation:
    'El proveedor guarda cuentas y dominios por región o centro de datos, y este host es de otra.',
  steps: ['Use el host de la región en que se creó la cuenta.'],
  providers: {
    zoho: [
      'Use el centro de datos de su cuenta: smtp.zoho.com, smtp.zoho.eu, smtp.zoho.in, smtp.zoho.jp o smtp.zoho.com.au.',
    ],
    mailgun: ['Los dominios de la UE usan smtp.eu.mailgun.org; los de EE. UU., smtp.mailgun.org.'],
    'amazon-ses': [
      'Las credenciales y las identidades verificadas valen para una región: use email-smtp.<región>.amazonaws.com de esa región.',
    ],
    'microsoft-365': [
      'El correo fue al servidor de otra organización: use el host MX que muestra el Centro de administración de Microsoft 365 para este dominio.',
    ],
    sparkpost: ['Las cuentas de la UE usan smtp.eu.sparkpostmail.com.'],
  },
}
