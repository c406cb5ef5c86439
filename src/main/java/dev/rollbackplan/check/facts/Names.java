package dev.rollbackplan.check.facts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names that the data of a prompt gives with their kinds: in commands, tables, keys, addresses and sentences. */
public final class Names {

    private static final Map<String, NameKind> LABELS = Map.ofEntries(
            Map.entry("namespace", NameKind.NAMESPACE),
            Map.entry("ns", NameKind.NAMESPACE),
            Map.entry("deployment", NameKind.WORKLOAD),
            Map.entry("deploy", NameKind.WORKLOAD),
            Map.entry("statefulset", NameKind.WORKLOAD),
            Map.entry("daemonset", NameKind.WORKLOAD),
            Map.entry("release", NameKind.RELEASE),
            Map.entry("service", NameKind.SERVICE),
            Map.entry("servicename", NameKind.SERVICE),
            Map.entry("unit", NameKind.SERVICE),
            Map.entry("cluster", NameKind.CLUSTER),
            Map.entry("clustername", NameKind.CLUSTER),
            Map.entry("function", NameKind.FUNCTION),
            Map.entry("functionname", NameKind.FUNCTION),
            Map.entry("bucket", NameKind.BUCKET),
            Map.entry("topic", NameKind.TOPIC),
            Map.entry("queue", NameKind.QUEUE),
            Map.entry("group", NameKind.GROUP),
            Map.entry("host", NameKind.HOST),
            Map.entry("app", NameKind.APP),
            Map.entry("application", NameKind.APP),
            Map.entry("database", NameKind.DATABASE),
            Map.entry("table", NameKind.TABLE),
            Map.entry("project", NameKind.PROJECT),
            Map.entry("stack", NameKind.STACK));

    private static final Pattern LABELLED = Pattern.compile(
            "(?i)(?<![\\w.-])(namespace|ns|deployment|deploy|statefulset|daemonset|release|servicename|service|unit|clustername|cluster"
                    + "|functionname|function|bucket|topic|queue|group|host|app|application|database|table|project|stack)"
                    + "([\"']?\\s*[:=]\\s*|\\s+|/)([\"'`]?)([A-Za-z0-9][\\w.-]*)([\"'`]?)(?=(.?))");

    private static final Pattern ARN = Pattern.compile("arn:aws[\\w-]*:([a-z0-9-]+):([a-z0-9-]*):\\d*:([\\w/:.-]+)");
    private static final Pattern REGION = Pattern.compile(
            "(?<![\\w-])((?:us|eu|ap|sa|ca|me|af|il|us-gov|europe|asia|northamerica|southamerica|australia|africa)-(?:north|south|east|west|central)(?:east|west)?-?\\d{1,2})(?=-?[a-f]?(?![\\w-]))");
    private static final Pattern SERVICE_ADDRESS = Pattern.compile("(?<![\\w.-])([a-z0-9-]+)\\.([a-z0-9-]+)\\.svc\\b");
    private static final Pattern PROMPT = Pattern.compile("^\\s*(?:[\\w.@:~/\\[\\]-]*[$#%]|>)\\s+(?=[a-z./])");
    private static final Pattern QUOTED = Pattern.compile("`([^`]{3,300})`");
    private static final Pattern SPACES = Pattern.compile("\\s{2,}|\\t|\\s*\\|\\s*");

    private final Map<NameKind, Map<String, Fact>> byKind = new EnumMap<>(NameKind.class);

    private Names() {}

    static Names in(List<Fact> data) {
        Names names = new Names();
        List<String> header = List.of();
        for (Fact line : data) {
            String text = line.value();
            Matcher prompt = PROMPT.matcher(text);
            names.command(prompt.find() ? text.substring(prompt.end()) : text, line);
            Matcher quoted = QUOTED.matcher(text);
            while (quoted.find()) {
                names.command(quoted.group(1), line);
            }
            names.labelled(text, line);
            names.addresses(text, line);
            List<String> cells = List.of(SPACES.split(text.strip(), -1));
            if (cells.size() > 1 && cells.get(0).matches("[A-Z][A-Z _-]*")) {
                header = cells;
            } else if (text.isBlank() || text.contains("$ ")) {
                header = List.of();
            } else {
                names.row(header, cells, line);
            }
        }
        return names;
    }

