#!/bin/sh
# Has LibreOffice open reviewed, renewed and filled files, accept and reject all changes, and compares the text.
#
#   test/word/office.sh [folder]             with what is installed
#   test/word/office.sh --install [folder]   installs LibreOffice Writer and its Python bridge from Debian first (as root; some 500 MB)
#
# KY_NIEM_PICTURES=1 also renders each file to PNG, to be looked at (needs poppler-utils).
set -eu
cd "$(dirname "$0")/../.."

if [ "${1-}" = --install ]; then
  shift
  if ! /usr/bin/python3 -c 'import uno' 2>/dev/null || ! command -v soffice >/dev/null; then
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends libreoffice-writer-nogui python3-uno >/dev/null
  fi
fi

folder=${1:-word-samples}
node --import tsx test/word/write-samples.ts "$folder"
/usr/bin/python3 test/word/office.py "$folder"
# Opened with their comments too.
soffice --headless --convert-to pdf --outdir "$folder" "$folder"/*.docx >/dev/null
for file in "$folder"/*.docx; do
  [ -s "${file%.docx}.pdf" ] || { echo "FAILED: $file does not open"; exit 1; }
done
if [ -n "${KY_NIEM_PICTURES-}" ]; then
  for pdf in "$folder"/*.pdf; do
    pdftoppm -r 60 -png "$pdf" "${pdf%.pdf}"
  done
fi
