package dev.rollbackplan.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Inputs of any size that are made to be slow, for each place where the program reads something. */
final class CostShapes {

    /** Repeated units. They are separated by spaces; in a unit, the character · is a space and ¶ a line end. */
    private static final String UNITS = """
            [ ] ![ ![[]() []() [a]( [a](b) [a][ [a]:·b¶ [a]:·b¶¶ [^1]:·a¶¶ ]( ( < <a· <a·b=' <!-- <? <![CDATA[ <div>¶ <div>¶¶ <a@b.c> <a>
            ` `` `·``· `a` * ** *a· *a*· *a·**a· _a_ *_ ~~~¶```¶ ```¶ ```¶¶ ```markdown¶ ```sh¶a¶```¶ ```¶##·Rollback·Steps¶ > >·>·a¶ >·a¶¶
            - -·a¶ -·a¶¶ -·[·]·a¶ +·a¶*·a¶ 1.· 1.·a¶ #·a¶ ##·Rollback·Steps¶ ##·Rollback·Steps¶¶-·a¶¶ **Rollback·Steps**¶¶
            -·**Rollback·Steps**¶¶··-·x¶ a¶===¶¶ ---¶a:·b¶ |·a· |a|¶|-|¶|b|¶¶ a|b¶-|-¶ \\\\ & &#1 ¶ ·¶ · a a· a¶ a¶¶ aaaaaaaaaaaaaaaaaaa¶¶
            $ $A $A· `$A`· ${A ${A:- ${A:-x} ${VERSION: $INCIDENT $(a· `a· (( A= A=''; A=<b>· " ' "a" 'a· { {{a}} <none>· echo·–· "a‑b"· <|
            <think>¶ </think> 【 on·call· Sure!·Here·is· ‑ a– \u200b \u200d \ufe0f \u0301 \u001b[ 😀 â€“ http://a· /a/b· --a· kubectl·get·pods·
            `kubectl·get·pods`· password=a· key:· … TODO· ····a¶¶ cat·<<EOF¶ a·&&· if·a;·then¶ Owner:·a¶¶ As·an·AI· I·hope·this·helps.·
            [TODO]· A···B¶ $(a)·–""";

    /** Units of values, alerts and contexts. */
    private static final String VALUE_UNITS =
            "[ ] ![[]() < ` `x * # - ¶ ¶-· | \\\\ & $A a a· ```¶ <!-- \u001b[ \u0301 \u200d \ufe0f \u202e password=a· key:· http://a:b@";

    /** Units around the character |, which are nested. */
    private static final String PAIRS =
            "[|](u) ![|](u) [|] (|) *a·|* **|** _*|*_ <b>|</b> \"|\" $(|) \"$(|)\" <div>|</div> {|} -·| 1.·| >·-·| [a|][b]";

    /** Lines of YAML. The character % is a number. */
    private static final String YAML =
            "k%:·v¶ k%:·\"v\"¶ k%:·[¶ k%:·&a%·b¶ k%:·*a¶ ?·a%¶ -·a%¶ k%:¶··-·a¶ k%:·|¶··a¶ k%:·{a:·b}¶ #¶ ·";

    private static final String YAML_UNITS = "[ {a:· -· ?· &a· \" ' a a:· %";

    private static final String HINTS = "< \" [ A= A=[ A=< A=| A=<x>, A [A%=<x>]· A%=<x>· B=a%|b·";

    private static final String WORDS =
            "x% X%=y --x% --x%=y INCIDENT=y INCIDEN%=y --incident --incident=y --context=/x% --context -t -tx"
                    + " --from-file=X%=y --pointer=INCIDENT=/a% --strict --strict=x -- - --incident=--strict --ignore=x% --format=x%";

    private static final String ALERTS =
            "{\"labels\":{\"alertname\":\"A%\"}} {\"labels\":{\"x%\":\"%\"}} 1 {} [] \"a%\"";

    private static final String START = "{\"status\":\"firing\",\"alerts\":[";

    private final Path folder;
    private final List<Shape> shapes = new ArrayList<>();

    /**
     * An input of any size.
     *
     * @param name its name in messages
     * @param input returns a run on an input of about a size, in UTF-16 units
     */
    record Shape(String name, IntFunction<Runnable> input) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** @param folder a folder for files */
    CostShapes(Path folder) {
        this.folder = folder;
    }

