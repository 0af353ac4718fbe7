import * as z from 'zod'
import { campaign } from './campaigns.js'
import { commemoration } from './commemorations.js'
import { CAMPAIGN, COMMEMORATION, ISSUER } from './descriptions.js'
import { issuer } from './issuer.js'

/** A JSON Schema (draft 2020-12) as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>

type Node = Record<string, unknown>

/** The schema of an object with what an editor shows beside each of its fields. */
function described(object: Node, descriptions: Readonly<Record<string, string>>): Node {
  const fields = Object.entries(object.properties as Record<string, Node>)
  const properties = fields.map(([name, field]) => {
    const description = descriptions[name]
    return [name, description === undefined ? field : { description, ...field }]
  })
  return { ...object, properties: Object.fromEntries(properties) }
}

const listOf = (schema: z.ZodType, title: string, descriptions: Readonly<Record<string, string>>) => {
  const list = z.toJSONSchema(z.array(schema), { io: 'input' }) as Node
  return { title, ...list, items: described(list.items as Node, descriptions) }
}

/** JSON Schema of a file of commemorations, for editors; what a schema cannot say (30 February) only `parseCommemorations` finds. */
export function commemorationJsonSchema(): JsonSchema {
  return listOf(commemoration, 'ky-niem: commemorations', COMMEMORATION)
}

/** JSON Schema of a campaign file, for editors. */
export function campaignJsonSchema(): JsonSchema {
  return listOf(campaign, 'ky-niem: campaigns', CAMPAIGN)
}

/** JSON Schema of an issuer's profile, for editors. */
export function issuerJsonSchema(): JsonSchema {
  return { title: 'ky-niem: issuer', ...described(z.toJSONSchema(issuer, { io: 'input' }) as Node, ISSUER) }
}
