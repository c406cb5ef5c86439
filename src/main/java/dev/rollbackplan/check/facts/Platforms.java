package dev.rollbackplan.check.facts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The platforms that a text shows. Platforms of one group exclude each other: a service that runs on ECS is not rolled back with
 * {@code kubectl}.
 */
public final class Platforms {

    /**
     * A platform.
     *
     * @param group what it is an alternative for
     * @param name its name in messages
     * @param shown matches a text that shows it
     * @param tools matches the start of a command that works on it only
     */
    public record Platform(String group, String name, Pattern shown, Pattern tools) {

        private static Platform of(String group, String name, String shown, String tools) {
            return new Platform(
                    group,
                    name,
                    Pattern.compile("(?i)(?<![\\w-])(?:" + shown + ")"),
                    Pattern.compile("(?:" + tools + ")(?: |$)"));
        }
    }

    private static final String RUNTIME = "runs the service";
    private static final String CLOUD = "hosts it";
    private static final String DATABASE = "stores the data";
    private static final String FORGE = "runs the pipeline";

    private static final List<Platform> ALL = List.of(
            Platform.of(
                    RUNTIME,
                    "Kubernetes",
                    "kubernetes|k8s|kubectl|helm\\b|kube-|pods?\\b|crashloopbackoff|imagepullbackoff|eks\\b|gke\\b|aks\\b|openshift|argo ?cd|argocd|statefulset|replicaset|ingress\\b",
                    "kubectl|helm|oc|argocd|istioctl|kubens|kubectx|flux|k9s|helmfile|stern"),
            Platform.of(
                    RUNTIME,
                    "Amazon ECS",
                    "ecs\\b|fargate|task[- ]definition|taskdefinition|arn:aws:ecs",
                    "aws ecs|ecs-cli|copilot|ecs-deploy"),
            Platform.of(RUNTIME, "AWS Lambda", "lambda\\b|arn:aws:lambda|serverless", "aws lambda|sam|serverless|sls"),
            Platform.of(RUNTIME, "Cloud Run", "cloud ?run|gcloud run|run\\.app", "gcloud run"),
            Platform.of(RUNTIME, "Nomad", "nomad\\b", "nomad"),
            Platform.of(RUNTIME, "Heroku", "heroku|dynos?\\b", "heroku"),
            Platform.of(
                    RUNTIME, "Docker Swarm", "swarm\\b|docker (?:service|stack|node)", "docker service|docker stack"),
            Platform.of(
                    RUNTIME,
                    "Docker Compose",
                    "docker[- ]compose|compose\\b|docker (?:ps|run|logs|inspect|exec|stop|start|images?)",
                    "docker-compose|docker compose"),
            Platform.of(
                    RUNTIME,
                    "systemd",
                    "systemctl|systemd|journalctl|\\w+\\.service\\b|ansible|ssh\\b|/etc/|/opt/|/srv/|/var/www|nginx|vms?\\b|servers?\\b|hosts?\\b|apt\\b|dpkg|rpm\\b|capistrano|puppet|chef\\b",
                    "systemctl"),
            Platform.of(RUNTIME, "Cloud Foundry", "cloud foundry|cf (?:push|app|apps|rollback|logs)", "cf"),
            Platform.of(RUNTIME, "Fly.io", "fly\\.io|flyctl|fly (?:deploy|status|releases)|fly\\.dev", "fly|flyctl"),
            Platform.of(RUNTIME, "Vercel", "vercel", "vercel"),
            Platform.of(RUNTIME, "Elastic Beanstalk", "beanstalk|eb (?:deploy|status)", "eb|aws elasticbeanstalk"),
            Platform.of(RUNTIME, "App Service", "app service|azurewebsites|az webapp", "az webapp"),
            Platform.of(
                    CLOUD,
                    "AWS",
                    "aws\\b|amazon|arn:|ec2|s3\\b|rds\\b|ecs\\b|eks\\b|lambda|cloudfront|route ?53|elb\\b|alb\\b|cloudwatch|dynamodb|sqs\\b|sns\\b|\\d+\\.dkr\\.ecr|aurora|(?:us|eu|ap|sa|ca|me|af)-[a-z]+-\\d\\b",
                    "aws|eksctl|sam|ecs-cli"),
            Platform.of(
                    CLOUD,
                    "Google Cloud",
                    "gcloud|gcp\\b|google|gke\\b|cloud ?run|cloud sql|bigquery|gcr\\.io|pkg\\.dev|gs://|pub/?sub|europe-west\\d|us-central\\d",
                    "gcloud|gsutil|bq"),
            Platform.of(CLOUD, "Azure", "azure|aks\\b|az \\w+|cosmos ?db|azurewebsites|windows\\.net", "az"),
            Platform.of(
                    DATABASE,
                    "PostgreSQL",
                    "postgres|psql\\b|pg_|aurora|rds\\b|cloud sql|timescale|cockroach|sqlstate",
                    "psql|pg_dump|pg_restore|pg_basebackup|pgbackrest"),
            Platform.of(
                    DATABASE,
                    "MySQL",
                    "mysql|mariadb|aurora|rds\\b|cloud sql|percona|innodb|gh-ost|vitess",
                    "mysql|mysqldump|mariadb|mysqlbinlog|xtrabackup"),
            Platform.of(DATABASE, "MongoDB", "mongo|documentdb|atlas\\b", "mongosh|mongo|mongodump|mongorestore"),
            Platform.of(DATABASE, "SQL Server", "sql server|mssql|sqlcmd|azure sql", "sqlcmd|bcp"),
            Platform.of(FORGE, "GitHub", "github|ghcr\\.io|##\\[", "gh"),
            Platform.of(FORGE, "GitLab", "gitlab|ci_job|ci_pipeline", "glab"));

    private final Set<Platform> shown;

    private Platforms(Set<Platform> shown) {
        this.shown = shown;
    }

    static Platforms in(String text) {
        Set<Platform> shown = new LinkedHashSet<>();
        for (Platform platform : ALL) {
            if (platform.shown().matcher(text).find()) {
                shown.add(platform);
            }
        }
        return new Platforms(shown);
    }

    /** Returns the platform that a command works on, if the text shows only others of its group. */
    public Optional<Platform> unknown(String command) {
        List<Platform> users = new ArrayList<>();
        for (Platform platform : ALL) {
            if (platform.tools().matcher(command).lookingAt()) {
                users.add(platform);
            }
        }
        for (Platform platform : users) {
            if (!shown.contains(platform) && !of(platform.group()).isEmpty()) {
                return Optional.of(platform);
            }
        }
        return Optional.empty();
    }

    /** Returns the names of the platforms of a group that the text shows. */
    public List<String> of(String group) {
        return shown.stream()
                .filter(platform -> platform.group().equals(group))
                .map(Platform::name)
                .toList();
    }
}
