#!/usr/bin/env bash
# Provides the executable, and writes its path to the output "executable". Builds it if the workflow has checked out the
# repository of this action; otherwise downloads the release whose version and digest the workflow gives.
set -euo pipefail

fail() {
  echo "::error title=rollback-plan::$1"
  exit 2
}

# Prints the SHA-256 of a file, in hex. macOS has only shasum.
digest() {
  if command -v sha256sum >/dev/null; then
    sha256sum <"$1"
  else
    shasum -a 256 <"$1"
  fi | cut -d ' ' -f 1
}

build() {
  local root
  root=$(cd "$GITHUB_ACTION_PATH/../../.." && pwd -P)
  mvn -B -q -f "$root/pom.xml" -Dmaven.test.skip=true package
  executable=$root/target/rollback-plan
}

download() {
  local folder actual
  [[ $INPUT_SHA256 =~ ^[0-9A-Fa-f]{64}$ ]] || fail "sha256 must be the 64 hex digits of the release's SHA-256"
  [[ $INPUT_RELEASE =~ ^v?[0-9][0-9A-Za-z.+-]*$ ]] || fail "release must be a version such as v1.2.3"
  [[ $INPUT_REPOSITORY =~ ^[0-9A-Za-z-]+/[0-9A-Za-z_.-]+$ ]] || fail "repository must be OWNER/NAME"
  folder=$(mktemp -d "$RUNNER_TEMP/rollback-plan.XXXXXX")
  executable=$folder/rollback-plan
  curl --fail --silent --show-error --location --proto '=https' --retry 3 --max-time 300 --output "$executable" \
    "${GITHUB_SERVER_URL:?}/$INPUT_REPOSITORY/releases/download/$INPUT_RELEASE/rollback-plan"
  actual=$(digest "$executable")
  if [[ $actual != "$(tr A-F a-f <<<"$INPUT_SHA256")" ]]; then
    rm "$executable"
    fail "the downloaded executable has the SHA-256 $actual, not the expected one: check the inputs release and sha256"
  fi
  chmod 755 "$executable"
}

if [[ -n $INPUT_RELEASE || -n $INPUT_SHA256 ]]; then
  download
elif [[ $GITHUB_ACTION_PATH == "$GITHUB_WORKSPACE"/* && -f $GITHUB_ACTION_PATH/../../../pom.xml ]]; then
  build
else
  fail "the executable can be built only in the repository of this action: set the inputs release and sha256"
fi
echo "executable=$executable" >>"$GITHUB_OUTPUT"
