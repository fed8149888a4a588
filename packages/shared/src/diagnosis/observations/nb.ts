import type { ObservationWords } from './en.ts'

export const observationWords: ObservationWords = {
  // En test.
  'destination-not-allowed': () => 'Ehlo har ikke lov til å koble til denne verten og porten.',
  'control-answers': ({ hosts }) => `${hosts} på samme port: svarer`,
  'control-silent': ({ hosts }) => `${hosts} på samme port: svarer heller ikke`,
  'other-ports-answer': ({ ports }) => `Andre porter hos verten: ${ports} svarer`,
  'no-other-port-answers': () => 'Andre porter hos verten: ingen svarer',
  'no-greeting': () => 'Tilkoblet, men det kom ingen hilsen.',
  'hung-up-without-greeting': () => 'Tilkoblet, men serveren la på uten å hilse.',
  'port-greets-in-clear': () => 'Det ble ingen TLS-forhandling, og porten hilser ukryptert.',
  'ehlo-offers': ({ keywords }) => `EHLO tilbyr ${keywords}`,
  'ehlo-offers-nothing': () => 'EHLO tilbyr ingenting',
  'port-speaks-tls-at-once': () => 'Porten bruker TLS med en gang.',
  'closed-after-starttls': () => 'STARTTLS ble godtatt, så ble forbindelsen lukket.',
  'connection-closed': ({ code, said }) => `Forbindelsen ble lukket (${code}). ${said}`.trim(),
  'no-answer-in-time': () => 'Det kom ikke noe svar i tide.',
  'mechanism-not-offered': ({ wanted, offered }) => `Ønsket ${wanted}, tilbudt ${offered}`,
  'auth-not-in-ehlo': () => 'EHLO tilbyr ikke AUTH.',
  'auth-inside': ({ encryption }) => `EHLO tilbyr ikke AUTH. Innenfor ${encryption} gjør den det.`,
  'auth-on-port': ({ port }) => `EHLO tilbyr ikke AUTH. Port ${port} gjør det.`,
  'password-kept-back': () => 'Passordet ble ikke sendt: forbindelsen er ikke kryptert.',
  'password-missing': () => 'Det finnes ikke noe passord å sende.',
  'refused-once': ({ address, reply }) => `${address} ble avvist 1 av 2 ganger: ${reply}`,
  'refused-twice': () => 'Avvist 2 av 2 ganger.',
  'accepted-maybe-rewritten': ({ address }) =>
    `${address} ble godtatt; avsenderen kan bli byttet ut.`,
  'address-outside-domain': ({ address, domain }) => `${address} hører ikke til ${domain}.`,
  'sent-as': ({ username, address }) => `${username} sendte som ${address}.`,
  // En levert kopi.
  'copy-in-junk': ({ address, folder }) => `${address} havnet i ${folder}.`,
  'copy-not-there': ({ address }) => `Det kom ingenting av det som ble sendt som ${address}.`,
  'sender-changed': ({ address, arrived }) => `Sendt som ${address}, kom fram som ${arrived}.`,
  'sender-set-aside': ({ address, arrived, original }) =>
    `Sendt som ${address}, kom fram som ${arrived}. Den gamle ble tatt vare på: ${original}.`,
  'mailbox-name-unresolved': ({ server, code }) =>
    `${server}: navnet lot seg ikke slå opp (${code})`,
  'mailbox-not-allowed': ({ server }) => `${server}: dette målet er ikke tillatt`,
  'mailbox-unreachable': ({ server, code }) => `${server}: ingen forbindelse (${code})`,
  'mailbox-silent': ({ server }) => `${server}: ikke noe svar i tide`,
  'mailbox-without-starttls': ({ server }) => `${server}: STARTTLS tilbys ikke`,
  'mailbox-password-kept-back': ({ server }) =>
    `${server}: uten TLS sendes ingen passord til dette nettverket`,
  'mailbox-password-missing': ({ server }) => `${server}: det ble ikke oppgitt noe passord`,
  'mailbox-says-too-much': ({ server }) =>
    `${server}: serveren sa mer enn noen server trenger å si`,
  'mailbox-hung-up': ({ server }) => `${server}: serveren lukket forbindelsen`,
  // En server.
  'host-outside-reach': ({ host }) => `${host} ligger utenfor det Ehlo får nå`,
  'port-silent-everywhere': ({ port }) =>
    `port ${port} svarer verken her eller hos en vert som er kjent for å svare`,
  'host-is-no-mail-server': ({ host }) => `${host} svarer, men ikke som en e-postserver`,
  'host-says-nothing': ({ host }) => `${host} tar imot forbindelsen og sier ingenting`,
  'host-refuses-every-port': ({ host }) => `${host} avviser alle portene som ble prøvd`,
  'host-answers-nowhere': ({ host }) => `${host} svarer ikke på noen port`,
  'only-over-ipv4': ({ ports }) => `svarer over IPv4 og ikke over IPv6: port ${ports}`,
  'keyword-overwritten': ({ port }) => `port ${port}: et nøkkelord i EHLO er overskrevet med X`,
  'starttls-missing': ({ port }) => `port ${port} tilbyr ikke STARTTLS`,
  'starttls-offered-then': ({ port, reply }) => `port ${port}: STARTTLS tilbys, deretter ${reply}`,
  'handshake-missing': ({ port }) => `port ${port}: ingen TLS-forhandling`,
  'text-behind-starttls': ({ port, said }) =>
    `port ${port}: tekst i klartekst bak svaret på STARTTLS: ${said}`,
  'early-command-obeyed': ({ port }) =>
    `port ${port}: en kommando som ble sendt før TLS, ble utført innenfor`,
  'auth-before-tls': ({ port, mechanisms }) => `port ${port} tilbyr AUTH ${mechanisms} før TLS`,
  'stranger-accepted': ({ port, reply }) =>
    `port ${port}: RCPT TO til et domene som ikke kan finnes: ${reply}`,
  'group-unanswered': () => 'PIPELINING er oppgitt, men en gruppe kommandoer ble ikke besvart',
  'nothing-newer-than': ({ port, versions }) => `port ${port} tilbyr ${versions} og ikke noe nyere`,
  'weak-tls': ({ port, weak }) => `port ${port} tilbyr ${weak}`,
  'self-signed': ({ subject }) => `selvsignert: ${subject}`,
  'issuer-not-sent': ({ missing }) =>
    `ikke sendt: ${missing}; sertifikatets egen peker (AIA) leder til det`,
  'issuer-unknown': ({ issuer }) => `ingen vei fra «${issuer}» til en klarert utsteder`,
  'issuer-unknown-leaf-alone': ({ issuer }) =>
    `ingen vei fra «${issuer}» til en klarert utsteder; bare ett sertifikat ble sendt`,
  'host-not-named': ({ host, names }) => `${host} er ikke blant ${names}`,
  'days-left': ({ subject, days }) =>
    days === 1 ? `${subject}: 1 dag igjen` : `${subject}: ${days} dager igjen`,
  'short-key': ({ subject, type, bits }) => `${subject}: ${type}-nøkkel på ${bits} bit`,
  'dsa-key': ({ subject }) => `${subject}: DSA-nøkkel`,
  'short-curve': ({ subject, curve }) => `${subject}: EC-nøkkel på ${curve}`,
  'weak-signature': ({ subject, algorithm }) => `${subject}: signert med ${algorithm}`,
  'staple-missing': () => 'sertifikatet krever vedlagt OCSP-svar, og serveren sender ikke noe',
  'issued-by-product': ({ issuer }) => `utstedt av ${issuer}`,
  'answered-as-another': ({ host, greeted }) =>
    `spurte etter ${host}, fikk svar fra ${greeted}, med et gyldig sertifikat for ${greeted}`,
  // Hvordan en server oppførte seg, i loggen.
  'pipelining-not-claimed': () => 'PIPELINING: ikke oppgitt',
  'pipelining-not-tried': () => 'PIPELINING: oppgitt, ikke prøvd',
  'pipelining-works': () => 'PIPELINING: oppgitt, og virker',
  'pipelining-broken': () => 'PIPELINING: oppgitt, men en gruppe kommandoer ble ikke besvart',
  'resumption-works': () => 'Gjenopptak av TLS-økter: virker',
  'resumption-refused': () => 'Gjenopptak av TLS-økter: avvist',
  'injection-clean': () => 'STARTTLS-injeksjon: ingen',
  'injection-of-commands': () =>
    'STARTTLS-injeksjon: en kommando som ble sendt før TLS, utføres innenfor',
  'injection-of-replies': () => 'STARTTLS-injeksjon: det står klartekst bak svaret',
  'spf-lookups': ({ lookups, empty }) =>
    `SPF: ${lookups} av 10 oppslag, ${empty} av 2 som ikke finner noe`,
  // Et domene.
  'domain-missing': ({ domain }) => `${domain} finnes ikke`,
  'mx-null-and-others': ({ domain }) => `${domain} MX: en null-MX ved siden av andre oppføringer`,
  'mx-missing-address-serves': ({ domain }) =>
    `${domain} har ingen MX: avsendere bruker domenets egen adresse`,
  'mx-and-address-missing': ({ domain }) => `${domain} har verken MX eller adresse`,
  'mx-is-address': ({ exchange }) => `MX ${exchange} er en adresse, ikke et navn`,
  'mx-is-alias': ({ exchange }) => `MX ${exchange} er et alias (CNAME)`,
  'mx-without-address': ({ exchange }) => `MX ${exchange} har ingen adresse`,
  'zone-bogus': ({ name, type }) => `${name} ${type}: signaturene i denne sonen stemmer ikke`,
  'spf-record-missing': ({ domain }) => `${domain} har ingen SPF-oppføring`,
  'spf-records-many': ({ domain, count }) =>
    `${domain} har ${count} SPF-oppføringer; mottakere lar være å velge`,
  'spf-permits-all': ({ record }) => `${record} lar alle adresser i verden sende`,
  'spf-lookups-exceeded': ({ lookups, limit }) =>
    `SPF trenger ${lookups} oppslag; ${limit} er tillatt`,
  'spf-empty-lookups-exceeded': ({ lookups, limit }) =>
    `SPF gjør ${lookups} oppslag som ikke finner noe; ${limit} er tillatt`,
  'spf-does-not-permit': ({ domain, addresses }) => `SPF for ${domain} tillater ikke ${addresses}`,
  'spf-does-not-include': ({ domain, include }) => `SPF for ${domain} inneholder ikke ${include}`,
  'spf-permits-route': ({ alignment }) => `SPF tillater denne veien (${alignment})`,
  'spf-refuses-route': ({ alignment }) => `SPF tillater ikke denne veien (${alignment})`,
  'dkim-key-found': ({ alignment }) => `DKIM-nøkkel funnet (${alignment})`,
  'dkim-no-key-found': ({ alignment }) => `Ingen DKIM-nøkkel funnet (${alignment})`,
  'dkim-no-key-at-all': ({ domain }) => `${domain} publiserer ingen DKIM-nøkkel`,
  'dkim-no-key-of-provider': ({ provider }) =>
    `ingen DKIM-nøkkel under selektorene til ${provider}`,
  'dkim-no-key-of-programs': () => 'ingen DKIM-nøkkel under selektorene til de vanlige programmene',
  'dkim-records-many': ({ name, count }) =>
    `${name} har ${count} oppføringer; det er ikke fastlagt hvilken som gjelder`,
  'dkim-version-unknown': ({ name, version }) => `${name}: versjon ${version}`,
  'dkim-key-tag-missing': ({ name }) => `${name}: mangler p=`,
  'dkim-not-for-mail': ({ name }) => `${name}: gjelder ikke e-post`,
  'dkim-key-not-base64': ({ name }) => `${name}: p= er ikke base64`,
  'dkim-key-unreadable': ({ name }) => `${name}: p= er ingen nøkkel som kan leses`,
  'dkim-key-of-other-type': ({ name, declared, type }) =>
    `${name}: k=${declared}, men nøkkelen er ${type}`,
  'dmarc-records-many': ({ name, count }) =>
    `${name} har ${count} DMARC-oppføringer; mottakere ser bort fra alle`,
  'dmarc-unreadable': ({ name, record }) => `${name} kan ikke leses: ${record}`,
  'dmarc-nowhere': ({ domain }) =>
    `${domain} har ingen DMARC-oppføring, og det har heller ikke noe domene over det`,
  'dmarc-policy-is-none': ({ record }) => `policyen som gjelder, er none: ${record}`,
  'dmarc-policy-is-tested': ({ record }) => `policyen som gjelder, er none (t=y): ${record}`,
  'dmarc-reports-unwanted': ({ domain }) => `${domain} har ikke sagt ja til å ta imot rapportene`,
  'mta-sts-records-many': ({ name, count }) => `${name} har ${count} oppføringer`,
  'mta-sts-without-id': ({ name }) => `${name} har ingen gyldig id`,
  'mta-sts-http-status': ({ status }) => `policyen svarer HTTP ${status}`,
  'mta-sts-unreadable': ({ reason }) => `policyen kan ikke leses: ${reason}`,
  'mta-sts-names-not': ({ exchanges }) => `policyen nevner ikke ${exchanges}`,
  'tlsa-matches-not': ({ name }) =>
    `${name}: ingen TLSA-oppføring stemmer med sertifikatet som serveren viser`,
  'address-without-name': ({ address }) => `${address} har ikke noe navn (PTR)`,
  'name-leads-elsewhere': ({ address, names }) =>
    `${address} heter ${names}, som ikke leder tilbake til den`,
  listed: ({ list, subject, codes, reason }) =>
    `${list} har ${subject} på listen (${codes}) ${reason}`.trim(),
}
