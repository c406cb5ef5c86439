package dev.rollbackplan.input.incident;

import dev.rollbackplan.json.JsonValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The alerts of one notification: first those that fire, the gravest first; otherwise in the order of the notification. */
final class AlertGroup {

    /** Maximum number of alerts that are listed for each state. */
    private static final int LISTED = 10;

    /** Maximum length of a name in the list, in UTF-16 units. */
    private static final int NAME_LENGTH = 80;

    private static final List<String> SEVERITIES = List.of("severity", "priority", "level");

    private static final List<String> INSTANCES = List.of("instance", "pod", "host", "hostname", "node", "container");

    private final JsonValue root;
    private final List<Member> members = new ArrayList<>();

    /** An alert with the parts that decide its place in the order. */
    private record Member(JsonValue alert, AlertState state, int rank) {}

    /**
     * @param pointer the pointer to the array of the alerts, if there are several; of an array of groups, the alerts of all
     *     groups are taken
     */
    AlertGroup(JsonValue root, Optional<String> pointer) {
        this.root = root;
        for (JsonValue item : pointer.map(root::items).orElse(List.of())) {
            List<JsonValue> alerts = item.items("/alerts");
            for (JsonValue alert : alerts.isEmpty() ? List.of(item) : alerts) {
                members.add(new Member(alert, state(alert), SeverityRank.of(label(alert, SEVERITIES))));
            }
        }
        members.sort(Comparator.comparing(Member::state).thenComparing(Member::rank));
    }

    /** Returns the text of a label of the first alert or, without it, of a label that all have in common. */
    Optional<String> label(String name) {
        return common("/labels/" + name, "/commonLabels/" + name).or(() -> root.text("/groupLabels/" + name));
    }

    /** Returns the text of an annotation of the first alert or, without it, of one that all have in common. */
    Optional<String> annotation(String name) {
        return common("/annotations/" + name, "/commonAnnotations/" + name);
    }

    /** Returns the text that a pointer finds in the first alert. */
    Optional<String> first(String pointer) {
        return members.isEmpty() ? Optional.empty() : members.get(0).alert().text(pointer);
    }

    private Optional<String> common(String ofAlert, String ofAll) {
        return first(ofAlert).filter(text -> !text.isBlank()).or(() -> root.text(ofAll));
    }

    /** Returns sentences with the number of the alerts and the names of all but the first; empty for a single alert. */
    Optional<String> summary() {
        String leftOut = root.text("/truncatedAlerts")
                .filter(count -> !count.isBlank() && !count.equals("0"))
                .map(count -> ", and leaves out " + count + " more")
                .orElse("");
        if (members.isEmpty() || members.size() == 1 && leftOut.isEmpty()) {
            return Optional.empty();
        }
        List<String> counts = new ArrayList<>();
        StringBuilder lists = new StringBuilder();
        for (AlertState state : AlertState.values()) {
            int from = start(state);
            int to = start(state) + count(state);
            if (to > from) {
                counts.add(number(to - from) + " " + state.word());
                append(from == 0 ? "Also " + state.word() : state.word(), Math.max(1, from), to, lists);
            }
        }
        return Optional.of("The notification has " + number(members.size())
                + (members.size() == 1 ? " alert (" : " alerts (") + String.join(", ", counts) + ")" + leftOut
                + "; these details are those of the gravest one." + lists);
    }

    private void append(String label, int from, int to, StringBuilder lists) {
        if (from == to) {
            return;
        }
        List<String> names = new ArrayList<>();
        for (int i = from; i < Math.min(to, from + LISTED); i++) {
            names.add(name(members.get(i).alert()));
        }
        lists.append(' ').append(Character.toUpperCase(label.charAt(0))).append(label, 1, label.length());
        lists.append(": ").append(String.join(", ", names));
        int more = to - from - names.size();
        lists.append(more > 0 ? ", and " + number(more) + " more." : ".");
    }

    private static String number(int count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    private int start(AlertState state) {
        int start = 0;
        while (start < members.size() && members.get(start).state().compareTo(state) < 0) {
            start++;
        }
        return start;
    }

    private int count(AlertState state) {
        int count = 0;
        for (Member member : members) {
            count += member.state() == state ? 1 : 0;
        }
        return count;
    }

    private String name(JsonValue alert) {
        String name = text(alert, List.of("/labels/alertname", "/annotations/title", "/annotations/summary"))
                .or(() -> root.text("/commonLabels/alertname"))
                .orElse("an alert without a name");
        List<String> details = new ArrayList<>();
        for (List<String> labels : List.of(SEVERITIES, INSTANCES)) {
            String text = label(alert, labels);
            if (!text.isEmpty()) {
                details.add(Shortened.of(OneLine.of(text), NAME_LENGTH));
            }
        }
        return Shortened.of(OneLine.of(name), NAME_LENGTH)
                + (details.isEmpty() ? "" : " (" + String.join(", ", details) + ")");
    }

    private String label(JsonValue alert, List<String> names) {
        for (String name : names) {
            Optional<String> text =
                    text(alert, List.of("/labels/" + name)).or(() -> root.text("/commonLabels/" + name));
            if (text.isPresent()) {
                return text.get().strip();
            }
        }
        return "";
    }

    private static AlertState state(JsonValue alert) {
        return AlertState.of(
                text(alert, List.of("/status", "/status/state", "/state")).orElse(""));
    }

    private static Optional<String> text(JsonValue alert, List<String> pointers) {
        for (String pointer : pointers) {
            Optional<String> text = alert.text(pointer).filter(found -> !found.isBlank());
            if (text.isPresent()) {
                return text;
            }
        }
        return Optional.empty();
    }
}