    List<Shape> all() {
        CostTexts.units(UNITS).forEach(unit -> {
            add("plan", unit, this::plan, n -> CostTexts.repeat(unit, n));
            add("list", unit, this::plan, n -> "## Rollback Steps\n\n- " + CostTexts.repeat(unit, n));
            add("code", unit, this::plan, n -> "```bash\nls " + CostTexts.repeat(unit, n));
            add("template", unit, this::template, n -> CostTexts.repeat(unit, n) + "$A");
        });
        CostTexts.units(VALUE_UNITS).forEach(this::values);
        CostTexts.units(PAIRS).forEach(pair -> {
            add("plan", pair, this::plan, n -> CostTexts.nested(pair, n));
            add("code", pair, this::plan, n -> "```bash\nls " + CostTexts.nested(pair, n) + "\n```\n");
            add("template", pair, this::template, n -> CostTexts.nested(pair, n));
        });
        blocks();
        yaml();
        json();
        CostTexts.units(WORDS).forEach(word -> {
            add("words", word, n -> words(word, n));
            add("words", "check " + word, n -> words(word, n, "check"));
            add("words", "check -- " + word, n -> words(word, n, "check", "--"));
            add("words", "templates " + word, n -> words(word, n, "templates"));
        });
        CostTexts.units("A% INCIDENT% MY_TOKEN% ROLLBACK_PLAN_VAR_A%")
                .forEach(name -> add("environment", name, n -> environment(name, n)));
        return shapes;
    }

    private void values(String unit) {
        String json = unit.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\u001b", "\\u001b");
        add(
                "value",
                unit,
                n -> on(CostTexts.repeat(unit, n), "--from-file", "INCIDENT=-", "VERSION=2", "TARGET_VERSION=1"));
        add(
                "context",
                unit,
                n -> on(CostTexts.repeat(unit, n), "--context", "-", "INCIDENT=x", "VERSION=2", "TARGET_VERSION=1"));
        add(
                "alert",
                unit,
                this::alert,
                n -> START + "{\"labels\":{\"alertname\":\"" + CostTexts.repeat(json, n) + "\"}}]}");
        for (String body : List.of(
                "- $A\n",
                "| a |\n| - |\n| $A |\n",
                "> $A\n",
                "`a\n$A`\n",
                "[x $A\n",
                "<b>\n$A\n</b>\n",
                "~~~\n$A\n~~~\n")) {
            add(
                    "value in " + body,
                    unit,
                    n -> on(
                            CostTexts.repeat(unit, n),
                            "-t",
                            CostTexts.file(folder, "---\nargument_hint: A=<x>\n---\n" + body),
                            "--from-file",
                            "A=-"));
        }
    }

    private void blocks() {
        for (String kind : List.of("plan", "template")) {
            Function<String, Runnable> read = kind.equals("plan") ? this::plan : this::template;
            add(kind, "deep list", read, n -> CostTexts.stairs("  ", "- a $A\n", n));
            add(kind, "deep quote", read, n -> CostTexts.stairs("> ", "a $A\n", n));
            add(kind, "runs of backticks", read, n -> CostTexts.stairs("`", " a ", n));
            add(
                    kind,
                    "wide table",
                    read,
                    n -> "|a".repeat(n / 6) + "\n" + "|-".repeat(n / 6) + "\n" + "|b\n".repeat(n / 12));
            add(kind, "wide row", read, n -> "|a|\n|-|\n" + CostTexts.repeat("|b", n));
            add(
                    kind,
                    "wide head",
                    read,
                    n -> CostTexts.repeat("|a", n / 2) + "\n" + CostTexts.repeat("|-", n / 2) + "\n|b|\n");
            add(
                    kind,
                    "links",
                    read,
                    n -> CostTexts.numbered("[a%]: u\n\n", n / 2) + CostTexts.numbered("[a%] ", n / 2));
            add(kind, "headings", read, n -> CostTexts.numbered("## A %\n\n- a\n\n", n));
            add(kind, "commands", read, n -> CostTexts.numbered("- `cmd% --a <b%>`\n\n", n));
            add(kind, "variables", read, n -> "```bash\n" + CostTexts.numbered("A%=$A%\n", n) + "```\n");
            add(
                    kind,
                    "brackets before links",
                    read,
                    n -> CostTexts.repeat("[", n / 2) + CostTexts.repeat("![a](b)", n / 2));
        }
    }

