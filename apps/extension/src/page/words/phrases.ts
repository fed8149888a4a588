import type { Meaning } from './meanings.ts'

const lacks =
  'without no non ingen inga inget keine kein ohne sin ninguna ningun ni nor uten utan uden sans aucun aucune senza ' +
  'nessuna nessun ne sem nenhuma nem'
const protections =
  'encryption ssl tls starttls security cifrado cifrar encriptar encriptacion seguridad kryptering sikkerhet sikkerhed ' +
  'sakerhet verschlusselung chiffrement cryptage securite crittografia cifratura sicurezza criptografia encriptacao seguranca'
const denials = 'not non no ikke ikkje icke inte nicht pas nao'
const guarded =
  'encrypted secure secured cifrado seguro kryptert krypterad krypterat krypteret verschlusselt chiffre securise cifrata ' +
  'cifrato sicura sicuro encriptado criptografado crittografato crittografata'

/** "Without encryption", "uten SSL", "nicht verschlüsselt", in every pair of words. */
function cleartext(): (readonly [string, Meaning])[] {
  const pairs = (first: string, second: string) =>
    first.split(' ').flatMap((one) => second.split(' ').map((other) => `${one} ${other}`))
  return [...pairs(lacks, protections), ...pairs(denials, guarded)].map((phrase) => [
    phrase,
    'cleartext',
  ])
}

/** Several words with a meaning of their own, folded like single ones. */
export const phrases: readonly (readonly [string, Meaning])[] = [
  ...cleartext(),
  ['start tls', 'starttls'],
  ['explicit tls', 'starttls'],
  ['opportunistic tls', 'starttls'],
  ['implicit tls', 'implicit'],
  ['implicit ssl', 'implicit'],
  ['tls wrapper', 'implicit'],
  ['plain text', 'cleartext'],
  ['clear text', 'cleartext'],
  ['mail server', 'mail'],
  ['do not', 'not'],
  ['no longer', 'not'],
  ['rather than', 'not'],
  ['instead of', 'not'],
  ['en lugar', 'not'],
  ['en vez', 'not'],
  ['no use', 'not'],
  ['no utilice', 'not'],
  ['non usare', 'not'],
  ['non usate', 'not'],
  ['non usi', 'not'],
  ['non utilizzare', 'not'],
  ['non utilizzate', 'not'],
  ['non utilizzi', 'not'],
  ['no uses', 'not'],
  ['no usar', 'not'],
  ['no utilizar', 'not'],
  ['no utilices', 'not'],
  ['nao usar', 'not'],
  ['nao utilizar', 'not'],
  ['nao use', 'not'],
  ['nao utilize', 'not'],
  ['no admite', 'outdated'],
  ['ya no', 'outdated'],
  ['ja nao', 'outdated'],
  ['nicht mehr', 'outdated'],
  ['ikke lenger', 'outdated'],
  ['ikke laengere', 'outdated'],
  ['ikkje lenger', 'outdated'],
  ['inte langre', 'outdated'],
  ['deja de', 'outdated'],
  ['dejara de', 'outdated'],
  ['dejo de', 'outdated'],
  ['deixou de', 'outdated'],
  ['a cesse', 'outdated'],
  ['ha cessato', 'outdated'],
  ['stopped working', 'outdated'],
  ['stopped accepting', 'outdated'],
  ['deixa de', 'outdated'],
  ['deixara de', 'outdated'],
  ['cesse de', 'outdated'],
  ['cessa di', 'outdated'],
  ['smette di', 'outdated'],
  ['hort auf', 'outdated'],
  ['switched off', 'outdated'],
  ['turned off', 'outdated'],
  ['shut down', 'outdated'],
  ['slutar fungera', 'outdated'],
  ['ta emot', 'incoming'],
  ['ne fonctionne plus', 'outdated'],
  ['non funziona piu', 'outdated'],
  ['user name', 'username'],
  ['user id', 'username'],
  ['nom d utilisateur', 'username'],
  ['nome utente', 'username'],
  ['nome de usuario', 'username'],
  ['mot de passe', 'secret'],
  ['palavra passe', 'secret'],
  ['api key', 'secret'],
  ['access key', 'secret'],
  ['secret key', 'secret'],
  ['app password', 'secret'],
  ['log in', 'elsewhere'],
  ['logg inn', 'elsewhere'],
  ['logga in', 'elsewhere'],
  ['log ind', 'elsewhere'],
  ['sign in', 'elsewhere'],
  ['web site', 'elsewhere'],
  ['control panel', 'elsewhere'],
  ['name server', 'elsewhere'],
  ['reporting mta', 'elsewhere'],
  ['remote mta', 'elsewhere'],
  ['received from mta', 'elsewhere'],
  ['sender du', 'outgoing'],
  ['du sender', 'outgoing'],
  ['sender vi', 'outgoing'],
  ['vi sender', 'outgoing'],
  ['sender man', 'outgoing'],
  ['man sender', 'outgoing'],
  ['de sender', 'outgoing'],
  ['en sortie', 'outgoing'],
  ['a sortir', 'outgoing'],
  ['ut e post', 'outgoing'],
]
