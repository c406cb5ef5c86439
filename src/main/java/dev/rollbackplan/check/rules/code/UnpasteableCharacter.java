package dev.rollbackplan.check.rules.code;

import dev.rollbackplan.check.code.CodeFragment;
import dev.rollbackplan.check.code.ShellLexer;
import dev.rollbackplan.check.code.ShellScript;
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
            Optional<ShellScript> shell = subject.shellScript(code);
            for (int i = 0; i < code.lineCount(); i++) {
                new Line(code, shell, code.line(i)).report(findings);
            }
        }
    }

    /** A line of code. It gets one finding for all its characters. */
    private static final class Line {
        private final CodeFragment code;
        private final Optional<ShellScript> shell;
        private final String text;
        private final TextRange range;
        private int first = -1;
        private int end = -1;
        private final Set<TypographicCharacter> kinds = new LinkedHashSet<>();
        private final StringBuilder typed = new StringBuilder();
        private final StringBuilder labels = new StringBuilder();

        /** The open ASCII quote, in a language whose strings end on the same line; a space if there is none. */
        private char quote = ' ';

        private boolean curly;
        private boolean indentation = true;

        Line(CodeFragment code, Optional<ShellScript> shell, TextRange range) {
            this.code = code;
            this.shell = shell;
            this.text = code.text();
            this.range = range;
        }

        void report(Findings findings) {
            for (int at = range.start(); at < range.end() && !isComment(at); at++) {
                char c = text.charAt(at);
                if (isWrong(at, TypographicCharacter.of(c))) {
                    add(at, TypographicCharacter.of(c));
                }
                indentation = indentation
                        && (c == ' ' || c == '\t' || TypographicCharacter.of(c) == TypographicCharacter.SPACE);
                if (quote == c) {
                    quote = ' ';
                } else if (quote == ' ' && (c == '"' || c == '\'')) {
                    quote = c;
                }
            }
            if (first >= 0) {
                TextRange place = code.place(new TextRange(first, end));
                findings.add(
                        place,
                        "the code contains " + labels + ", so it can't be pasted: " + remedy(),
                        new Fix(place, typed.toString()));
            }
        }

        private void add(int at, TypographicCharacter kind) {
            if (first < 0) {
                first = at;
            } else {
                typed.append(text, end, at);
            }
            typed.append(TypographicCharacter.typed(text, at));
            end = at + 1;
            if (kinds.add(kind)) {
                labels.append(labels.length() == 0 ? "" : ", ")
                        .append(kind.label())
                        .append(" (U+");
                labels.append(hex(text.charAt(at))).append(')');
            }
        }

        private String remedy() {
            boolean onlyInvisible = kinds.size() == 1 && kinds.contains(TypographicCharacter.INVISIBLE);
            return onlyInvisible ? "remove it" : "write plain ASCII instead";
        }

        private static String hex(char c) {
            String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
            return "0".repeat(4 - digits.length()) + digits;
        }

        private boolean isComment(int at) {
            if (shell.isPresent()) {
                return shell.get().marks().at(at) == ShellLexer.Mark.COMMENT;
            }
            return quote == ' '
                    && code.kind() == CodeFragment.Kind.LANGUAGE
                    && (text.startsWith("--", at) || text.startsWith("//", at) || text.charAt(at) == '#');
        }

        private boolean isWrong(int at, TypographicCharacter kind) {
            return switch (kind) {
                case QUOTE -> !isApostrophe(at) && (isDelimiter(at) || isQuoteInCode(at));
                case SPACE -> isSpaceInCode(at);
                case INVISIBLE -> isAscii(before(at)) || isAscii(after(at));
                case DASH -> isFlag(at);
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

        private boolean isApostrophe(int at) {
            return Character.isLetter(before(at)) && Character.isLetter(after(at));
        }

        /** Returns whether a no-break space is wrong. In quoted text it may be right: French puts it before a sign. */
        private boolean isSpaceInCode(int at) {
            if (shell.isEmpty()) {
                return code.kind() == CodeFragment.Kind.LANGUAGE && indentation;
            }
            boolean typographic = ":;!?%\u00bb\u20ac".indexOf(after(at)) >= 0
                    || before(at) == '\u00ab'
                    || Character.isDigit(before(at));
            return isShell(at, ShellLexer.Mark.CODE) || isShell(at, ShellLexer.Mark.QUOTED) && !typographic;
        }

        private boolean isFlag(int at) {
            boolean inCommand =
                    isShell(at, ShellLexer.Mark.CODE) || code.kind() == CodeFragment.Kind.SPAN && at == range.start();
            boolean begins = Character.isWhitespace(before(at)) || Character.isSpaceChar(before(at));
            return inCommand && begins && isAscii(after(at)) && Character.isLetter(after(at));
        }

        /** Returns whether an offset is in a shell command, as code or as quoted text. */
        private boolean isShell(int at, ShellLexer.Mark mark) {
            return shell.isPresent()
                    && shell.get().commands().charAt(at) != ' '
                    && shell.get().marks().at(at) == mark;
        }

        private char before(int at) {
            return at > range.start() ? text.charAt(at - 1) : ' ';
        }

        private char after(int at) {
            return at + 1 < range.end() ? text.charAt(at + 1) : ' ';
        }

        private static boolean isAscii(char c) {
            return c < 0x80;
        }
    }
}
