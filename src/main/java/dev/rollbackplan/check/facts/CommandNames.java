package dev.rollbackplan.check.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the names of things in the words of a command, by its options and the places of its operands. */
public final class CommandNames {

    /** Each row: the programs, or {@code *} for all; their options; the kind of the option's value. */
    private static final String[][] OPTIONS = {
        {"kubectl oc helm helmfile stern velero flux k9s kubens istioctl", "-n --namespace", "NAMESPACE"},
        {"*", "--namespace -namespace", "NAMESPACE"},
        {"kubectl oc", "-c --container", "CONTAINER"},
        {"kubectl oc helm", "-f --filename --values", "FILE"},
        {"docker-compose docker podman", "-f --file --env-file", "FILE"},
        {"ansible ansible-playbook", "-i --inventory", "FILE"},
        {"terraform tofu", "-var-file", "FILE"},
        {"aws", "--cluster --db-cluster", "CLUSTER"},
        {"*", "--cluster --cluster-name --cluster-id", "CLUSTER"},
        {"aws", "--service --services --service-name", "SERVICE"},
        {"journalctl", "-u --unit", "SERVICE"},
        {"aws gcloud", "--function-name --function", "FUNCTION"},
        {"heroku fly flyctl", "-a --app", "APP"},
        {"aws", "--application-name --app-id", "APP"},
        {
            "aws",
            "--db-instance-identifier --source-db-instance-identifier --db-cluster-identifier --source-db-cluster-identifier",
            "DATABASE"
        },
        {"aws", "--bucket", "BUCKET"},
        {"aws", "--table-name --source-table-name", "TABLE"},
        {"aws", "--stack-name", "STACK"},
        {"aws", "--queue-name", "QUEUE"},
        {"aws", "--distribution-id", "DISTRIBUTION"},
        {"kafka-consumer-groups rpk kcat", "--group -G", "GROUP"},
        {"gcloud", "--instance", "DATABASE"},
        {"*", "--region", "REGION"},
        {"gcloud", "--project", "PROJECT"},
        {"kafka-topics kafka-console-consumer kafka-console-producer kafka-configs rpk kcat", "--topic", "TOPIC"},
        {"psql pg_dump pg_restore mysql mysqldump mariadb redis-cli mongosh createdb", "-h --host", "HOST"},
        {"psql pg_dump pg_restore mongosh", "-d --dbname --db", "DATABASE"},
    };

    /** Types of Kubernetes resources whose name is a workload's. */
    private static final Set<String> WORKLOADS = Set.of("""
            deploy deployment deployments sts statefulset statefulsets ds daemonset daemonsets cronjob cronjobs cj deploymentconfig dc
            deployment.apps deployments.apps statefulset.apps daemonset.apps""".split("\\s+", -1));

    /**
     * Each row: the program with its subcommands, then the kinds of its operands in order; {@code _} is an operand of no kind. A
     * subcommand may be several words with {@code |} between them.
     */
    private static final String[] OPERANDS = {
        "helm rollback|history|status|uninstall|upgrade|install|test RELEASE",
        "helm get values|manifest|notes|all|metadata|hooks RELEASE",
        "systemctl start|stop|restart|reload|status|enable|disable|is-active|cat|show|mask|unmask|try-restart SERVICE",
        "docker service update|rollback|ps|inspect|logs|scale SERVICE",
        "docker stop|start|restart|logs|rm|inspect|kill|exec CONTAINER",
        "podman stop|start|restart|logs|rm|inspect|kill|exec CONTAINER",
        "nomad job revert|history|status|inspect|stop|promote|deployments|eval|scale|restart|periodic JOB",
        "argocd app get|history|rollback|sync|set|diff|wait|manifests|terminate-op APP",
        "gcloud run deploy SERVICE",
        "gcloud run services update-traffic|describe|update|replace SERVICE",
        "gcloud functions deploy|describe|logs FUNCTION",
        "gcloud sql instances clone|describe|patch|restart DATABASE",
        "gcloud sql backups restore|create|list DATABASE",
        "kubectl config use-context CLUSTER",
        "ansible-playbook FILE",
        "nomad job run|plan|validate FILE",
        "nomad run FILE",
        "cf rollback|push|restart|restage|start|stop|app|revisions|logs APP",
        "pm2 restart|reload|stop|start|logs|describe APP",
        "supervisorctl restart|stop|start|status SERVICE",
        "rc-service SERVICE",
        "ssh HOST",
        "ping HOST"
    };

    private static final Pattern BUCKET = Pattern.compile("(?:s3|gs)://([a-z0-9][a-z0-9._-]{2,62})");
    private static final Pattern NAME = Pattern.compile("[\\w@][\\w.@:/~+*-]*");

    private CommandNames() {}

