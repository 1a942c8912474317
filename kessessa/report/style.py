"""How a report looks, on a screen and on A4 paper: one style sheet, without anything from the network."""

from __future__ import annotations

STYLE = """
:root { --ink: #1b2a32; --soft: #44535a; --line: #8a7a57; --ground: #fffbf2; --quiet: #f6ebd3; --green: #1f5c46;
  --amber: #8a4b00; --blue: #155e7a; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem; max-width: 60rem; background: var(--ground); color: var(--ink);
  font: 1.05rem/1.55 "Atkinson Hyperlegible", Verdana, "DejaVu Sans", system-ui, sans-serif; }
h1, h2, h3, h4 { line-height: 1.25; color: var(--green); text-wrap: balance; }
h1 { margin: 0 0 .5rem; font-size: 2rem; }
h2 { margin: 2.5rem 0 .75rem; padding-top: .75rem; border-top: 3px solid var(--green); font-size: 1.5rem; }
h3 { margin: 1.6rem 0 .5rem; font-size: 1.2rem; }
h4 { margin: .2rem 0; font-size: 1.05rem; color: var(--ink); }
p { margin: .4rem 0; }
a { color: var(--blue); }
a:focus-visible { outline: 3px solid #0b3bd9; outline-offset: 3px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { position: static; }
.soft, footer { color: var(--soft); }
.notice { padding: .6rem .9rem; border-left: 6px solid var(--amber); background: #fcebcb; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1.2rem; }
dt { font-weight: bold; }
dd { margin: 0; }
.wide { overflow-x: auto; }
table { width: 100%; margin: .8rem 0; border-collapse: collapse; font-variant-numeric: tabular-nums; }
caption { padding-bottom: .3rem; text-align: left; font-weight: bold; }
th, td { padding: .35rem .6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { background: var(--quiet); }
td:last-child { white-space: nowrap; }
tbody th { font-weight: 600; }
tfoot th, tfoot td { border-top: 3px double var(--line); font-weight: bold; }
article { margin: .8rem 0; padding: .6rem .9rem; border: 1px solid var(--line); border-left-width: 6px;
  border-radius: 8px; }
article.matter, article.orientation, article.next { border-left-color: var(--green); }
article.news { border-left-style: double; }
article.question { border-left-color: var(--blue); }
article .kind { font-size: .9rem; font-weight: bold; color: var(--soft); }
article .if { padding-left: .9rem; border-left: 3px dashed var(--amber); }
mark { padding: 0 .4rem; border: 1px solid var(--amber); border-radius: 1rem; background: #fcebcb; color: var(--ink);
  font-size: .85rem; }
figure { margin: .8rem 0; }
.courses { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: .5rem 1rem; }
.courses figure { margin: 0; break-inside: avoid; }
.courses figcaption { font-weight: bold; }
svg { display: block; width: 100%; height: auto; }
svg.radar { max-width: 47rem; margin: 0 auto; }
svg.sample { display: inline-block; width: 3.75rem; vertical-align: middle; }
.legend { text-align: center; }
.legend span { margin: 0 1rem; white-space: nowrap; }
@page { size: A4; margin: 16mm 15mm; }
@media print {
  body { max-width: none; padding: 0; background: #fff; color: #000; font-size: 9.5pt; line-height: 1.35; }
  nav, .skip { display: none; }
  h1 { font-size: 20pt; }
  h2 { margin: 14pt 0 4pt; padding-top: 5pt; font-size: 14pt; }
  h3 { margin: 9pt 0 3pt; font-size: 12pt; }
  h4 { font-size: 10.5pt; }
  h1, h2, h3, h4, caption { break-after: avoid; color: #000; }
  h2 + p, h3 + p { break-after: avoid; }
  article, tr, figure, li, .legend { break-inside: avoid; }
  thead { display: table-header-group; }
  p { margin: 2pt 0; }
  article { margin: 5pt 0; padding: 3pt 7pt; }
  table { margin: 5pt 0; }
  p, li { orphans: 3; widows: 3; }
  .wide { overflow: visible; }
  th, td { padding: 1.5pt 4pt; }
  a { color: inherit; }
  a[href^="http"]::after { content: " (" attr(href) ")"; font-size: 8pt; overflow-wrap: anywhere; }
  svg.radar { max-width: 15cm; }
  .courses { grid-template-columns: repeat(3, 1fr); }
}
""".strip()
