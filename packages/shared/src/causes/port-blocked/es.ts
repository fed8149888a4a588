import type { CauseText } from '../cause.ts'

export const portBlocked: CauseText = {
  title: 'La red bloquea el puerto',
  explanation:
    'El intento de conexión no obtuvo respuesta. Lo más frecuente es que la nube, el alojamiento web, el proveedor de Internet o un cortafuegos bloquee el SMTP saliente.',
  steps: [
    'Pruebe los puertos 465, 587 y, si el proveedor lo ofrece, 2525.',
    'Pruebe desde otra red. Si allí funciona, pida que abran el puerto en esta.',
    'En una nube o un alojamiento web, lea sus normas: muchos bloquean el puerto 25, y algunos también el 465 y el 587, hasta que se solicita.',
  ],
  providers: {
    'amazon-ses': [
      'Pruebe el puerto 2587 (STARTTLS) o 2465 (TLS), que SES ofrece para redes que bloquean los habituales.',
      'En EC2 y Lambda, AWS limita el puerto 25 hasta que lo libera a petición; el 587 y el 465 no.',
    ],
    resend: [
      'Pruebe el puerto 2587 (STARTTLS) o 2465 (TLS), que Resend ofrece para redes que bloquean los habituales.',
      'Si no, pida al proveedor de la red o del alojamiento que abra el puerto 587 saliente.',
    ],
  },
}
