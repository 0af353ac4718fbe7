import type { Element, ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { element, textOf } from './html-nodes.js'

/** A whole page: language, title, inline style, what stands in the head beside them, and the body. */
export interface HtmlPage {
  language: string
  title: string
  style: string
  head?: readonly Element[]
  body: ElementContent[]
}

/** The text of a page that loads nothing. The serialiser escapes by construction. */
export function htmlPage({ language, title, style, head = [], body }: HtmlPage): string {
  const page = element('html', { lang: language }, [
    element('head', {}, [
      element('meta', { charSet: 'utf-8' }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      ...head,
      element('title', {}, [textOf(title)]),
      element('style', {}, [{ type: 'text', value: style }]),
    ]),
    element('body', {}, body),
  ])
  return `${toHtml({ type: 'root', children: [{ type: 'doctype' }, page] })}\n`
}

/** What stands in a page, without the page. */
export function htmlFragment(children: ElementContent[]): string {
  return `${toHtml({ type: 'root', children })}\n`
}
