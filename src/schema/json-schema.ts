import * as z from 'zod'
import { campaign } from './campaigns.js'
import { commemoration } from './commemorations.js'
import { issuer } from './issuer.js'

/** A JSON Schema (draft 2020-12) as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>

const listOf = (schema: z.ZodType): JsonSchema =>
  z.toJSONSchema(z.array(schema), { io: 'input' }) as JsonSchema

/** JSON Schema of a file of commemorations, for editors; what a schema cannot say (30 February) only `parseCommemorations` finds. */
export function commemorationJsonSchema(): JsonSchema {
  return listOf(commemoration)
}

/** JSON Schema of a campaign file, for editors. */
export function campaignJsonSchema(): JsonSchema {
  return listOf(campaign)
}

/** JSON Schema of an issuer's profile, for editors. */
export function issuerJsonSchema(): JsonSchema {
  return z.toJSONSchema(issuer, { io: 'input' }) as JsonSchema
}
