#!/usr/bin/env bash
# Shows the prompt in the job's summary, as text: its fence is longer than any run of backticks in it.
set -euo pipefail
export LC_ALL=C

# GitHub takes no summary over 1 MiB.
limit=1000000

size=$(wc -c <"$PROMPT" | tr -d ' ')
{
  echo '### Rollback prompt'
  echo
  # shellcheck disable=SC2016 # Backticks of Markdown.
  printf '%d bytes in `%s`, recorded in `%s`.\n\n' "$size" "$PROMPT" "$RECORD"
  if ((size <= limit)); then
    # No prompt has this fence inside: longer by one than its longest run.
    fence=$({ grep -ao '``*' "$PROMPT" || true; } \
      | awk 'BEGIN { fence = "```" } length($0) >= length(fence) { fence = $0 "`" } END { print fence }')
    printf '%stext\n' "$fence"
    cat "$PROMPT"
    printf '%s\n' "$fence"
  else
    echo 'It is too long to be shown here.'
  fi
} >>"$GITHUB_STEP_SUMMARY"
