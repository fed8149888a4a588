/** What a password is called, in the languages of users, as alternatives of an expression. */
export const passwordNames =
  'pass(?:word|wd|phrase|ord(?:et)?)|contrase(?:ñ|n)a|kennwort|passwort|mot de passe|wachtwoord|lösenord(?:et)?|adgangskode(?:n)?|salasana|has(?:ł|l)o|heslo|jelszó|senha|palavra-passe|parola|şifre|пароль|密码|密碼|パスワード|비밀번호'

// What each of these names, and of others of secrets, has in it.
const anyStem =
  /pass|pw|token|contrase|kennwort|mot de|wachtwoord|lösenord|adgangskode|salasana|has[łl]o|heslo|jelszó|senha|palavra|parola|şifre|пароль|密|パスワード|비밀|secret|key|authoriz/i

/** False for almost every line of a log, and found sooner than any expression that looks for names would tell. */
export function mayNameSecret(text: string): boolean {
  return anyStem.test(text)
}