    private void command(String text, Fact line) {
        List<String> words = List.of(text.replaceAll("[\"']", "").strip().split("\\s+", -1));
        int first = words.size() > 1 && words.get(0).equals("sudo") ? 1 : 0;
        for (NamedThing thing : CommandNames.of(words.subList(first, words.size()))) {
            add(thing.kind(), thing.name(), line);
        }
    }

    private void labelled(String text, Fact line) {
        Matcher matcher = LABELLED.matcher(text);
        while (matcher.find()) {
            String name = Words.trimmed(matcher.group(4));
            boolean isAssigned = !matcher.group(2).isBlank();
            boolean isQuoted = !matcher.group(3).isEmpty();
            boolean isNamed = name.matches(".*[0-9_-].*") || matcher.group(6).matches("[,;)\\].]");
            if (name.length() > 1
                    && (isAssigned || isQuoted || isNamed)
                    && !name.matches("(?i)(?:is|was|are|the|and|not|has|had|names?)")) {
                NameKind kind = LABELS.get(matcher.group(1).toLowerCase(Locale.ROOT));
                if (kind != null && !(kind == NameKind.RELEASE && name.matches("v?\\d.*"))) {
                    add(kind, name, line);
                }
            }
            matcher.region(matcher.start(4), text.length());
        }
    }

    private void addresses(String text, Fact line) {
        Matcher arn = ARN.matcher(text);
        while (arn.find()) {
            resource(arn.group(1), arn.group(3), line);
        }
        Matcher region = REGION.matcher(text);
        while (region.find()) {
            add(NameKind.REGION, region.group(1), line);
        }
        Matcher address = SERVICE_ADDRESS.matcher(text);
        while (address.find()) {
            add(NameKind.SERVICE, address.group(1), line);
            add(NameKind.NAMESPACE, address.group(2), line);
        }
    }

    private void resource(String service, String resource, Fact line) {
        String[] parts = resource.split("[/:]", -1);
        switch (service) {
            case "ecs" -> {
                if (parts.length > 1 && parts[0].equals("cluster")) {
                    add(NameKind.CLUSTER, parts[1], line);
                } else if (parts.length > 2 && parts[0].equals("service")) {
                    add(NameKind.CLUSTER, parts[1], line);
                    add(NameKind.SERVICE, parts[2], line);
                }
            }
            case "lambda" -> {
                if (parts.length > 1 && parts[0].equals("function")) {
                    add(NameKind.FUNCTION, parts[1], line);
                }
            }
            case "rds" -> {
                if (parts.length > 1 && parts[0].matches("db|cluster")) {
                    add(NameKind.DATABASE, parts[1], line);
                }
            }
            case "sqs" -> add(NameKind.QUEUE, parts[0], line);
            case "sns" -> add(NameKind.TOPIC, parts[0], line);
            case "s3" -> add(NameKind.BUCKET, parts[0], line);
            default -> {}
        }
    }

    private void row(List<String> header, List<String> cells, Fact line) {
        for (int i = 0; i < Math.min(header.size(), cells.size()); i++) {
            NameKind kind = LABELS.get(header.get(i).toLowerCase(Locale.ROOT));
            if (kind != null && cells.size() == header.size() && cells.get(i).matches("[\\w.-]+")) {
                add(kind, cells.get(i), line);
            }
        }
    }

    private void add(NameKind kind, String written, Fact line) {
        String name = kind == NameKind.SERVICE ? written.replaceFirst("\\.service$", "") : written;
        byKind.computeIfAbsent(kind, key -> new LinkedHashMap<>())
                .putIfAbsent(name.toLowerCase(Locale.ROOT), new Fact(name, line.line()));
    }

    /** Returns the names of a kind, in the order of the data. */
    public List<Fact> of(NameKind kind) {
        return new ArrayList<>(byKind.getOrDefault(kind, Map.of()).values());
    }

    /** Returns the place where the data gives a name with a kind. */
    public Optional<Fact> find(NameKind kind, String name) {
        return Optional.ofNullable(byKind.getOrDefault(kind, Map.of()).get(name.toLowerCase(Locale.ROOT)));
    }

    /** Returns the kinds of which the data gives names. */
    public Set<NameKind> kinds() {
        return Set.copyOf(byKind.keySet());
    }
}
