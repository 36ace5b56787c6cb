#!/usr/bin/env bash
# A disk image to drag the program out of: make_dmg.sh medviewer.app medviewer.dmg
# Signs and notarises where the developer's identity is given:
#   MEDVIEWER_SIGN_AS="Developer ID Application: NAME (TEAM)"  MEDVIEWER_NOTARY_PROFILE=PROFILE
set -euo pipefail
app="$1"
image="$2"

if [ -n "${MEDVIEWER_SIGN_AS:-}" ]; then
  codesign --force --deep --options runtime --timestamp --sign "$MEDVIEWER_SIGN_AS" "$app"
  codesign --verify --deep --strict "$app"
fi

staging="$(mktemp -d)"
trap 'rm -rf "$staging"' EXIT
cp -R "$app" "$staging/"
ln -s /Applications "$staging/Applications"
hdiutil create -volname medviewer -srcfolder "$staging" -ov -format ULMO "$image"

if [ -n "${MEDVIEWER_NOTARY_PROFILE:-}" ]; then
  xcrun notarytool submit "$image" --keychain-profile "$MEDVIEWER_NOTARY_PROFILE" --wait
  xcrun stapler staple "$image"
fi
