/**
 * Style of a page: a sheet of paper on screens, A4 with the margins of Nghị định 30/2020/NĐ-CP in print.
 * Colours keep a contrast of 7:1 and more in both schemes. In print the body is 14 pt (1.0625 of the root's size).
 */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1a1a1a; --paper: #fff; --desk: #eceae6; --line: #8a8a8a; --link: #0b4a8f; --head: #f1efeb; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #ececec; --paper: #1d1f22; --desk: #131416; --line: #8f8f8f; --link: #a6cbff; --head: #2b2e33; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--desk); color: var(--ink); font: 1.0625rem/1.5 "Times New Roman", "Liberation Serif", Tinos, serif; }
main { max-width: 210mm; margin: 1.5rem auto; padding: 20mm 15mm 20mm 30mm; background: var(--paper); box-shadow: 0 1px 6px rgb(0 0 0 / 25%); overflow-wrap: break-word; }
h1 { margin: 1rem 0; font-size: 1.2rem; line-height: 1.4; text-align: center; text-wrap: balance; }
main > h1:first-child { margin-top: 0; text-transform: uppercase; }
h2 { margin: 1.1rem 0 0.4rem; font-size: 1.0625rem; }
h3, h4 { margin: 0.9rem 0 0.3rem; font-size: 1.0625rem; font-style: italic; }
p { margin: 0.4rem 0; text-align: justify; }
main > p, .annex > p { text-indent: 1cm; }
.annex { margin-top: 3rem; }
.annex > p.reference { margin-top: -0.6rem; font-style: italic; text-align: center; text-indent: 0; }
caption { margin-bottom: 0.3rem; font-weight: bold; text-align: center; text-wrap: balance; }
p.ground { font-style: italic; }
p.note { font-size: 0.95rem; text-indent: 0; }
ul, ol { margin: 0.3rem 0; padding-left: 1.4rem; }
ol { padding-left: 1.8rem; }
ul { list-style: "-  "; }
ul ul { list-style: "+  "; }
ol > li > ul { list-style: "-  "; }
li { margin: 0.3rem 0; text-align: justify; }
a { color: var(--link); overflow-wrap: anywhere; }
table { width: 100%; margin: 0.6rem 0; border-collapse: collapse; font-size: 1rem; }
th, td { padding: 0.3rem 0.5rem; border: 1px solid var(--line); text-align: left; vertical-align: top; }
th { background: var(--head); }
.long { overflow-wrap: anywhere; }
.layout-calendar th, .layout-calendar td:nth-child(-n + 3) { white-space: nowrap; }
.layout-calendar td:last-child { text-align: center; }
.letterhead, .signing { display: grid; grid-template-columns: minmax(0, 14fr) minmax(0, 19fr); }
.letterhead { margin-bottom: 1.2rem; font-size: 1rem; }
.letterhead .country { font-size: 0.92rem; white-space: nowrap; }
.letterhead .parent, .letterhead .name, .letterhead .about { font-size: 0.92rem; }
.letterhead p, .signing p { margin: 0.1rem 0; text-align: center; text-indent: 0; text-wrap: balance; }
.letterhead .name, .letterhead .country, .letterhead .motto, .signature p { font-weight: bold; }
.letterhead .name::after, .letterhead .motto::after { content: ""; display: block; width: 40%; margin: 0.2rem auto 0; border-top: 1px solid; }
.letterhead .motto::after { width: 60%; }
.letterhead.party .name::after { content: "*"; border: 0; font-weight: normal; }
.letterhead.youth .name::after { content: "***"; }
.letterhead.party .country { font-size: 1.1rem; }
.letterhead.party .country::after { content: ""; display: block; width: 68%; margin: 0.2rem auto 0; border-top: 1px solid; }
.letterhead.party .about { font-style: italic; }
h1.title::after { content: ""; display: block; width: 30%; margin: 0.3rem auto 0; border-top: 1px solid; }
h1.title.party::after { content: "-----"; width: auto; border: 0; margin: 0; font-weight: normal; }
.letterhead .number, .letterhead .date { margin-top: 0.5rem; }
.letterhead .date { font-style: italic; }
p.addressees { margin-left: 25%; text-indent: 0; }
ul.addressees { margin: 0 0 1rem 32%; }
.signing { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); margin-top: 1.6rem; break-inside: avoid; }
.signing p.recipients-word { text-align: left; font-weight: bold; font-style: italic; font-size: 0.95rem; }
.signing.party p.recipients-word { font-weight: normal; font-style: normal; font-size: 1rem; text-decoration: underline; }
.signing.party .position { font-weight: normal; }
ul.recipients { margin: 0; padding-left: 1rem; font-size: 0.875rem; }
ul.recipients li { margin: 0; text-align: left; }
.signing .signer { margin-top: 5rem; }
.signing .below { grid-column: 1 / -1; }
@media (max-width: 40rem) {
  main { margin: 0; padding: 1.2rem; box-shadow: none; }
  .letterhead, .signing { grid-template-columns: minmax(0, 1fr); gap: 1.2rem; }
  .letterhead .country, .layout-calendar th { white-space: normal; }
  table { font-size: 0.85rem; }
  th, td { padding: 0.2rem; }
  p.addressees, ul.addressees { margin-left: 0; }
}
@media print {
  @page { size: A4; margin: 20mm 15mm 20mm 30mm; }
  :root { --ink: #000; --paper: #fff; --desk: #fff; --line: #000; --link: #000; --head: #fff; font-size: 13.18pt; }
  main { max-width: none; margin: 0; padding: 0; box-shadow: none; }
  h2, h3, h4, main > :nth-last-child(2):not(table) { break-after: avoid; }
  .signing { break-before: avoid; }
  .annex { break-before: page; margin-top: 0; }
  caption { break-after: avoid; }
  tr { break-inside: avoid; }
}
`

/** Style of the pictures behind a document: as wide as A4 on its long side, and in print on such a page. */
export const PICTURE_STYLE = `
.picture { max-width: 297mm; margin: 1.5rem auto; background: var(--paper); box-shadow: 0 1px 6px rgb(0 0 0 / 25%); overflow-x: auto; }
.picture svg { display: block; width: 100%; min-width: 54rem; height: auto; }
@media print {
  @page picture { size: A4 landscape; margin: 10mm; }
  .picture { page: picture; break-before: page; max-width: none; margin: 0; box-shadow: none; overflow: visible; }
  .picture svg { min-width: 0; max-height: 188mm; }
}
`
