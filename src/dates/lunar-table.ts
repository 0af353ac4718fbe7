// Written by data/tools/lunar-table.ts from new moons and major solar terms; do not edit by hand.

/** First and last lunar year of the table. */
export const LUNAR_YEARS = {
  /** Begins on 21 January 1890. */
  first: 1890,
  /** Ends on 28 January 2101. */
  last: 2100,
} as const

/** First day of lunar year 1890, in days since 1970-01-01. */
export const FIRST_NEW_YEAR = -29199

/**
 * One line for ten lunar years, five hexadecimal digits for a year: the number of the month that is followed by its
 * leap month (0 if there is none), then the months in order, lowest bit first, set for 30 days and clear for 29.
 */
export const LUNAR_TABLE = [
  '2156a00daa61da400ea400d4a50a9500a970055630ab500ad5',
  '816d20075200ea55164a0064b00a9b4155a0056a00b5921752',
  '0075261b2500b2500a4b514ab002ad0056b20b6900da971d92',
  '00e9200d2551a4d00a56002b6415b5006d400ea921e9200e92',
  '60d260052b00a57512b600b5a006d430ec9007497169300a93',
  '0052b60a5b00aad0056a41b5500ba400b4921a9300a957152d',
  '0053600aad515aa005b200da531d4a00d4a80a9500a9700556',
  '60ab500ad5006d240ea500ea50064a30c970029b7055b0056b',
  '00b695175200b5200b2541a4b00a4d814ab002ad005ad60b6a',
  '00da900d9241d2500d2500a55214ad004b6705b5006d500ec9',
  '51e9200e9200d2630a5600a57815560056a00b55516c900749',
  '006934152b0052b00a5b2155a0056a70b6500ba500d4951a95',
  '00a950052d40aad00ab5915aa005d200da561d4a00e4a00c96',
  '4192e0055600ab5215b2006d260ea5007250064b50c97004ab',
  '0055b30ada00b6ab175200b9200b2561a4b00a4d004ad5095b',
  '005ad00baa21b5200d9271d2500d2500a55514ad004b6006b5',
  '30daa00eca80e9200e9300d2660a5600a5b0055a40ad500b55',
  '0074a30e9300a937152b0052b00a9b5155a0056a00b654174a',
  '00d4a81a9500c950092d60aad00ab5005aa40da500ea500d4a',
  '31d1500c96719560055600ab5516b4006d400ea540e8a0068b',
  '81497004ab0095b60ada00b6a007544172500b4500a8b2152b',
  '004ad',
] as const
