#!/usr/bin/env bash
# Gets the executable: built from the checked-out repository that this action stands in; from elsewhere, a release that
# the workflow names together with its digest. Its path is the output "executable".
set -euo pipefail

fail() {
  echo "::error title=rollback-plan::$1"
  exit 2
}

# The SHA-256 of a file, in hex. macOS has shasum only.
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
    fail "the executable of the release has another SHA-256 than expected: $actual"
  fi
  chmod 755 "$executable"
}

if [[ -n $INPUT_RELEASE || -n $INPUT_SHA256 ]]; then
  download
elif [[ $GITHUB_ACTION_PATH == "$GITHUB_WORKSPACE"/* && -f $GITHUB_ACTION_PATH/../../../pom.xml ]]; then
  build
else
  fail "used from another repository, this action needs the inputs release and sha256"
fi
echo "executable=$executable" >>"$GITHUB_OUTPUT"
