#!/bin/sh
# Renders the sample documents to PDF and PNG, to be looked at: sh test/docx/render.sh [folder]
# Needs LibreOffice Writer, pdftoppm and a metric-compatible Times New Roman with Vietnamese letters
# (Debian: libreoffice-writer-nogui poppler-utils fonts-liberation2).
set -eu
folder=${1:-docx-samples}
npx tsx test/docx/write-samples.ts "$folder"
soffice --headless --convert-to pdf --outdir "$folder" "$folder"/*.docx >/dev/null
for pdf in "$folder"/*.pdf; do
  pdftoppm -r 60 -png "$pdf" "${pdf%.pdf}"
done
