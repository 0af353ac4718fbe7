// Shipped data is validated when it is built and tested (test/data), not when it is loaded.
declare module '*/provinces.json' {
  const map: import('./provinces/provinces.js').ProvinceMap
  export default map
}
declare module '*/days-off.json' {
  const data: import('./holidays/law.js').DaysOffData
  export default data
}
declare module '*.json' {
  const records: readonly import('./commemorations/commemoration.js').Commemoration[]
  export default records
}
