#!/bin/sh
# Has calendar programs by others read feeds made here, and one subscribe to `ky-niem serve`.
#
#   test/readers/run.sh             what is installed; says what is missing
#   test/readers/run.sh --install   installs the readers from Debian (as root; some 80 MB) and npm first
#   test/readers/run.sh --all       fails if one is missing
#
# The server is run from its sources, or from a build with KY_NIEM_BIN=dist/cli.js.
set -eu
cd "$(dirname "$0")/../.."

PACKAGES='khal vdirsyncer radicale calcurse libical3 python3-icalendar python3-vobject php-cli php-sabre-vobject
  ruby ruby-icalendar libical-parser-perl'
export READERS_HOME="${READERS_HOME:-${TMPDIR:-/tmp}/ky-niem-readers-npm}"

if [ "${1-}" = --install ]; then
  shift
  # shellcheck disable=SC2086
  if ! dpkg -s $PACKAGES >/dev/null 2>&1; then
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $PACKAGES >/dev/null
  fi
  npm install --silent --no-audit --no-fund --prefix "$READERS_HOME" ts-ics ical ical-expander cal-parser
fi

exec node --import tsx test/readers/run.ts "$@"
