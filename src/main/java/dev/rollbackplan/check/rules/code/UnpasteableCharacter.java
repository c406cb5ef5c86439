package dev.rollbackplan.check.rules.code;

import dev.rollbackplan.check.code.CodeFragment;
import dev.rollbackplan.check.code.ShellLexer;
import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Fix;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.text.TextRange;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reports characters in code that only look like the right ones, whatever the template asks for. */
public final class UnpasteableCharacter implements Rule<Plan> {

    /** Languages of short statements, in which a curly quote outside a string is never meant. */
    private static final Set<String> STRICT = Set.of(
            "json",
            "jsonc",
            "sql",
            "psql",
            "mysql",
            "promql",
            "logql",
            "hcl",
            "terraform",
            "tf",
            "ini",
            "env",
            "dotenv",
            "properties");

    @Override
    public String id() {
        return "unpasteable-character";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Plan subject, Findings findings) {
        for (CodeFragment code : subject.code()) {
            Optional<ShellWords> words = subject.shellScript(code).map(ShellWords::new);
            for (int i = 0; i < code.lineCount(); i++) {
                new Line(code, words, code.line(i)).report(findings);
            }
        }
    }

    /** A line of code. It gets one finding for all its characters. */
    private static final class Line {
        private final CodeFragment code;
        private final Optional<ShellWords> shell;
        private final String text;
        private final TextRange range;
        private final LineText line;
        private int first = -1;
        private int end = -1;
        private final Set<TypographicCharacter> kinds = new LinkedHashSet<>();
        private final StringBuilder typed = new StringBuilder();
        private final StringBuilder labels = new StringBuilder();

        /** The open ASCII quote, in a language whose strings end on the same line; a space if there is none. */
        private char quote = ' ';

        private boolean curly;
        private boolean isAmbiguous;
        private boolean indentation = true;

        Line(CodeFragment code, Optional<ShellWords> shell, TextRange range) {
            this.code = code;
            this.shell = shell;
            this.text = code.text();
            this.range = range;
            this.line = new LineText(text, range);
        }

        void report(Findings findings) {
            int length;
            for (int at = range.start(); at < range.end() && !isComment(at); at += length) {
                int c = text.codePointAt(at);
                length = Character.charCount(c);
                TypographicCharacter kind = TypographicCharacter.of(c);
                if (isWrong(at, c, kind)) {
                    add(at, c, kind);
                }
                indentation = indentation && (c == ' ' || c == '\t' || kind == TypographicCharacter.SPACE);
                if (quote == c) {
                    quote = ' ';
                } else if (quote == ' ' && (c == '"' || c == '\'')) {
                    quote = (char) c;
                }
            }
            if (first >= 0) {
                TextRange place = code.place(new TextRange(first, end));
                String message = "the code contains " + labels + ", so it can't be pasted: " + remedy();
                if (isAmbiguous) {
                    findings.add(place, message);
                } else {
                    findings.add(place, message, new Fix(place, typed.toString()));
                }
            }
        }

        private void add(int at, int c, TypographicCharacter kind) {
            if (first < 0) {
                first = at;
            } else {
                typed.append(text, end, at);
            }
            end = at + Character.charCount(c);
            boolean begins = kind == TypographicCharacter.DASH && LineText.isSpace(line.before(at));
            typed.append(TypographicCharacter.typed(c, begins && isLongFlag(end)));
            // A dash alone was "-" or "--", which are not the same.
            isAmbiguous |= begins && LineText.isSpace(line.after(at));
            if (kinds.add(kind)) {
                labels.append(labels.length() == 0 ? "" : ", ")
                        .append(kind.label(c))
                        .append(" (U+")
                        .append(hex(c))
                        .append(')');
            }
        }

        /** Returns whether a flag of more than one letter follows, so that a long dash before it was two hyphens. */
        private boolean isLongFlag(int at) {
            return at + 1 < range.end()
                    && !ShellWords.isDash(text.charAt(at))
                    && Character.isLetterOrDigit(text.charAt(at + 1));
        }

        private String remedy() {
            boolean onlyInvisible = kinds.size() == 1 && kinds.contains(TypographicCharacter.INVISIBLE);
            return onlyInvisible ? "remove it" : "write plain ASCII instead";
        }

        private static String hex(int c) {
            String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
            return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
        }

        private boolean isComment(int at) {
            if (shell.isPresent()) {
                return shell.get().isComment(at);
            }
            return quote == ' '
                    && code.kind() == CodeFragment.Kind.LANGUAGE
                    && (text.startsWith("--", at) || text.startsWith("//", at) || text.charAt(at) == '#');
        }

        private boolean isWrong(int at, int c, TypographicCharacter kind) {
            return switch (kind) {
                case QUOTE -> !line.isApostrophe(at) && (isDelimiter(at) || isQuoteInCode(at));
                case SPACE -> isWrongSpace(at);
                case INVISIBLE -> line.isWrongInvisible(at, c);
                case DASH -> isWrongDash(at);
                case NONE -> false;
            };
        }

        private boolean isQuoteInCode(int at) {
            return shell.isPresent()
                    ? isShell(at, ShellLexer.Mark.CODE)
                    : quote == ' ' && STRICT.contains(code.language());
        }

        /** Returns whether a curly quote opens a value, as in {@code name = "value"}, or closes such a value. */
        private boolean isDelimiter(int at) {
            int sign = at - 1;
            while (sign >= range.start() && " ([{".indexOf(text.charAt(sign)) >= 0) {
                sign--;
            }
            boolean opens = sign >= range.start() && text.charAt(sign) == '=' && quote == ' ';
            curly |= opens;
            return curly && quote == ' ' && !isShell(at, ShellLexer.Mark.QUOTED);
        }

        private boolean isWrongSpace(int at) {
            if (shell.isEmpty()) {
                return code.kind() == CodeFragment.Kind.LANGUAGE
                        && (indentation || quote == ' ' && STRICT.contains(code.language()));
            }
            return isShell(at, ShellLexer.Mark.CODE)
                    ? LineText.isAscii(line.before(at)) || LineText.isAscii(line.after(at))
                    : isShell(at, ShellLexer.Mark.QUOTED) && shell.get().isWrongQuotedSpace(at);
        }

        private boolean isWrongDash(int at) {
            if (shell.isEmpty()) {
                return code.kind() == CodeFragment.Kind.SPAN && line.isWrongDashInSpan(at);
            }
            return isShell(at, ShellLexer.Mark.CODE)
                    ? shell.get().isWrongDash(at)
                    : isShell(at, ShellLexer.Mark.QUOTED) && shell.get().isWrongQuotedDash(at);
        }

        /** Returns whether an offset is in a shell command, as code or as quoted text. */
        private boolean isShell(int at, ShellLexer.Mark mark) {
            return shell.isPresent() && shell.get().isIn(at, mark);
        }
    }
}