    /** Returns the names in a command's words without quotes; the first word is the program. */
    public static List<NamedThing> of(List<String> words) {
        List<NamedThing> names = new ArrayList<>();
        if (words.isEmpty()) {
            return names;
        }
        String program =
                words.get(0).substring(words.get(0).lastIndexOf('/') + 1).replaceFirst("\\.sh$", "");
        options(program, words, names);
        operands(program, words, names);
        if (program.equals("kubectl") || program.equals("oc")) {
            resources(words, names);
        }
        for (int i = 1; i < words.size(); i++) {
            Matcher bucket = BUCKET.matcher(words.get(i));
            if (bucket.find()) {
                add(names, NameKind.BUCKET, bucket.group(1), i);
            }
        }
        return names;
    }

    private static void options(String program, List<String> words, List<NamedThing> names) {
        Map<String, NameKind> kinds = kinds(program);
        for (int i = 1; i < words.size(); i++) {
            String word = words.get(i);
            int sign = word.startsWith("-") ? word.indexOf('=') : -1;
            NameKind kind = kinds.get(sign < 0 ? word : word.substring(0, sign));
            if (word.equals("--")) {
                return;
            }
            if (kind != null && sign > 0) {
                add(names, kind, word.substring(sign + 1), i);
            } else if (kind != null && i + 1 < words.size()) {
                add(names, kind, words.get(i + 1), i + 1);
            }
        }
    }

    private static Map<String, NameKind> kinds(String program) {
        Map<String, NameKind> kinds = new HashMap<>();
        for (String[] row : OPTIONS) {
            if (row[0].equals("*") || List.of(row[0].split(" ", -1)).contains(program)) {
                for (String option : row[1].split(" ", -1)) {
                    kinds.putIfAbsent(option, NameKind.valueOf(row[2]));
                }
            }
        }
        return kinds;
    }

    private static void operands(String program, List<String> words, List<NamedThing> names) {
        List<Integer> operands = operandIndexes(program, words);
        for (String row : OPERANDS) {
            String[] cells = row.split(" ", -1);
            int subcommands = cells.length - 2;
            boolean matches = cells[0].equals(program) && operands.size() > subcommands;
            for (int i = 0; matches && i < subcommands; i++) {
                matches = List.of(cells[i + 1].split("\\|", -1)).contains(words.get(operands.get(i)));
            }
            if (matches) {
                int index = operands.get(subcommands);
                add(names, NameKind.valueOf(cells[cells.length - 1]), words.get(index), index);
                return;
            }
        }
    }

    /** Returns the indexes of the words that are neither options nor, as far as that is known, their values. */
    private static List<Integer> operandIndexes(String program, List<String> words) {
        List<Integer> operands = new ArrayList<>();
        Map<String, NameKind> kinds = kinds(program);
        for (int i = 1; i < words.size(); i++) {
            String word = words.get(i);
            if (word.startsWith("-")) {
                boolean takesValue = kinds.containsKey(word) || VALUE_OPTIONS.contains(word);
                i += takesValue ? 1 : 0;
            } else {
                operands.add(i);
            }
        }
        return operands;
    }

    /** Options with a value that may come before an operand. */
    private static final Set<String> VALUE_OPTIONS = Set.of("""
            --timeout --image --tag --set --version -l --selector -o --output --context --kube-context -p -i -e --profile --limit --since
            --tail -L --max --update-order --format --project -H -F -J -u -U --reason --type --to-revision --as --kubeconfig --user""".split("\\s+", -1));

    private static void resources(List<String> words, List<NamedThing> names) {
        for (int i = 1; i < words.size() && !words.get(i).equals("--"); i++) {
            String word = words.get(i).toLowerCase(Locale.ROOT);
            int slash = word.indexOf('/');
            if (slash > 0 && WORKLOADS.contains(word.substring(0, slash))) {
                add(names, NameKind.WORKLOAD, words.get(i).substring(slash + 1), i);
            } else if (WORKLOADS.contains(word)
                    && i + 1 < words.size()
                    && !words.get(i + 1).startsWith("-")
                    && !words.get(i - 1).matches("-n|--namespace|-l|-c|--container")) {
                add(names, NameKind.WORKLOAD, words.get(i + 1), i + 1);
                i++;
            } else if (word.matches("ns|namespace|namespaces")
                    && i + 1 < words.size()
                    && !words.get(i + 1).startsWith("-")) {
                add(names, NameKind.NAMESPACE, words.get(i + 1), i + 1);
            }
        }
    }

    private static void add(List<NamedThing> names, NameKind kind, String written, int index) {
        String name = kind == NameKind.HOST ? written.substring(written.indexOf('@') + 1) : written;
        if (NAME.matcher(name).matches() && !name.contains("*")) {
            names.add(new NamedThing(kind, name.replaceFirst("\\.service$", ""), index));
        }
    }
}
