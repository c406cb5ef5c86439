package dev.rollbackplan.cli.render;

import dev.rollbackplan.cli.args.ParsedArgs;
import dev.rollbackplan.input.value.CandidateValue;
import dev.rollbackplan.input.value.ValueSource;
import dev.rollbackplan.template.Argument;
import dev.rollbackplan.template.Template;
import dev.rollbackplan.text.DidYouMean;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a command line's own words say of a template's arguments. */
final class TemplateArguments {

    private final Template template;
    private final ParsedArgs words;
    private final List<CandidateValue> given = new ArrayList<>();
    private final List<String> meant = new ArrayList<>();

    TemplateArguments(Template template, ParsedArgs words) {
        this.template = template;
        this.words = words;
    }

    /** The values that options and operands give; what is wrong with them is added to the words' problems. */
    List<CandidateValue> given() {
        for (Argument argument : template.arguments()) {
            if (RenderSpec.isOption(argument)) {
                option(argument);
            }
        }
        if (!RenderSpec.hasVersion(template) && words.has(RenderSpec.VERSION)) {
            words.problems().add("--version stands alone: this template declares no VERSION to give a value for");
        }
        for (String operand : words.operands(meant)) {
            Optional<String> name = name(operand);
            if (name.isEmpty()) {
                words.problems().add("\"" + operand + "\" is no option and no NAME=value");
            } else if (isKnown(name.get())) {
                String value = operand.substring(name.get().length() + 1);
                given.add(CandidateValue.of(name.get(), value, source(name.get() + "=")));
            }
        }
        return given;
    }

    /** The arguments that words with something wrong in them probably meant: they are not missing as well. */
    List<String> excused() {
        List<String> excused = new ArrayList<>();
        for (Argument argument : template.arguments()) {
            if (meant.contains(argument.name()) || meant.contains(argument.option())) {
                excused.add(argument.name());
            }
        }
        return excused;
    }

    static ValueSource source(String label) {
        return new ValueSource(ValueSource.Kind.COMMAND_LINE, label);
    }

    /** The part before the first equals sign, if there is one and anything before it. */
    static Optional<String> name(String word) {
        int equals = word.indexOf('=');
        return equals > 0 ? Optional.of(word.substring(0, equals)) : Optional.empty();
    }

    /** Whether the template has an argument; if not, that is a problem. */
    boolean isKnown(String name) {
        if (template.argument(name).isPresent()) {
            return true;
        }
        Optional<String> near = DidYouMean.to(name, template.argumentNames());
        near.ifPresent(meant::add);
        String known = String.join(", ", template.argumentNames());
        words.problems()
                .add("the template has no argument " + name
                        + near.map(found -> "; did you mean " + found + "?")
                                .orElse(known.isEmpty() ? "; it has none at all" : "; it has " + known));
        return false;
    }

    private void option(Argument argument) {
        int before = words.problems().size();
        for (String value : words.values(argument.option())) {
            Optional<String> operand = name(value);
            if (operand.isPresent()
                    && template.argument(operand.get()).isPresent()
                    && words.isSeparate(argument.option(), value)) {
                words.problems()
                        .add(argument.option() + " has no value: the next word is " + operand.get()
                                + "=... (if it is the value, write " + argument.option() + "=" + operand.get()
                                + "=...)");
            } else {
                given.add(CandidateValue.of(argument.name(), value, source(argument.option())));
            }
        }
        if (words.problems().size() > before) {
            meant.add(argument.name());
        }
    }
}
