import type { FoundCitation } from '../../citations/find.js'

/** What a case is about, or what is done in it, and the instance: "HS-ST", "QĐXXPT-DS", "TLST-HNGĐ", "TB-TLVA", "CT-VKS". */
const OF_A_CASE =
  /(?:^|[-/])(?:(?:HS|DS|HC|LĐ|KDTM|KT|HNGĐ|QĐ|TL)?(?:ST|PT|GĐT)|QĐXX(?:ST|PT)?|TLVA|VKS(?!NDTC)[A-ZĐ]{0,6})(?=$|[-/])/

/**
 * True for a paper of a case at court. Each court numbers its own, by a working year that begins before the calendar's, and none is written by
 * the rules for documents of offices.
 */
export function isOfACase({ citation: { symbol } }: FoundCitation): boolean {
  return symbol !== undefined && OF_A_CASE.test(symbol)
}
