import names from '../../data/compact/unit-names.json'
import { type Language, local } from '../text/language.js'

/** The name of a unit by its slug, without its kind; the slug of one that is not known. */
export function unitName(slug: string, language: Language): string {
  return Object.hasOwn(names, slug) ? local(names[slug]!, language) : slug
}