    private void yaml() {
        CostTexts.units(HINTS)
                .forEach(hint -> add(
                        "hint",
                        hint,
                        n -> read("---\nargument_hint: A=<x> " + CostTexts.numbered(hint, n) + "\n---\n$A\n")));
        add(
                "hint",
                "arguments",
                n -> read("---\nargument_hint: " + CostTexts.numbered("A%=<x> ", n / 2) + "\n---\n"
                        + CostTexts.numbered("$A% ", n / 2)));
        CostTexts.units(YAML).forEach(line -> {
            add("front matter", line, n -> read("---\n" + CostTexts.numbered(line, n) + "\n---\n$A\n"));
            add("values", line, n -> on(CostTexts.numbered(line, n), "--values", "-"));
        });
        CostTexts.units(YAML_UNITS).forEach(unit -> {
            add(
                    "front matter",
                    "a: " + unit,
                    n -> read("---\na: \"b\"\nb: " + CostTexts.repeat(unit, n) + "\n---\n$A\n"));
            add("values", "a: " + unit, n -> on("a: " + CostTexts.repeat(unit, n), "--values", "-"));
        });
    }

    private void json() {
        CostTexts.units(ALERTS)
                .forEach(alert ->
                        add("alerts", alert, this::alert, n -> START + CostTexts.numbered(alert + ",", n) + "{}]}"));
        CostTexts.units("[|] {\"a\":|} [{\"labels\":|}] [[],|]").forEach(pair -> {
            add("alert", pair, this::alert, n -> CostTexts.nested(pair, n));
            add("values", pair, n -> on("{\"a\":" + CostTexts.nested(pair, n) + "}", "--values", "-"));
        });
        add("alert", "members", this::alert, n -> "{" + CostTexts.numbered("\"a%\":\"b\",", n) + "\"a\":1}");
        add("alert", "number", this::alert, n -> "{\"a\":" + CostTexts.repeat("1", n) + "}");
        CostTexts.units("\"a%\":\"b\", \"INCIDEN%\":\"b\",")
                .forEach(name -> add(
                        "values", name, n -> on("{" + CostTexts.numbered(name, n) + "\"a\":\"b\"}", "--values", "-")));
        add("values", "long name", n -> on("{\"" + CostTexts.repeat("A", n) + "\":\"b\"}", "--values", "-"));
    }

    private void add(String kind, String name, IntFunction<Runnable> input) {
        shapes.add(new Shape((kind + ": " + name).replace("\n", "\\n"), input));
    }

    private void add(String kind, String name, Function<String, Runnable> read, IntFunction<String> text) {
        add(kind, name, n -> read.apply(text.apply(n)));
    }

    private Runnable plan(String text) {
        return on(text, "check", "-");
    }

    private Runnable alert(String text) {
        return on(text, "--from-alert", "-", "VERSION=2", "TARGET_VERSION=1");
    }

    private Runnable template(String body) {
        return read("---\nargument_hint: A=<x> [INCIDENT=<y>]\n---\n" + body);
    }

    private Runnable read(String template) {
        return on("", "-t", CostTexts.file(folder, template), "A=word");
    }

    private static Runnable on(String in, String... args) {
        return () -> Run.on(in, args);
    }

    /** Returns a run with a word for each ten units of the size. */
    private static Runnable words(String word, int size, String... first) {
        Stream<String> words = Stream.iterate(0, i -> i + 1).limit(size / 10).map(i -> word.replace("%", "" + i));
        return on("", Stream.concat(Stream.of(first), words).toArray(String[]::new));
    }

    private static Runnable environment(String name, int size) {
        Map<String, String> variables = Stream.iterate(0, i -> i + 1)
                .limit(size / 10)
                .collect(Collectors.toMap(i -> name.replace("%", "" + i), i -> "value"));
        return () -> Run.of(variables, "INCIDENT=x", "VERSION=2", "TARGET_VERSION=1");
    }
}
