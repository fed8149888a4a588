/**
 * What replies speak of and what they say of it, in the languages that servers and clients speak. A wording names one as
 * `{sender}`; `{sender} ~ {not-owned}` then fits a sentence that nobody has written down yet. Forms are stems, folded as in
 * `Rule.says`, apart by bars.
 */
export const concepts = {
  account:
    'account|user|login name|benutzer|konto|kunde_|utilisateur|compte|usuario|cuenta|conta_|utente|bruker|anvandar|bruger|gebruiker|uzytkownik|kont_|konta_|пользовател|аккаунт|учетн|用户|帐号|账号|帳號|ユーザ|アカウント|사용자|계정',
  attachment:
    'attachment|attached|file type|file extension|.exe_|anhang|dateianhang|piece jointe|pieces jointes|adjunto|anexo|allegat|vedlegg|bilag_|bilaga|bijlage|zalacznik|вложени|附件|添付|첨부',
  authentication:
    'authenticat|authoriz|auth_|login|logon|sign in|sign-in|signing in|anmeld|authentifi|einlogg|identification|connectez|autentic|inicio de sesion|iniciar sesion|accedi|accesso|innlogg|palogg|logge inn|logga in|inlogg|aanmeld|logowan|uwierzytelni|zaloguj|авториз|аутентифи|войти|认证|验证|登录|認證|認証|ログイン|인증|로그인',
  certificate:
    'certificate|cert_|remotezertifikat|serverzertifikat|remotecertificate|servercertificate|zertifikat|certificat|certificado|certificato|sertifikat|certifikat|certificaat|certyfikat|сертификат|证书|憑證|証明書|인증서',
  connection:
    'connection|concurrent|simultaneous|parallel|session|verbindung|sitzung|connexion|conexion|conexao|conessione|connessione|tilkobling|forbindelse|anslutning|verbinding|polaczen|соединени|подключени|连接|連接|接続|연결',
  day: 'daily|per day|24 hours|24-hour|24h|24 h_|today|tomorrow|per month|monthly|day_|days|pro tag|taglich|tages|monat|par jour|journali|mensuel|quotidien|diari|por dia|al dia|mensual|mensal|giornalier|al giorno|mensile|daglig|per dag|per dygn|dygn_|manedlig|dagelijks|per maand|dzienn|na dobe|суточн|в день|в сутки|每日|每天|当日|1日|하루',
  disabled:
    'disabled|inactive|deactivat|suspend|not active|no longer active|locked|blocked|frozen|closed|banned|terminated|restricted|on hold|deaktiv|gesperrt|stillgelegt|desactiv|bloque|suspendu|suspendid|bloquead|inhabilitad|disattivat|sospes|bloccat|sperret|stengt|avstengt|avaktivera|sparrad|lukket|geblokkeerd|uitgeschakeld|opgeschort|zablokowan|wylaczon|zawieszon|отключен|заблокирован|приостановлен|停用|禁用|封禁|冻结|凍結|停止|無効|정지|비활성',
  domain: 'domain|dominio|domaine|domen|doman_|domein|домен|域名|ドメイン|도메인',
  encryption:
    'tls|ssl|encrypt|secure connection|secured connection|verschlussel|gesicherte verbindung|sichere verbindung|chiffre|connexion securisee|cifrad|conexion segura|criptografa|conexao segura|crittograf|connessione sicura|krypter|sikker tilkobling|sikker forbindelse|saker anslutning|versleutel|beveiligde verbinding|szyfrowan|шифрован|加密|暗号化|암호화',
  expired:
    'expired|has expired|out of date|abgelaufen|expire_|perime|caducad|vencid|expirad|scadut|utlopt|utgatt|udlobet|verlopen|wygasl|истек|просроч|过期|過期|期限切れ|만료',
  failed:
    'failed|failure|fails|unsuccessful|not successful|rejected|fehlgeschlagen|fehler|gescheitert|echec|echoue|erreur|fallid|fallo|error|erro_|falhou|falha|fallit|non riuscit|errore|mislyk|feilet|misslycka|mislukt|nieudan|niepowodz|nie powiod|ошибка|не удалось|неудач|失败|失敗|エラー|실패',
  full: 'full_|over quota|overquota|over its quota|quota exceeded|exceeded quota|exceeds quota|exceeded storage|out of storage|storage quota|storage limit|no storage|not enough space|not enough storage|disk quota|allowed quota|quota full|voll_|uberfullt|kontingent|speicherplatz|pleine|plein_|quota depasse|quota atteint|llen_|lleno|llena|cuota|cheia|cheio|cota_|pieno|piena|spazio|overfylt|full_|fullt|fuld_|fyldt|vol_|opslag|pelna|pelny|przepelnion|переполн|квот|已满|空间不足|容量|いっぱい|가득',
  host: 'host|server|gegenstelle|peer|remote|zielcomputer|servidor|serveur|rechner|computer|equipo|equipe_|tjener|vert_|vertsmaskin|сервер|узел|хост|主机|服务器|ホスト|サーバ|호스트|서버',
  hour: 'per hour|hourly|per minute|per second|minutes|seconds|hour_|hours|minute_|pro stunde|stunde|minuten|par heure|heure|por hora|hora_|horas_|per time|i timen|timme|minutter|minutos|all ora|per uur|uur_|minuten|na godzine|godzin|в час|минут|每小时|每分钟|小时|分钟|時間|시간',
  invalid:
    'invalid|malformed|syntax|not valid|bad_|illegal|badly formed|incorrect format|format|unparsable|ungultig|fehlerhaft|invalide|mal forme|no valid|invalid|mal formad|non valid|ugyldig|ogiltig|ongeldig|nieprawidlow|некорректн|недопустим|无效|不合法|不正な|잘못된',
  ip: 'ip_|ip address|your ip|client host|sending host|connecting host|your host|your server|sending server|your network|your isp|address range|ip-adress|adresse ip|direccion ip|endereco ip|indirizzo ip|adres ip|ip-адрес|ip地址|ipアドレス|host_ ip',
  limit:
    'limit|quota|exceed|maximum|reached|allowance|credits|no more than|grenze|uberschritten|erreicht|maximal|depass|atteint|limite|superad|super|excedid|alcanzad|atingid|raggiunt|superat|grense|overskred|overskrid|nadd_|gransen|overskrid|limiet|overschreden|bereikt|przekrocz|osiagn|лимит|превыш|исчерпан|超过|超出|超過|上限|限额|限制|초과|한도',
  listed:
    'blacklist|blocklist|black ip|black-list|block-list|rbl_|dnsbl|is listed|listed in|listed on|listed at|listed by|poor reputation|bad reputation|reputation|spamhaus|spamcop|barracudacentral|sorbs|banned ip|banned sending|schwarze liste|sperrliste|liste noire|lista negra|lista nera|svarteliste|blokkeringsliste|svartlist|sortliste|zwarte lijst|czarna liste|czarnej liscie|черн|黑名单|黑名單|ブラックリスト|블랙리스트',
  mailbox:
    'mailbox|mail folder|mailfolder|inbox|mail account|email account|postfach|boite|messagerie|buzon|bandeja|casilla|casella|caixa|postboks|postkasse|innboks|postlad|brevlad|inkorg|postbus|skrzynk|ящик|邮箱|信箱|メールボックス|편지함|메일함',
  message:
    'message|mail_|email|content|nachricht|inhalt|courriel|mensaje|correo|mensagem|messaggio|melding|epost|e-post|meddeland|brev_|bericht|wiadomosc|сообщени|письм|邮件|郵件|メール|메일',
  'no-permission':
    "not have permission|not have the permission|not have the necessary permission|keine berechtigung|nicht die berechtigung|nicht uber die berechtigung|nicht die erforderliche|nicht berechtigt|no tiene permiso|no tiene los permisos|no tienes permiso|no cuenta con permiso|pas autorise|pas l'autorisation|pas la permission|pas les autorisations|pas les permissions|ikke tillatelse|ikke rettighet|ikke tilladelse|inte behorighet|dispone dell'autorizzazione|dispone delle autorizzazioni|non si e autorizzat|nao tem permissao|nao tem autorizacao|nao possui permissao|niet gemachtigd|geen machtiging|geen toestemming|nie masz uprawnien|нет разрешен|没有权限|權限|権限があ",
  'not-activated':
    'not activated|not yet activated|not been activated|not enabled|not yet enabled|not been enabled|is off_|turned off|switched off|disabled|deactivated|not subscribed|pending approval|not approved|pending activation|please activate|not confirmed|activate your|enable smtp|enable pop|enable imap|nicht aktiviert|nicht freigeschaltet|deaktiviert|pas active|non active|desactive|no activad|no habilitad|no esta activ|no esta habilit|desactivad|nao ativad|desativad|non attiv|non abilitat|disattivat|ikke aktivert|ikke slatt pa|slatt av|ej aktiverad|inte aktiverad|avstangd|niet geactiveerd|niet ingeschakeld|nieaktywn|nie jest aktywn|wylaczon|не включен|отключен|не активирован|未开启|未启用|未开通|已关闭|無効|사용 안함|사용하지 않|사용함',
  'not-allowed':
    'not allow|not permit|can not use|can not send|may not use|may not send|must not use|not authoriz|unauthoriz|denied|denies|deny|refused|rejected|forbidden|prohibit|may not|not accept|disallow|not eligible|no permission|not have permission|insufficient permission|nicht erlaubt|nicht berechtigt|nicht gestattet|nicht zugelassen|verweigert|abgelehnt|keine berechtigung|non autorise|pas autorise|interdit|refuse|rejete|no permit|no autorizad|no esta autorizad|no esta permit|denegad|rechazad|nao autorizad|nao permit|nao e permit|negad|recusad|rejeitad|non autorizzat|non consentit|non permess|negat|rifiutat|ikke tillat|ikke lov|avvist|nektet|ikke tillad|afvist|ej tillat|inte tillat|nekad|nekar|avvisad|niet toegestaan|geweigerd|niedozwolon|odrzucon|odmow|brak uprawnien|запрещ|отклонен|отказано|не разрешен|拒绝|不允许|禁止|无权|拒否|許可されて|거부|권한',
  'not-owned':
    "not owned|not valid for|not one of your|not belong|not match|mismatch|different from|differs from|same as|must match|must equal|not your|is not yours|other than|not conform|does not own|not an alias|no alias|not the owner|belongs to|gehort nicht|stimmt nicht|nicht uberein|ne correspond pas|n'appartient pas|no coincide|no pertenece|no corresponde|nao corresponde|nao pertence|non corrisponde|non appartiene|stemmer ikke|samsvarer ikke|tilhorer ikke|stammer inte|tillhor inte|stemmer ikke overens|komt niet overeen|hoort niet|nie nalezy|nie zgadza|niezgodn|не принадлежит|не совпадает|不一致|不匹配|不符|一致しま|일치하지",
  'not-supported':
    "ne prend pas en charge|does not offer|not support|unsupported|n't support|not available|indispon|not offered|not advertised|not implemented|not recognized|unrecognized|unknown command|not found|nicht unterstutzt|nicht verfugbar|nicht implementiert|non pris en charge|pas pris en charge|non supporte|non disponible|no admit|no compatible|no soport|no disponible|nao suport|nao disponivel|non support|stotter ikke|stottes ikke|ikke stottet|ikke tilgjengelig|understotter ikke|stods inte|stoder inte|niet ondersteund|nie obsluguj|nieobslugiw|не поддерживает|不支持|未対応|サポートされて|サポートしてい|지원하지",
  'not-verified':
    'not verified|unverified|unvalidated|not been verified|not confirmed|unconfirmed|not validated|not been validated|must be verified|needs to be verified|be verified|verify your|verify a domain|verify the domain|not a verified|verified sender|unconfigured|not been configured|not registered|not associated|not been added|add and verify|not set up|nicht verifiziert|nicht bestatigt|non verifie|pas verifie|no verificad|sin verificar|no esta verificad|nao verificad|non verificat|ikke verifisert|ikke bekreftet|inte verifierad|niet geverifieerd|niezweryfikowan|не подтвержд|未验证|未認証|未確認|인증되지',
  'on-behalf':
    'on behalf|im auftrag|im namen|en nombre de|de la part d|au nom d|pa vegne|vegne av|pa vegne af|vagnar|rakning|per conto d|a nome d|em nome d|namens_|w imieniu|от имени|代表|代理',
  password:
    'password|passwd|passcode|credential|passwort|kennwort|zugangsdaten|mot de passe|contrasena|clave|senha_|passord|adgangskode|losenord|wachtwoord|haslo|hasla|парол|密码|密碼|口令|パスワード|비밀번호|암호',
  recipient:
    'recipient|rcpt|addressee|forward-path|empfanger|destinata|mottaker|mottagar|modtager|ontvanger|geadresseerde|odbiorc|adresat|получател|адресат|收件人|收信人|宛先|受信者|수신자|받는',
  refused:
    'connection refused|econnrefused|actively refused|refused the connection|connexion refusee|a expressement refuse|verbindung verweiger|verweigert|denego|conexion rechazada|conexion denegada|recusou|conexao recusada|connessione rifiutata|rifiutato|avviste tilkobling|nektet|tilkobling avvist|afviste|nekade|vagrade|geweigerd|odrzucon|aktywnie odm|отверг|отклонил|в соединении отказано|积极拒绝|主动拒绝|拒绝连接|拒绝|拒否|거부',
  relay:
    'relay|relais|retransmi|reenvio|reenviar|reencaminh|videresend|vidarebefordr|weiterleit|doorstur|przekazyw|przesylan|inoltr|ретрансл|пересыл|转发|轉發|中継|릴레이',
  required:
    'required|require|requires|first_|must_|needed|need to|necessary|please use|please turn on|please enable|before|erforderlich|notwendig|muss_|mussen|benotig|requis|necessaire|obligatoire|doit_|devez|necesari|requier|requerid|debe_|obligatori|necessari|exigid|requer|deve_|richiest|pakrevd|kreves|ma_ |nodvendig|kravs|maste_|kraeves|skal_|vereist|verplicht|moet_|wymagan|konieczn|требуется|необходим|нужн|需要|必须|必要|필요',
  sender:
    'sender|from address|from header|from field|from domain|from email|mail from|mailfrom|envelope from|return-path|return path|reverse-path|header from|originator|send as|send from|send mail from|sending address|absender|expediteur|emetteur|remitente|remetente|mittente|avsender|avsandar|afsender|afzender|nadawc|отправител|发件人|發件人|寄件者|差出人|送信者|送信元|발신자|보낸',
  spam: 'spam|junk|unsolicited|bulk mail|unwanted|phishing|virus|malware|infected|courrier indesirable|indesirable|correo no deseado|no deseado|indesejad|indesiderat|soppelpost|skrappost|ongewenst|niechcian|спам|нежелательн|垃圾邮件|垃圾|迷惑メール|スパム|스팸',
  temporarily:
    'temporar|try again|try later|later_|retry|please wait|come back|currently unable|at this time|at present|for the moment|vorubergehend|zeitweil|spater|erneut|temporaire|ulterieur|plus tard|reessay|temporalmente|mas tarde|de nuevo|temporariamente|novamente|temporane|piu tardi|riprova|midlertidig|senere|prov igjen|tillfallig|senare|forsok igen|tijdelijk|probeer|tymczasow|pozniej|ponownie|временно|позже|повторите|稍后|暂时|请重试|一時|後で|나중에|일시',
  'timed-out':
    'tidsavbrutt|timed out|timed out|timeout|no response|not respond|did not properly respond|zeituberschreitung|zeitlimit|keine antwort|nicht richtig reagiert|antwortet nicht|delai|expire_|ne repond|a expire|tiempo de espera|tiempo agotado|no respond|tempo esgotado|tempo limite|tempo scaduto|tidsavbrudd|tidsavbrott|svarte ikke|svarade inte|time-out|niet gereageerd|przekroczono limit czasu|uplynal limit|не отвечает|время ожидания|истекло время|тайм-аут|超时|逾時|没有正确答复|没有反应|タイムアウト|応答しな|시간 초과',
  'too-large':
    'too large|too big|too long|size limit|maximum size|maximum message size|exceeds size|exceeded size|message size exceed|larger than|oversize|size exceed|zu gross|zu gro|grosse uberschreit|maximale grosse|trop volumineux|trop grand|trop gros|taille maximale|taille limite|limite de taille|demasiado grande|tamano maximo|excede el tamano|muito grande|tamanho maximo|excede o tamanho|troppo grande|dimensione massima|dimensioni|for stor|for stort|storrelse|te groot|grootte|zbyt duz|za duz|rozmiar|слишком больш|превышает|размер|过大|太大|大小超过|大きすぎ|サイズ|너무 큼|크기',
  'too-many':
    'too many|too much|too often|too fast|too quickly|too frequent|excessive|zu viele|zu oft|zu schnell|trop de|trop souvent|demasiad|muit|troppi|troppe|troppo spesso|for mange|for mye|for ofte|for manga|for ofta|te veel|te vaak|zbyt wiele|zbyt duzo|zbyt czesto|za duzo|слишком много|слишком часто|太多|过多|频繁|頻繁|多すぎ|너무 많',
  unknown:
    "unknown|not exist|doesn't exist|no such|not found|nonexistent|non-existent|not known|not a valid|not recognized|unrouteable|unroutable|undeliverable|not here|no longer exist|no mailbox|unbekannt|existiert nicht|nicht gefunden|nicht vorhanden|gibt es nicht|inconnu|n'existe pas|inexistant|introuvable|no existe|desconocid|inexistente|no encontrad|no se encuentra|nao existe|desconhecid|nao encontrad|non esiste|sconosciut|non trovat|finnes ikke|ukjent|eksisterer ikke|ikke funnet|findes ikke|ukendt|finns inte|okand|hittades inte|bestaat niet|onbekend|niet gevonden|nie istnieje|nieznan|nie znaleziono|не существует|не найден|неизвестн|нет такого|不存在|未找到|找不到|存在しま|見つかりま|不明|존재하지|없는",
  untrusted:
    'not trusted|untrusted|is not valid|unknown authority|unknown ca|validation procedure|verify fail|verification fail|not verif|verify error|nicht vertrauenswurdig|ungultig|non approuve|pas fiable|non fiable|pas valide|non valide|no es de confianza|no confiable|no es valido|no valido|nao confiavel|invalido|non attendibil|non valid|ikke klarert|ikke til a stole|ugyldig|ikke gyldig|inte betrodd|inte palitlig|ogiltig|niet vertrouwd|ongeldig|niezaufan|nieprawidlow|недействител|не довер|недоверен|不受信任|无效|信頼され|無効|신뢰할',
  wrong:
    'wrong|incorrect|invalid|bad_|not accepted|not correct|mismatch|not match|falsch|ungultig|inkorrekt|incorrect|invalide|errone|mauvais|incorrect|no valid|invalid|incorret|errad|errat|sbagliat|non corrett|non valid|feil_|ikke gyldig|ugyldig|forkert|felaktig|fel_|ogiltig|onjuist|verkeerd|ongeldig|bledn|zly_|zle_|nieprawidlow|niepoprawn|неверн|неправильн|错误|不正确|无效|有误|錯誤|正しく|間違|誤り|잘못|틀렸|일치하지',
} as const
