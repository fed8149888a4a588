/**
 * What leads to a password in a call that logs in, and in what curl is told to log in as, and the password: in quotes it ends
 * with these.
 */
export const spokenLogin =
  /((?:NetworkCredential|PasswordAuthentication|\blogin)\s?\([rbf@$]?(?:"[^"\n]{0,256}"|'[^'\n]{0,256}'|[^,()"'\n]{1,256}),\s{0,8}[rbf@$]?["']|\s(?:-u|--user)[ =]?["']?[^\s:"']{1,256}:(?!\/\/))(?:(?<="[^\s"]{0,256})[^"\n]{1,512}|(?<='[^\s']{0,256})[^'\n]{1,512}|[^\s"']{1,512})/gi
