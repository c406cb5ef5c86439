#!/usr/bin/env bash
# Shows the prompt in the job's summary as plain text, in a code fence longer than any run of backticks in the prompt.
set -euo pipefail
export LC_ALL=C

# In bytes. GitHub rejects a step's summary over 1 MiB; the rest is for the lines around the prompt.
limit=1000000

size=$(wc -c <"$PROMPT" | tr -d ' ')
{
  echo '### Rollback prompt'
  echo
  # shellcheck disable=SC2016 # The backticks are Markdown.
  printf '%d bytes in `%s`, recorded in `%s`.\n\n' "$size" "$PROMPT" "$RECORD"
  if ((size <= limit)); then
    # One backtick more than the longest run in the prompt.
    fence=$({ grep -ao '``*' "$PROMPT" || true; } \
      | awk 'BEGIN { fence = "```" } length($0) >= length(fence) { fence = $0 "`" } END { print fence }')
    printf '%stext\n' "$fence"
    cat "$PROMPT"
    printf '%s\n' "$fence"
  else
    echo 'The prompt is too long to show here (limit 1,000,000 bytes).'
  fi
} >>"$GITHUB_STEP_SUMMARY"
