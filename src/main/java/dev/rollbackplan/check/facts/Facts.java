package dev.rollbackplan.check.facts;

import dev.rollbackplan.markdown.MarkdownDocument;
import dev.rollbackplan.markdown.MarkdownReader;
import dev.rollbackplan.render.PromptReader;
import dev.rollbackplan.render.RenderedPrompt;
import dev.rollbackplan.render.RenderedPrompt.Passage;
import dev.rollbackplan.template.PrecomputedDocument;
import dev.rollbackplan.template.Template;
import dev.rollbackplan.text.InputException;
import dev.rollbackplan.text.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The facts of a rendered prompt: its values, what was not provided, and what its data names. Immutable. */
public final class Facts {

    /** Maximum length of a line of data that is read, in UTF-16 units. */
    private static final int LONGEST_LINE = 2_000;

    private static final String VERSION = "VERSION";
    private static final String TARGET_VERSION = "TARGET_VERSION";
    private static final String DB_IMPACT = "DB_IMPACT";
    private static final String FEATURE_FLAG = "FEATURE_FLAG";

    private final Map<String, Fact> values = new LinkedHashMap<>();
    private final Set<String> notProvided = new LinkedHashSet<>();
    private final List<Fact> data = new ArrayList<>();
    private final Words words;
    private final Optional<Release> live;
    private final Optional<Release> target;
    private final List<HistoryRow> history;
    private final Names names;
    private final Platforms platforms;
    private final List<Order> orders;
    private final Optional<Damage> damage;

    private Facts(RenderedPrompt prompt, Template template) {
        SourceText source = prompt.source();
        for (Map.Entry<String, Passage> entry : prompt.values().entrySet()) {
            Passage passage = entry.getValue();
            int line = source.lineAt(passage.range().start());
            values.put(entry.getKey(), new Fact(passage.text(), line));
            addData(passage.text(), line);
        }
        for (String name : template.argumentNames()) {
            if (!values.containsKey(name)) {
                notProvided.add(name);
            }
        }
        for (RenderedPrompt.Attached file : prompt.attachments()) {
            addData("", 0);
            addData(file.content().text(), source.lineAt(file.content().range().start()));
        }
        this.words = new Words(source.text());
        this.history = List.copyOf(HistoryRow.in(data));
        Optional<Release> givenLive = value(VERSION).map(Release::of);
        Optional<Release> givenTarget = value(TARGET_VERSION).map(Release::of);
        this.live = givenLive.map(release -> withHistory(release, givenTarget));
        this.target = givenTarget.map(release -> withHistory(release, givenLive));
        this.names = Names.in(data);
        this.platforms = Platforms.in(source.text());
        this.orders = List.copyOf(Order.in(data));
        this.damage = Damage.in(data);
    }

    /**
     * Reads a rendered prompt.
     *
     * @param template the template from which it was rendered
     * @throws InputException if the prompt is not one of this template
     */
    public static Facts read(Template template, SourceText prompt) {
        Optional<MarkdownDocument> precomputed = PrecomputedDocument.of(template);
        MarkdownDocument document = precomputed.isPresent()
                ? precomputed.get()
                : new MarkdownReader().read(template.source(), template.body());
        return new Facts(new PromptReader(template, document).read(prompt), template);
    }

    private void addData(String text, int firstLine) {
        int line = firstLine;
        for (String content : text.split("\n", -1)) {
            data.add(new Fact(content.substring(0, Math.min(LONGEST_LINE, content.length())), line));
            line++;
        }
    }

    private Release withHistory(Release given, Optional<Release> other) {
        Release none = other.orElse(Release.UNKNOWN);
        Release release = given;
        for (HistoryRow row : history) {
            if (row.isOf(given) && !row.isOf(none)) {
                release = release.with(row, none);
            }
        }
        return release;
    }

    /** Returns the value of an argument; empty if it was not given. */
    public Optional<Fact> value(String argument) {
        return Optional.ofNullable(values.get(argument));
    }

    /** Returns the names of the template's arguments that were not given, in the order of the template. */
    public Set<String> notProvided() {
        return Set.copyOf(notProvided);
    }

    /** Returns the live version. */
    public Optional<Release> live() {
        return live;
    }

    /** Returns the version to roll back to. */
    public Optional<Release> target() {
        return target;
    }

    /** Returns the feature flag. */
    public Optional<Fact> featureFlag() {
        return value(FEATURE_FLAG);
    }

    /** Returns whether the prompt states that the database is affected; empty if it states neither yes nor no. */
    public Optional<Boolean> databaseAffected() {
        String stated = value(DB_IMPACT).map(Fact::value).orElse("").strip().toLowerCase(Locale.ROOT);
        boolean isAnswer = stated.matches("(?:yes|no|true|false|none)\\b.*");
        return isAnswer ? Optional.of(stated.matches("(?:yes|true).*")) : Optional.empty();
    }

    /** Returns the line of the database's impact. */
    public Optional<Fact> databaseImpact() {
        return value(DB_IMPACT);
    }

    /** Returns the lines of the data: the values, the incident among them, and the attached files. */
    public List<Fact> data() {
        return List.copyOf(data);
    }

    /** Returns the words of the whole prompt. */
    public Words words() {
        return words;
    }

    /** Returns the rows of the histories of deployments. */
    public List<HistoryRow> history() {
        return history;
    }

    /** Returns the names that the data gives with their kinds. */
    public Names names() {
        return names;
    }

    /** Returns the platforms that the prompt shows. */
    public Platforms platforms() {
        return platforms;
    }

    /** Returns the instructions in the data that are addressed to the reader of the prompt. */
    public List<Order> orders() {
        return orders;
    }

    /** Returns the first loss of data that the data dates. */
    public Optional<Damage> damage() {
        return damage;
    }

    /** Returns the numbers with a unit in a line of the data, for each line that has one. */
    public Map<Fact, List<Quantity>> quantities() {
        Map<Fact, List<Quantity>> quantities = new LinkedHashMap<>();
        for (Fact line : data) {
            List<Quantity> found = Quantity.in(line.value());
            if (!found.isEmpty()) {
                quantities.put(line, found);
            }
        }
        return quantities;
    }
}
