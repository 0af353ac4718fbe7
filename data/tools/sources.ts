/** Kinds of address that are no source, each with what tells them. */
const NO_SOURCES: readonly (readonly [kind: string, pattern: RegExp])[] = [
  [
    'a list that changes (tag, topic, search or numbered page)',
    /\/(?:tags?|tag-video|chu-de|topics?|tim-kiem|search)(?:[/?]|$)|-tag\d+|[?&](?:(?:page|trang)=\d|(?:keyword|q|s)=)|\/trang-?\d+/i,
  ],
  [
    'code or pasted text',
    /\/\/(?:[^/]*\.)?(?:github|gitlab|bitbucket|githubusercontent|pastebin|huggingface|npmjs)\.(?:com|org|co|io)(?:[/:]|$)/i,
  ],
  [
    'a dump or a library of uploaded papers',
    /\/\/(?:[^/]*\.)?(?:dumps\.wikimedia\.your\.org|123docz?\.net|docslib\.org|scribd\.com|tailieuxanh\.com|timtailieu\.vn|flipbuilder\.com|maxreading\.com|docplayer\.[a-z]+|slideshare\.net)(?:[/:]|$)/i,
  ],
  ['a list of other people’s pages', /\/\/(?:[^/]*\.)?(?:80065\.cn|rmrb\.online|netnews\.vn)(?:[/:]|$)/i],
  [
    'a mirror of an encyclopedia',
    /\/\/(?:[^/]*\.)?(?:bestref\.net|wikimili\.com|wikisum\.wiki|detailedpedia\.com|piglix\.com|profilpelajar\.com|kampuspedia\.com|revolupedia\.net|kfd\.me|teknokrat\.ac\.id|alegsaonline\.com)(?:[/:]|$)/i,
  ],
  [
    'a page of advertisements or a proxy',
    /\/\/(?:[^/]*\.)?(?:88tysobongda\.com|otonet\.fun|sgp2020\.club|tamilrockers\.cyou|xosobinhdinh\.org|bongro24hweb\.org|tinbong247\.org|sieucacuocnews\.com|melakarnets\.com|opoczno-top\.pl|mnk-carpet\.com|ein-tek\.studio-production-music\.co\.uk|eko-sanok\.com\.pl|parafiapruszcz\.x\.pl|tnpscthervupettagam\.com|tulieulichsu\.store|calendaryk\.day|bestmessage\.org)(?:[/:]|$)/i,
  ],
]

/**
 * Returns why an address is no source for a day, undefined if it may be one: a source is a page or document that stays, names the day
 * and answers for what it says. CONTRIBUTING.md tells the whole rule.
 */
export function sourceFault(source: string): string | undefined {
  return NO_SOURCES.find(([, pattern]) => pattern.test(source))?.[0]
}

/** Copies of press reports without an own answer for them: they confirm what another source says, and alone carry `medium`. */
const AGGREGATORS = /\/\/(?:[^/]*\.)?baomoi\.(?:com|net\.vn|zadn\.vn)(?:[/:]|$)/i

/** True for an address that copies what others print. */
export function isAggregator(source: string): boolean {
  return AGGREGATORS.test(source)
}
