import type { ObservationWords } from './en.ts'

export const observationWords: ObservationWords = {
  // Una prueba.
  'destination-not-allowed': () => 'Ehlo no puede conectarse a este host y puerto.',
  'control-answers': ({ hosts }) => `${hosts} en el mismo puerto: responde`,
  'control-silent': ({ hosts }) => `${hosts} en el mismo puerto: tampoco responde`,
  'other-ports-answer': ({ ports }) => `Otros puertos del host: responden ${ports}`,
  'no-other-port-answers': () => 'Otros puertos del host: no responde ninguno',
  'no-greeting': () => 'La conexión se estableció y no llegó ningún saludo.',
  'hung-up-without-greeting': () => 'La conexión se estableció y el servidor la cerró sin saludar.',
  'port-greets-in-clear': () => 'No hubo negociación TLS, y el puerto saluda sin cifrado.',
  'ehlo-offers': ({ keywords }) => `EHLO ofrece ${keywords}`,
  'ehlo-offers-nothing': () => 'EHLO no ofrece nada',
  'port-speaks-tls-at-once': () => 'El puerto habla TLS desde el principio.',
  'closed-after-starttls': () => 'STARTTLS fue aceptado y después se cerró la conexión.',
  'connection-closed': ({ code, said }) => `La conexión se cerró (${code}). ${said}`.trim(),
  'no-answer-in-time': () => 'No llegó respuesta a tiempo.',
  'mechanism-not-offered': ({ wanted, offered }) => `Se quería ${wanted}, se ofrece ${offered}`,
  'auth-not-in-ehlo': () => 'EHLO no ofrece AUTH.',
  'auth-inside': ({ encryption }) => `EHLO no ofrece AUTH. Dentro de ${encryption} sí.`,
  'auth-on-port': ({ port }) => `EHLO no ofrece AUTH. El puerto ${port} sí.`,
  'password-kept-back': () => 'La contraseña no se envió: la conexión no está cifrada.',
  'password-missing': () => 'No hay contraseña que enviar.',
  'refused-once': ({ address, reply }) => `${address}: rechazada 1 de 2 veces: ${reply}`,
  'refused-twice': () => 'Rechazada 2 de 2 veces.',
  'accepted-maybe-rewritten': ({ address }) =>
    `${address} fue aceptada; es posible que se cambie el remitente.`,
  'address-outside-domain': ({ address, domain }) => `${address} no es de ${domain}.`,
  'sent-as': ({ username, address }) => `${username} envió como ${address}.`,
  // Una copia entregada.
  'copy-in-junk': ({ address, folder }) => `${address} acabó en ${folder}.`,
  'copy-not-there': ({ address }) => `No llegó nada de lo enviado como ${address}.`,
  'sender-changed': ({ address, arrived }) => `Enviado como ${address}, llegó como ${arrived}.`,
  'sender-set-aside': ({ address, arrived, original }) =>
    `Enviado como ${address}, llegó como ${arrived}. El anterior se conservó aparte: ${original}.`,
  'mailbox-name-unresolved': ({ server, code }) =>
    `${server}: no se pudo resolver el nombre (${code})`,
  'mailbox-not-allowed': ({ server }) => `${server}: este destino no está permitido`,
  'mailbox-unreachable': ({ server, code }) => `${server}: sin conexión (${code})`,
  'mailbox-silent': ({ server }) => `${server}: sin respuesta a tiempo`,
  'mailbox-without-starttls': ({ server }) => `${server}: no se ofrece STARTTLS`,
  'mailbox-password-kept-back': ({ server }) =>
    `${server}: sin TLS no se envía ninguna contraseña a esta red`,
  'mailbox-password-missing': ({ server }) => `${server}: no se indicó ninguna contraseña`,
  'mailbox-says-too-much': ({ server }) =>
    `${server}: el servidor envió más de lo que necesita enviar un servidor`,
  'mailbox-hung-up': ({ server }) => `${server}: el servidor cerró la conexión`,
  // Un servidor.
  'host-outside-reach': ({ host }) => `${host} está fuera de lo que Ehlo puede alcanzar`,
  'port-silent-everywhere': ({ port }) =>
    `el puerto ${port} no responde aquí ni en un host del que se sabe que responde`,
  'host-is-no-mail-server': ({ host }) => `${host} responde, pero no como servidor de correo`,
  'host-says-nothing': ({ host }) => `${host} acepta la conexión y no dice nada`,
  'host-refuses-every-port': ({ host }) => `${host} rechaza todos los puertos que se probaron`,
  'host-answers-nowhere': ({ host }) => `${host} no responde en ningún puerto`,
  'only-over-ipv4': ({ ports }) => `responde por IPv4 y no por IPv6: puerto ${ports}`,
  'keyword-overwritten': ({ port }) =>
    `puerto ${port}: una palabra clave de EHLO se sobrescribió con X`,
  'starttls-missing': ({ port }) => `el puerto ${port} no ofrece STARTTLS`,
  'starttls-offered-then': ({ port, reply }) =>
    `puerto ${port}: se ofrece STARTTLS, y después ${reply}`,
  'handshake-missing': ({ port }) => `puerto ${port}: sin negociación TLS`,
  'text-behind-starttls': ({ port, said }) =>
    `puerto ${port}: texto en claro tras la respuesta a STARTTLS: ${said}`,
  'early-command-obeyed': ({ port }) =>
    `puerto ${port}: una orden enviada antes de TLS se ejecutó dentro de él`,
  'auth-before-tls': ({ port, mechanisms }) =>
    `el puerto ${port} ofrece AUTH ${mechanisms} antes de TLS`,
  'stranger-accepted': ({ port, reply }) =>
    `puerto ${port}: RCPT TO a un dominio que no puede existir: ${reply}`,
  'group-unanswered': () => 'se anuncia PIPELINING, y un grupo de órdenes quedó sin respuesta',
  'nothing-newer-than': ({ port, versions }) =>
    `el puerto ${port} ofrece ${versions} y nada más reciente`,
  'weak-tls': ({ port, weak }) => `el puerto ${port} ofrece ${weak}`,
  'self-signed': ({ subject }) => `autofirmado: ${subject}`,
  'issuer-not-sent': ({ missing }) =>
    `no se envía: ${missing}; el enlace del propio certificado (AIA) lo proporciona`,
  'issuer-unknown': ({ issuer }) => `ningún camino de «${issuer}» a una autoridad de confianza`,
  'issuer-unknown-leaf-alone': ({ issuer }) =>
    `ningún camino de «${issuer}» a una autoridad de confianza; se envió un solo certificado`,
  'host-not-named': ({ host, names }) => `${host} no figura entre ${names}`,
  'days-left': ({ subject, days }) =>
    days === 1 ? `${subject}: queda 1 día` : `${subject}: quedan ${days} días`,
  'short-key': ({ subject, type, bits }) => `${subject}: clave ${type} de ${bits} bits`,
  'dsa-key': ({ subject }) => `${subject}: clave DSA`,
  'short-curve': ({ subject, curve }) => `${subject}: clave EC en ${curve}`,
  'weak-signature': ({ subject, algorithm }) => `${subject}: firmado con ${algorithm}`,
  'staple-missing': () =>
    'el certificado exige una respuesta OCSP grapada, y el servidor no la envía',
  'issued-by-product': ({ issuer }) => `emitido por ${issuer}`,
  'answered-as-another': ({ host, greeted }) =>
    `se llamó a ${host}, respondió ${greeted}, con un certificado válido de ${greeted}`,
  // Cómo se comportó un servidor, en la transcripción.
  'pipelining-not-claimed': () => 'PIPELINING: no se anuncia',
  'pipelining-not-tried': () => 'PIPELINING: se anuncia, no se probó',
  'pipelining-works': () => 'PIPELINING: se anuncia y funciona',
  'pipelining-broken': () => 'PIPELINING: se anuncia, y un grupo de órdenes quedó sin respuesta',
  'resumption-works': () => 'Reanudación de sesiones TLS: funciona',
  'resumption-refused': () => 'Reanudación de sesiones TLS: rechazada',
  'injection-clean': () => 'Inyección en STARTTLS: ninguna',
  'injection-of-commands': () =>
    'Inyección en STARTTLS: una orden enviada antes de TLS se ejecuta dentro de él',
  'injection-of-replies': () => 'Inyección en STARTTLS: hay texto en claro tras la respuesta',
  'spf-lookups': ({ lookups, empty }) =>
    `SPF: ${lookups} de 10 consultas, ${empty} de 2 que no encuentran nada`,
  // Un dominio.
  'domain-missing': ({ domain }) => `${domain} no existe`,
  'mx-null-and-others': ({ domain }) => `${domain} MX: un MX nulo junto a otros registros`,
  'mx-missing-address-serves': ({ domain }) =>
    `${domain} no tiene MX: los remitentes recurren a su propia dirección`,
  'mx-and-address-missing': ({ domain }) => `${domain} no tiene ni MX ni dirección`,
  'mx-is-address': ({ exchange }) => `MX ${exchange} es una dirección, no un nombre`,
  'mx-is-alias': ({ exchange }) => `MX ${exchange} es un alias (CNAME)`,
  'mx-without-address': ({ exchange }) => `MX ${exchange} no tiene dirección`,
  'zone-bogus': ({ name, type }) => `${name} ${type}: las firmas de esta zona no se verifican`,
  'spf-record-missing': ({ domain }) => `${domain} no tiene registro SPF`,
  'spf-records-many': ({ domain, count }) =>
    `${domain} tiene ${count} registros SPF; los receptores se niegan a elegir`,
  'spf-permits-all': ({ record }) => `${record} permite enviar a cualquier dirección del mundo`,
  'spf-lookups-exceeded': ({ lookups, limit }) =>
    `SPF necesita ${lookups} consultas; se permiten ${limit}`,
  'spf-empty-lookups-exceeded': ({ lookups, limit }) =>
    `SPF hace ${lookups} consultas que no encuentran nada; se permiten ${limit}`,
  'spf-does-not-permit': ({ domain, addresses }) => `El SPF de ${domain} no permite ${addresses}`,
  'spf-does-not-include': ({ domain, include }) => `El SPF de ${domain} no incluye ${include}`,
  'spf-permits-route': ({ alignment }) => `SPF permite esta ruta (${alignment})`,
  'spf-refuses-route': ({ alignment }) => `SPF no permite esta ruta (${alignment})`,
  'dkim-key-found': ({ alignment }) => `DKIM: clave encontrada (${alignment})`,
  'dkim-no-key-found': ({ alignment }) => `DKIM: ninguna clave encontrada (${alignment})`,
  'dkim-no-key-at-all': ({ domain }) => `${domain} no publica ninguna clave DKIM`,
  'dkim-no-key-of-provider': ({ provider }) =>
    `ninguna clave DKIM en los selectores de ${provider}`,
  'dkim-no-key-of-programs': () =>
    'ninguna clave DKIM en los selectores de los programas habituales',
  'dkim-records-many': ({ name, count }) =>
    `${name} tiene ${count} registros; no está definido cuál cuenta`,
  'dkim-version-unknown': ({ name, version }) => `${name}: versión ${version}`,
  'dkim-key-tag-missing': ({ name }) => `${name}: falta la etiqueta p=`,
  'dkim-not-for-mail': ({ name }) => `${name}: no es para correo electrónico`,
  'dkim-key-not-base64': ({ name }) => `${name}: p= no es base64`,
  'dkim-key-unreadable': ({ name }) => `${name}: p= no es una clave que se pueda leer`,
  'dkim-key-of-other-type': ({ name, declared, type }) =>
    `${name}: k=${declared}, pero la clave es ${type}`,
  'dmarc-records-many': ({ name, count }) =>
    `${name} tiene ${count} registros DMARC; los receptores no hacen caso de ninguno`,
  'dmarc-unreadable': ({ name, record }) => `${name} no se puede leer: ${record}`,
  'dmarc-nowhere': ({ domain }) =>
    `${domain} no tiene registro DMARC, ni lo tiene un dominio superior`,
  'dmarc-policy-is-none': ({ record }) => `la política que se aplica es none: ${record}`,
  'dmarc-policy-is-tested': ({ record }) => `la política que se aplica es none (t=y): ${record}`,
  'dmarc-reports-unwanted': ({ domain }) => `${domain} no ha aceptado recibir los informes`,
  'mta-sts-records-many': ({ name, count }) => `${name} tiene ${count} registros`,
  'mta-sts-without-id': ({ name }) => `${name} no tiene un id válido`,
  'mta-sts-http-status': ({ status }) => `la política responde HTTP ${status}`,
  'mta-sts-unreadable': ({ reason }) => `la política no se puede leer: ${reason}`,
  'mta-sts-names-not': ({ exchanges }) => `la política no nombra ${exchanges}`,
  'tlsa-matches-not': ({ name }) =>
    `${name}: ningún registro TLSA coincide con el certificado que muestra el servidor`,
  'address-without-name': ({ address }) => `${address} no tiene nombre (PTR)`,
  'name-leads-elsewhere': ({ address, names }) =>
    `${address} se llama ${names}, que no lleva de vuelta a ella`,
  listed: ({ list, subject, codes, reason }) =>
    `${list} incluye ${subject} (${codes}) ${reason}`.trim(),
}
