import type { Meaning } from './meanings.ts'

/** Words that mean something only as a whole, in the spelling of `foldWord`: no accents, ø as o, æ as ae. */
export const wholeWords: Partial<Record<Meaning, string>> = {
  outgoing:
    'sending send sends sent senden sende sendes sendt senda sanda sander sands skicka skickar skickas schicken ' +
    'verschicken versenden verschickt enviar enviarlos envia envias envie envien envoyer envoyez expedier ' +
    'expediez expedies inviare inviarli invia inviate spedire spedisci spedite spedirli mta msa dsn nodemailer ' +
    'phpmailer swiftmailer gomail mailkit',
  incoming:
    'pop pops inbox receive receives receiving fetch fetching retrieve retrieving collecting recibir recibirlos ' +
    'recibe recevoir recevez relever relevez recuperer ricevere riceve riceverli scaricare receber recebe rececao ' +
    'chegada hente henter hentes hamta hamtar hamtas motta mottar abrufen abholen',
  elsewhere:
    'mx dns ldap ldaps ftp sftp ftps cardav activesync eas dav ssh mysql db database redis postgres postgresql ' +
    'mongo mongodb amqp spf dkim dmarc include ns1 ns2 sieve managesieve website site web http https www url urls ' +
    'proxy portal login visit panel dashboard besok besuchen visite visita visitez accedi accede anmelden ' +
    'einloggen inloggning nettside nettsted hjemmeside hemsida webseite sitio sito webhook webhooks hook hooks ' +
    'mapi kalender calendar contacts api vpn rdp ntp syslog fax jabber xmpp autodiscover autoconfig cname txt',
  domain:
    'domain domains domene domenet domenenavn doman domanen domannamn domaene domaine dominio dominios domainname ' +
    'helo ehlo heloname myhostname mydomain mydestination myorigin mynetworks from sender reply replyto external ' +
    'origin',
  mail:
    'mail email emails epost post correo courriel messagerie courrier posta mailer mails mailing e-mail e-post ' +
    'e-mails eposten postkasse',
  server:
    'host hosts vertsnamn vert vaert vaerten vaertsnavn vard varden vertsdatamaskin tenar tenaren endpoint ' +
    'endpoints relay gateway hote maskin address adresse adresa direccion indirizzo endereco adress anfitrion ' +
    'hostpoint',
  port:
    'port ports porter porten portene puerto puertos porta porte portas portar portarna porternes portnr porto ' +
    'tjenerport tjenerporten serverporten ausgangsport postausgangsport smtpport serverport mailport tcpport ' +
    'utgangsport sslport tlsport portnummer portnumber portnummeret portnumret portnummern',
  encryption:
    'security secure secured secureconnection crypto encriptacion seguridad sikkerhed sicherheit securite ' +
    'cryptage cifratura sicurezza criptografia seguranca encriptacao protection verbindungssicherheit seguro ' +
    'conexion connection connexion verbindung tilkobling anslutning forbindelse connessione conexao ' +
    'forbindelsessikkerhed smtpsecure',
  ssl: 'ssl ssl3 usessl enablessl',
  tls: 'tls usetls',
  starttls: 'stls tlsstart',
  implicit:
    'smtps submissions implicit implizit implicito implicite wrapper wrappermode wraptls ssltls tlsssl',
  cleartext:
    'unencrypted cleartext plaintext ukryptert okrypterad okrypterat ukrypteret unverschlusselt insecure usikker ' +
    'osaker ukrypterte nonssl nossl notls inseguro',
  nothing:
    'none null ninguna ninguno ingen inga inget keine kein aucun aucune nessuna nessuno nenhuma nenhum off av aus ' +
    'apagado desligado spento inactive inaktiv inactivo disabled disable desactivar desativar desactiver ' +
    'disattiva disattivare deaktivieren deaktiver deaktivere deaktivera inaktivera deaktivert inaktiverad ' +
    'deaktiveret deaktiviert desactivado desactive disattivato desativado nil',
  yes: 'yes true on ja si oui sim enabled required require 1 always aktivert aktiverad aktiviert kreves pakrevd',
  no: 'no false nei nej nein non nao 0',
  not:
    'not never dont avoid except nicht ikke ikkje inte ej pas jamais nunca evite evita evitar niemals aldri ' +
    'aldrig nie unlike statt vermeiden unnga undvik undga anstatt istallet',
  outdated:
    'bisher bisherige bisheriger bisherigen forrige tidigare tidligere slutter ophorer stops ended replaced ' +
    'erstattes erstattet ersatts ersetzt remplace sustituido sostituito substituido desactivado cesse cessera ' +
    'deprecated retired obsolete legacy former formerly previous previously old blocked blokkert sperret ' +
    'blockerad blokeret gesperrt geblockt bloccata bloccato block blocks blocking blokkerer blockerar blokerer ' +
    'sperrt blocca closed stengt stangt nedlaegges discouraged deconseille deconseillee desaconsejado desaconseja ' +
    'sconsigliato sconsigliata frarades frarada avrades avrads desaconselhado desaconselhada unavailable ' +
    'indisponible indisponivel indisponibile utilgjengelig otillganglig utilgaengelig gammel gammelt gammalt ' +
    'altes alter ehemalig ehemalige ehemaligen fruhere fruheren fruherer vorherige vorherigen bisheriges anciens ' +
    'anciennes precedent antiguas antiguos antigas antigos viejo vieja viejos velho velha anterior vecchia vecchi ' +
    'vecchie precedente foregaende utgar udgar forsvinner forsvinder faller desaparece disparait verschwindet ' +
    'scompare retirado retirada ritirato cerrado cerrada ferme fermee chiuso chiusa fechado fechada geschlossen ' +
    'utgatt utdatert unsupported veraltet obsoleto obsoleta ancien ancienne vecchio antiguo antigua antigo gamle ' +
    'gammal gamla alte alten',
  if: 'if where when unless should hvis om dersom wenn falls si se cuando quand lorsque quando nar wanneer fails',
  and: 'and or og eller och oder und et ou y o e u samt and/or',
  username:
    'user userid login brukarnamn benutzer benutzerkennung usuario utilisateur identifiant utente utilizador ' +
    'account accountname konto kontonavn uid usr smtpuser',
  secret:
    'pwd pass kodeord clave motdepasse mdp senha secret token credential credentials geheimnis pw passphrase ' +
    'smtppass pin palavra-passe palavrapasse hemmelighet bearer authorization passcode',
  recommended: 'preferred foretrukket preferido bevorzugt prefere preferito',
}
