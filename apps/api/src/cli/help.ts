const overview = `Ehlo tests, explains and routes a system's SMTP connections.

  ehlo test      can mail leave, and as whom?
  ehlo matrix    which stored connection may send as whom
  ehlo inspect   a mail server without a password: ports, TLS, certificate, DNS records
  ehlo discover  the settings for an e-mail address
  ehlo diagnose  what an error text means, on standard input
  ehlo route     which connection would carry a mail
  ehlo serve     the API, with the practice server beside it on loopback
  ehlo pair      a code to pair a browser with
  ehlo token     a token for a program
  ehlo audit     who changed and tested what
  ehlo backup    the whole database in one file, without the key
  ehlo restore   a backup into an empty data directory
  ehlo --version

\`ehlo <command> --help\` says more. Exit status: 0 it works, 1 it does not, 2 wrong usage, 3 could not run, 130 Ctrl-C.
`

const texts: Record<string, string> = {
  test: `ehlo test --host HOST --username LOGIN --password-env NAME [options]

  --host HOST              name or address of the server
  --port N                 else the usual port of the encryption
  --encryption E           tls, starttls or none; else starttls, or tls on port 465
  --username LOGIN
  --password-env NAME      the variable that holds the password
  --password-file FILE     or the file; else it is asked for at a terminal
  --auth-method M          auto, plain, login, cram-md5, xoauth2 or none
  --tls-verification V     full, or sha256:<64 hex digits> of the server's certificate
  --sender ADDRESS         else the username
  --on-behalf-of ADDRESS   another address to send as; may be given several times
  --recipient ADDRESS      else the sender
  --depth D                login, envelope (nothing is sent) or message (the default)
  --delivery-check         reads the copies by IMAP: in the login's own mailbox, at its provider or the same host;
                           exit status 0 then means that every message arrived as it was sent
  --mailbox-host HOST      or in another mailbox, which needs its own password
  --mailbox-port N         else 993, or 143 with starttls and none
  --mailbox-encryption E   tls (the default), starttls or none
  --mailbox-username U     else the login
  --mailbox-password-env NAME, --mailbox-password-file FILE
  --delete-copies          removes the copies that were found
  --language L             en, es or nb; else that of the locale
  --json                   prints the Run
  --practice SAMPLE        the settings of a sample of the practice server; other options change them:
                           works, wrong-password, wrong-encryption, refused-at-rcpt, refused-after-data,
                           rewritten, smtp-auth-disabled, app-password
`,
  matrix: `ehlo matrix --connection NAME|all --addresses A,B|--file FILE --depth D [options]

  --connection NAME        name or id of a stored connection; may be given several times; or all
  --addresses A,B          the addresses to send as
  --file FILE              or a list or CSV file that holds them; lines that hold none are named
  --depth D                envelope (nothing is sent) or message (one marked message for each)
  --json                   one answer a line, as each comes
  --csv                    a line for each address, a column for each connection

A connection is asked about the addresses of its domain or sender alone. Exit status 0: every answer was yes, and each
address was asked about.
`,
  inspect: `ehlo inspect HOST [options]

  --domain D               whose DNS records to look at; else the domain of the host
  --port N                 beside 25, 465, 587 and 2525; may be given several times
  --language L             en, es or nb; else that of the locale
  --json                   prints the Run
`,
  discover: `ehlo discover ADDRESS [options]

  --language L             en, es or nb; else that of the locale
  --json                   prints the Run

The address is sent to the web server of its own domain alone. Its domain, and that of its mail exchangers, is looked up in
DNS and in Thunderbird's database; every server that is found is connected to. Nobody is sent a password.
`,
  diagnose: `ehlo diagnose [options] < TEXT

  --host HOST              what is known of the settings under which the text appeared
  --port N
  --encryption E           tls, starttls or none
  --language L             en, es or nb; else that of the locale
  --message L              prints a message in en, es or nb that can be sent to whoever must act, its subject first
  --json                   prints {findings}
  --jsonl                  reads one {id, text, context?} a line and answers one {id, findings} a line, in order
`,
  route: `ehlo route --from ADDRESS [--corporation ID] [--json]

Says which connection would carry a mail of this sender, by which rule, and why each other was passed over.
`,
  serve: `ehlo serve [--check-every PERIOD] [--no-practice]

  --check-every PERIOD     tests every active connection once in 90m, 6h, 1d or the like, 15 minutes at least; it logs in
                           and sends nothing; else EHLO_CHECK_EVERY, or off
  --no-practice            without the practice server, which runs only where the API is bound to loopback

Settings come from the environment: EHLO_HOST (127.0.0.1), EHLO_PORT (5870), EHLO_DATA_DIR, DATABASE_URL and others.
`,
  pair: `ehlo pair [--role admin|support] [--json]

Prints a code, good once and for ten minutes, that pairs a browser with this API. The role is admin unless given.
`,
  token: `ehlo token --name NAME --role admin|support|sender [--corporation ID] [--json]

Prints a new token, once. A sender hands in the messages of one corporation, which it needs.
`,
  audit: `ehlo audit [--limit N] [--json]

  --limit N                how many entries, newest first; 50 unless given
  --json                   one entry a line
`,
  backup: `ehlo backup --to FILE [--json]

Writes the whole database as it is now into a new file, while Ehlo runs or not. The key is not in it: keep that apart.
`,
  restore: `ehlo restore --from FILE [--send-waiting] [--json]

  --send-waiting           sends the messages that waited when the backup was made; else they are held, since they may
                           have been sent meanwhile

Restores into EHLO_DATA_DIR, which must have no database yet. Put the key there first.
`,
}

/** How the command is used, or all of them. */
export function help(command: string | undefined): string {
  return (command !== undefined && Object.hasOwn(texts, command) && texts[command]) || overview
}
