// Shipped data is validated when it is built and tested (test/data), not when it is loaded.
declare module '*/provinces.json' {
  const map: import('./provinces/provinces.js').ProvinceMap
  export default map
}
declare module '*/days-off.json' {
  const data: import('./holidays/papers.js').DaysOffData
  export default data
}
declare module '*/days-off-papers.json' {
  const papers: import('./holidays/papers.js').DaysOffPapers
  export default papers
}
declare module '*/days-off-rules.json' {
  const rules: import('./holidays/law.js').DaysOffRules
  export default rules
}
declare module '*/unit-slugs.json' {
  const units: import('./provinces/slugs.js').UnitSlugs
  export default units
}
declare module '*/unit-names.json' {
  const names: Readonly<Record<string, import('./text/language.js').Bilingual>>
  export default names
}
declare module '*/compact/documents.json' {
  const documents: import('./proofread/known-documents.js').KnownDocuments
  export default documents
}
declare module '*.json' {
  const records: readonly import('./commemorations/commemoration.js').Commemoration[]
  export default records
}
