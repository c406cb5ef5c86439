package dev.rollbackplan.cli;

import dev.rollbackplan.check.PlanRules;
import dev.rollbackplan.cli.args.ExitStatus;
import dev.rollbackplan.cli.args.ParsedArgs;
import dev.rollbackplan.cli.args.ProgramVersion;
import dev.rollbackplan.cli.args.UsageException;
import dev.rollbackplan.cli.check.CheckCommand;
import dev.rollbackplan.cli.output.Output;
import dev.rollbackplan.cli.output.OutputException;
import dev.rollbackplan.cli.output.ProcessIo;
import dev.rollbackplan.cli.render.DocumentFuture;
import dev.rollbackplan.cli.render.FastRenderArgs;
import dev.rollbackplan.cli.render.RenderCommand;
import dev.rollbackplan.cli.render.RenderRequest;
import dev.rollbackplan.cli.render.RenderRequestParser;
import dev.rollbackplan.cli.render.RenderSpec;
import dev.rollbackplan.report.Printable;
import dev.rollbackplan.template.Template;
import dev.rollbackplan.template.TemplateStore;
import dev.rollbackplan.text.InputException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** Chooses the command and runs it. Turns every exception into a message and an exit status. */
public final class Program {

    private final ProcessIo io;
    private final Output output;

    private Program(ProcessIo io) {
        this.io = io;
        this.output = new Output(io);
    }

    /** Runs one command line and returns the exit status. */
    public static int run(List<String> args, ProcessIo io) {
        return new Program(io).run(args).code();
    }

    private ExitStatus run(List<String> args) {
        try {
            return dispatch(args);
        } catch (UsageException e) {
            output.printFailure(message(e));
            return ExitStatus.INPUT;
        } catch (InputException e) {
            output.printFailure(e);
            return ExitStatus.INPUT;
        } catch (OutputException e) {
            if (e.isClosedPipe()) {
                return ExitStatus.DONE;
            }
            output.printFailure("rollback-plan: " + Printable.line(e.text()) + "\n");
            return ExitStatus.FAILED;
        } catch (OutOfMemoryError e) {
            output.printFailure(
                    "rollback-plan: the memory is not enough for this input: shorten it, or allow more memory\n");
            return ExitStatus.FAILED;
        } catch (RuntimeException | StackOverflowError e) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            output.printMessage(
                    "rollback-plan: this is a bug in the program; please report it with the lines below\n" + trace);
            return ExitStatus.FAILED;
        }
    }

    private ExitStatus dispatch(List<String> args) {
        TemplateStore store = new TemplateStore(io.environment());
        String first = args.isEmpty() ? "" : args.get(0);
        List<String> rest = args.isEmpty() ? args : args.subList(1, args.size());
        return switch (first) {
            case "check" -> new CheckCommand(io, output, store, PlanRules.ALL).run(rest);
            case "rules" -> new RulesCommand(output).run(rest);
            case "templates" -> new TemplatesCommand(output, store).run(rest);
            case "completion" -> new CompletionCommand(output, store).run(rest);
            default -> render(args, store);
        };
    }

    private ExitStatus render(List<String> args, TemplateStore store) {
        if (args.size() == 1 && args.get(0).equals(RenderSpec.VERSION)) {
            output.print("rollback-plan " + ProgramVersion.VALUE + "\n");
            return ExitStatus.DONE;
        }
        Template template = RenderRequest.template(args, store);
        DocumentFuture document = DocumentFuture.of(template);
        Optional<RenderRequest> fast = FastRenderArgs.parse(template, args, io);
        if (fast.isPresent()) {
            return new RenderCommand(output, fast.get()).run(document);
        }
        ParsedArgs parsed = ParsedArgs.parse(RenderSpec.of(template), args);
        if (parsed.wantsHelp()) {
            CommandSpec help = RenderSpec.forHelp(template);
            Subcommands.addTo(help);
            output.print(ParsedArgs.help(help, io.styledOut()));
            return ExitStatus.DONE;
        }
        return new RenderCommand(output, RenderRequestParser.parse(template, parsed, io)).run(document);
    }

    private static String message(UsageException e) {
        StringBuilder message = new StringBuilder("rollback-plan: ");
        int count = e.problems().size();
        if (count > 1) {
            message.append(count).append(" problems:\n");
        }
        for (String problem : e.problems().subList(0, Math.min(count, Output.SHOWN_PROBLEMS))) {
            message.append(count == 1 ? "" : "  - ")
                    .append(Printable.line(problem))
                    .append('\n');
        }
        if (count > Output.SHOWN_PROBLEMS) {
            message.append("  - and ").append(count - Output.SHOWN_PROBLEMS).append(" more\n");
        }
        return message.append("Try '").append(e.help()).append("'.\n").toString();
    }
}
