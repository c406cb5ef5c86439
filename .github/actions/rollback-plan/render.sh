#!/usr/bin/env bash
# Renders the prompt into a file. No value may reach the log in a form that the runner executes as a workflow command.
set -euo pipefail

args=()

# Adds an option with its value in one word, so that a value with a leading hyphen is not taken for an option.
option() {
  if [[ -n $2 ]]; then
    args+=("$1=$2")
  fi
}

switch() {
  case $2 in
    true) args+=("--$1") ;;
    false | '') ;;
    *)
      echo "::error title=rollback-plan::$1 must be true or false"
      exit 2
      ;;
  esac
}

switch from-ci "$INPUT_FROM_CI"
switch strict "$INPUT_STRICT"
option --template "$INPUT_TEMPLATE"
option --incident "$INPUT_INCIDENT"
option --version "$INPUT_VERSION"
option --target-version "$INPUT_TARGET_VERSION"
option --db-impact "$INPUT_DB_IMPACT"
option --feature-flag "$INPUT_FEATURE_FLAG"
option --values "$INPUT_VALUES"
option --from-alert "$INPUT_FROM_ALERT"
option --context-limit "$INPUT_CONTEXT_LIMIT"
while IFS= read -r file; do
  option --context "$file"
done <<<"$INPUT_CONTEXT"
while IFS= read -r argument; do
  if [[ $argument =~ ^[A-Z][A-Z0-9_]*= ]]; then
    args+=("$argument")
  elif [[ -n $argument ]]; then
    echo "::error title=rollback-plan::each line of arguments must have the form NAME=value"
    exit 2
  fi
done <<<"$INPUT_ARGUMENTS"

folder=$(mktemp -d "$RUNNER_TEMP/rollback-plan.XXXXXX")
args+=("--output=$folder/prompt.md" "--record=$folder/record.json")

# The program's messages may quote values. The token that ends stop-commands is random, so that no value contains it.
token=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
status=0
echo "::stop-commands::$token"
"$EXECUTABLE" "${args[@]}" </dev/null 2>&1 || status=$?
printf '\n::%s::\n' "$token"
if ((status != 0)); then
  echo "::error title=rollback-plan::no prompt was rendered (status $status): see the log for the reason"
  exit "$status"
fi

{
  echo "prompt=$folder/prompt.md"
  echo "record=$folder/record.json"
} >>"$GITHUB_OUTPUT"
