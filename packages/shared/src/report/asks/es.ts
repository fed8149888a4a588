import type { Asks } from './asks.ts'

export const asks: Asks = {
  'auth-not-offered': [
    'Ofrezcan autenticación (AUTH) para el envío en este puerto, o indíquennos qué servidor, puerto y cifrado debemos usar.',
  ],
  'auth-offered-in-clear': [
    'Ofrezcan AUTH solo después de TLS (Postfix: smtpd_tls_auth_only = yes).',
  ],
  'cert-chain-incomplete': [
    'Instalen la cadena completa («fullchain») y reinicien el servicio de correo.',
  ],
  'cert-expired': [
    'Renueven el certificado y reinicien el servicio de correo, que a menudo conserva el antiguo.',
  ],
  'cert-hostname-mismatch': [
    'Añadan al certificado el nombre al que nos conectamos, o indíquennos qué nombre debemos usar.',
  ],
  'cert-self-signed': [
    "Instalen un certificado de una autoridad pública; Let's Encrypt los da gratis.",
    'Hasta entonces, indíquennos la huella SHA-256 del actual para que podamos compararla.',
  ],
  'cert-unknown-ca': [
    'Instalen un certificado de confianza pública, o envíennos el certificado raíz de la autoridad que emitió el actual.',
  ],
  'conditional-access-block': [
    'Mire el registro de inicios de sesión: Centro de administración de Microsoft Entra > Supervisión y estado > Registros de inicio de sesión; ahí consta la directiva.',
    'Haga una excepción estrecha para esta cuenta y su dirección fija, o indíquenos cómo usar OAuth.',
  ],
  'connection-lost': [
    'Averigüe qué corta las conexiones de la máquina que envía a este servidor y puerto: un cortafuegos, un proxy o un programa de seguridad intermedio.',
  ],
  'connection-refused': [
    'Indíquennos si el servicio funciona en este servidor y puerto, y qué servidor, puerto y cifrado debemos usar.',
  ],
  'delivered-to-junk': [
    'Procure que el correo del dominio remitente pase SPF, DKIM y DMARC; abajo figura lo que el receptor dijo de ellos.',
  ],
  'dns-refused': [
    'Haga que el servidor DNS responda a la máquina que envía, o indique uno que la atienda.',
  ],
  'dns-timeout': [
    'Compruebe el servidor DNS que usa la máquina que envía: no respondió a tiempo.',
    'Abra el puerto 53 (UDP y TCP) desde esa máquina hacia él.',
  ],
  'dns-wrong-address': [
    'Compare la dirección con la que indica el proveedor de correo y corrija el registro en el DNS del dominio.',
  ],
  'dnsbl-misconfigured-at-receiver': [
    'Consulten la lista con un servidor DNS propio, no con uno público: la lista rechaza esos, y su rechazo se toma por una inclusión.',
  ],
  'federation-unavailable': ['Haga que AD FS sea accesible por HTTPS con un certificado válido.'],
  'greeting-timeout': [
    'Averigüen por qué el servidor acepta la conexión y luego no saluda, o saluda tarde.',
  ],
  greylisted: [
    'Excluyan nuestro servidor de las listas grises, si pueden; si no, no hay que hacer nada.',
  ],
  'hop-in-clear': ['Haga que el servidor nombrado abajo use TLS con el siguiente.'],
  'host-unreachable': [
    'Compruebe la ruta desde la máquina que envía hasta este servidor, y que ningún cortafuegos rechace el puerto.',
  ],
  'ipv4-unavailable': [
    'Dé IPv4 o NAT64 a la máquina que envía, o deje que use IPv6 si el proveedor de correo lo ofrece.',
  ],
  'ipv6-broken': ['Repare IPv6 en la máquina que envía, o haga que el programa prefiera IPv4.'],
  'legacy-renegotiation': [
    'Actualicen el software TLS del servidor, o el dispositivo que tiene delante.',
  ],
  'mail-loop': [
    'Quite lo que reenvía el correo a su origen: reglas y alias del destinatario, y de la dirección a la que se reenvía.',
    'Compruebe que los registros MX del dominio llevan al servidor que tiene los buzones; en Microsoft 365, también el tipo del dominio aceptado (autoritativo o retransmisión interna) y los conectores.',
  ],
  'mailbox-full': ['Amplíen la cuota de este buzón, o pidan a su dueño que lo vacíe.'],
  'open-relay': ['Permitan el reenvío solo a usuarios autenticados y a redes propias.'],
  'policy-block': [
    'Busquen la regla en el registro de su servidor y dejen pasar estos mensajes, o indíquennos qué debemos cambiar.',
  ],
  'port-blocked': ['Abra el puerto de salida hacia este servidor para la máquina que envía.'],
  'recipient-disabled': [
    'Indíquennos si este buzón volverá a recibir correo, o qué dirección lo sustituye.',
  ],
  'recipient-domain-local-by-mistake': [
    'Quiten el dominio de la lista de dominios locales del servidor (en cPanel: «Email Routing», remoto).',
  ],
  'recipient-rate-limited': [
    'Indíquennos cuánto correo admite este buzón por hora, o amplíen su límite.',
  ],
  'recipient-verification-pending': [
    'Averigüen por qué su servidor no pudo verificar enseguida la dirección del destinatario.',
  ],
  'refused-at-random': [
    'Averigüen por qué su servidor rechaza este remitente unas veces y lo acepta otras.',
  ],
  'security-defaults-block': [
    'Indíquenos cómo puede el programa iniciar sesión con OAuth, o prepare otra vía de envío: un conector de retransmisión con dirección fija o un servicio de correo.',
    'Con Microsoft Entra ID P1 puede sustituir los valores predeterminados de seguridad por un acceso condicional que mantenga la MFA para todos y admita solo esta cuenta desde su dirección fija.',
  ],
  'sender-login-map-broken': [
    'Revise la lista de usuarios por remitente (Postfix: smtpd_sender_login_maps) para esta dirección.',
  ],
  'server-auth-backend-down': [
    'Comprueben dónde busca su servidor los usuarios (directorio, base de datos): no respondió, así que afecta a todos.',
  ],
  'server-busy': ['Indíquennos si hay una avería y cuándo se espera que termine.'],
  'server-dns-broken': [
    'Comprueben el servidor DNS que usa su servidor: no pudo resolver el dominio que nombra la respuesta.',
  ],
  'server-error': ['Busquen esta respuesta en el registro de su servidor y corrijan la causa.'],
  'server-policy-before-auth': [
    'Eximan de estas comprobaciones a los clientes autenticados en los puertos 587 y 465.',
  ],
  'server-storage-full': ['Liberen espacio en el disco del servidor o en su cola.'],
  'server-tls-broken': [
    'Comprueben el certificado, la clave y sus permisos, y reinicien el servicio de correo.',
  ],
  'shared-mailbox-login': [
    'Denos un usuario que tenga «Enviar como» sobre el buzón compartido, para iniciar sesión con él.',
  ],
  'smtp-auth-disabled-mailbox': [
    'Marque SMTP autenticado para este buzón: Centro de administración de Microsoft 365 > Usuarios > Usuarios activos > el usuario > Correo > Administrar aplicaciones de correo electrónico.',
    'O en PowerShell de Exchange Online: Set-CASMailbox <buzón> -SmtpClientAuthenticationDisabled $false.',
  ],
  'smtp-auth-disabled-tenant': [
    'Habilite SMTP AUTH solo para este buzón; eso prevalece sobre el ajuste de la organización: Centro de administración de Microsoft 365 > Usuarios > Usuarios activos > el usuario > Correo > Administrar aplicaciones de correo electrónico > SMTP autenticado.',
    'O en PowerShell de Exchange Online: Set-CASMailbox <buzón> -SmtpClientAuthenticationDisabled $false.',
  ],
  'smtp-inspection-middlebox': [
    'Desactive la inspección de SMTP (Cisco: «inspect esmtp», antes «fixup protocol smtp») para este servidor.',
  ],
  'smtp-intercepted-by-host': [
    'Dejen de desviar el SMTP saliente de este sitio (en cPanel/WHM: «SMTP Restrictions», CSF «SMTP_BLOCK»).',
  ],
  'starttls-injection': ['Actualicen el servidor de correo o el dispositivo que tiene delante.'],
  'starttls-not-offered': [
    'Configuren un certificado y STARTTLS en este puerto, o indíquennos qué puerto acepta conexiones cifradas.',
  ],
  'tenant-suspended': [
    'Abra una solicitud de soporte con Microsoft y pegue la respuesta completa.',
    'Busque cuentas mal usadas y conectores que dejen enviar a cualquiera.',
  ],
  'tls-cipher-mismatch': [
    'Actualicen la configuración TLS y el certificado del servidor, para que los programas actuales encuentren un cifrado común.',
  ],
  'tls-version-mismatch': [
    'Indíquennos qué versiones de TLS usa el servidor y habiliten TLS 1.2 y 1.3 si están desactivadas.',
  ],
  'tls-version-too-old': ['Habiliten TLS 1.2 y 1.3 en el servidor.'],
  'weak-key': [
    'Instalen un certificado con RSA de 2048 bits o ECDSA, firmado con SHA-256, y parámetros DH de 2048 bits o más.',
  ],
}
