export { InputError, type Problem } from './errors.js'
export {
  campaignJsonSchema,
  commemorationJsonSchema,
  issuerJsonSchema,
  type JsonSchema,
} from './schema/json-schema.js'
export { type ParseOptions, parseCampaigns, parseCommemorations, parseIssuer } from './schema/parse.js'
export { type Validated, type ValidatedData, validateData } from './schema/validate.js'
