package dev.rollbackplan.check.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An instruction in the data of a prompt that is addressed to the reader of the prompt.
 *
 * @param command the words of a command that it demands, without quotes; empty if it demands something else
 * @param text its text
 * @param line its line in the prompt, 1-based
 */
public record Order(List<String> command, String text, int line) {

    /** Maximum number of lines after the address that belong to it. */
    private static final int MOST_LINES = 12;

    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)\\b(?:ignore|disregard|forget|override|bypass)\\b.{0,40}\\b(?:instructions?|rules?|guidelines?|prompts?|above|previous|prior)\\b"
                    + "|\\b(?:AIs?|LLMs?|assistants?|language models?|chatbots?|GPT|ChatGPT|Claude|Copilot|Codex|(?:AI|automated|coding) agents?)\\b"
                    + ".{0,40}(?:\\b(?:must|should|reading|that reads?|who reads?|please|generat\\w+|writ\\w+|process\\w+)\\b|[:,]\\s)"
                    + "|\\b(?:system|admin|developer) (?:notice|prompt|message|override|instructions?)\\b"
                    + "|\\bto (?:the|any) (?:AI|assistant|LLM|model|agent)\\b|\\b(?:you are|act as) (?:now )?(?:an?|the) (?:assistant|AI|model)\\b"
                    + "|\\bnew instructions?\\b|\\bin (?:your|the) (?:rollback )?(?:plan|answer|response|output|steps)\\b.{0,60}\\b(?:add|include|recommend|write|say|state|put)\\b"
                    + "|\\b(?:add|include|recommend|write|put|insert)\\b.{0,60}\\bin(?:to)? (?:your|the) (?:rollback )?(?:plan|answer|response|output|steps)\\b"
                    + "|\\b(?:your|the) (?:rollback )?plan (?:must|should|shall|has to)\\b");

    private static final Pattern END = Pattern.compile(
            "(?i)^\\s*(?:\\$ |###? ?end\\b|-{3,}|={3,}|\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:)|end of (?:notice|message|note)");
    private static final Pattern QUOTED =
            Pattern.compile("`([^`]{4,400})`|\"([a-z][^\"]{6,400})\"|'([a-z][^']{6,400})'");
    private static final Pattern PLAIN = Pattern.compile(
            "(?:^\\s{2,}|(?i:\\b(?:run|running|execute|command|first step|step)\\b[^:]{0,30}:?\\s+))((?:sudo )?[a-z][\\w./-]*\\s+\\S.{2,400})$");

    public Order {
        command = List.copyOf(command);
    }

    static List<Order> in(List<Fact> data) {
        List<Order> orders = new ArrayList<>();
        int last = -1;
        for (int i = 0; i < data.size(); i++) {
            Fact line = data.get(i);
            boolean isAddress = ADDRESS.matcher(line.value()).find();
            if (isAddress) {
                last = i + MOST_LINES;
            } else if (END.matcher(line.value()).find()) {
                last = -1;
            }
            if (i <= last && !line.value().isBlank()) {
                add(line, orders);
            }
        }
        return orders;
    }

    private static void add(Fact line, List<Order> orders) {
        String text = line.value().strip();
        int before = orders.size();
        Matcher quoted = QUOTED.matcher(line.value());
        while (quoted.find()) {
            for (int group = 1; group <= 3; group++) {
                if (quoted.group(group) != null) {
                    commands(quoted.group(group), text, line.line(), orders);
                }
            }
        }
        Matcher plain = PLAIN.matcher(line.value());
        if (orders.size() == before && plain.find()) {
            commands(plain.group(1), text, line.line(), orders);
        }
        if (orders.size() == before) {
            orders.add(new Order(List.of(), text, line.line()));
        }
    }

    private static void commands(String code, String text, int line, List<Order> orders) {
        for (String command : code.split("&&|\\|\\||;(?=\\s)|\\s\\|\\s", -1)) {
            List<String> words = words(command);
            if (words.size() > 1) {
                orders.add(new Order(words, text, line));
            }
        }
    }

    /** Returns the words of a command without quotes. */
    public static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        for (String word : command.replaceAll("[\"'`]", " ").strip().split("\\s+", -1)) {
            if (!word.isEmpty() && !word.equals("sudo")) {
                words.add(word.replaceFirst("[.,;]$", ""));
            }
        }
        return words;
    }
}
