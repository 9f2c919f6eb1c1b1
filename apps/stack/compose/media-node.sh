#!/bin/sh
# A media node that is one of several replicas learns only now who it is: browsers call it by the container's name, and
# its address is the one in the network that it shares with the relay.
set -eu
if [ -z "${MEDIA_ANNOUNCED_ADDRESS:-}" ]; then
  for address in $(hostname -I); do
    case "$address" in "$MEDIA_NETWORK"*) MEDIA_ANNOUNCED_ADDRESS=$address ;; esac
  done
fi
export MEDIA_ANNOUNCED_ADDRESS="${MEDIA_ANNOUNCED_ADDRESS:?no address in the network $MEDIA_NETWORK}"
export MEDIA_PUBLIC_URL="${MEDIA_PUBLIC_URL:-$MEDIA_BASE_URL/$(hostname)}"
exec node --enable-source-maps dist/apps/media/main.js
