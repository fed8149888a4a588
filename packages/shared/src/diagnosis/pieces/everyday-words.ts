/** Beginnings of words that failures of mail are full of, whatever their cause: too common to ask for a piece by. */
export const everydayWords: readonly string[] =
  '421 535 550 554 acce acco addr auth by cert clie code com comm conn cont does doma emai erro exam exce fail for from host http in inva ip is logi mail mess net no not of on or pass plea post reci reje rela requ resp send serv smtp ssl supp to too user with your'.split(
    ' ',
  )
