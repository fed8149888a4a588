/** Beginnings of words that nearly every failure of mail holds: no piece is asked for by them. */
export const wordsOfEveryFailure: readonly string[] =
  'auth com erro fail is mail not send serv smtp to'.split(' ')

/** Those of words that many failures hold, whatever their cause: pieces are asked for by them where a wording has no other. */
export const everydayWords: readonly string[] =
  '421 535 550 554 acce acco addr by can cert clie code comm conn cont coul does doma emai exam exce for from host http in inva ip logi many mess name net no of on or pass plea port post reci reje rela requ resp ssl star stat supp time too user veri with your'.split(
    ' ',
  )
