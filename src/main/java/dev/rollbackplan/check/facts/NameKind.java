package dev.rollbackplan.check.facts;

import java.util.Locale;

/** The kinds of names that prompts and plans have. */
public enum NameKind {
    NAMESPACE,
    /** A Kubernetes workload: a deployment, a stateful set, a daemon set, a job. */
    WORKLOAD,
    /** A Helm release. */
    RELEASE,
    /** A service of ECS, Swarm, Cloud Run or systemd. */
    SERVICE,
    CONTAINER,
    /** An application of Heroku, Fly.io, Cloud Foundry or Argo CD. */
    APP,
    /** A job of Nomad. */
    JOB,
    FUNCTION,
    CLUSTER,
    HOST,
    REGION,
    PROJECT,
    BUCKET,
    TOPIC,
    /** A consumer group. */
    GROUP,
    QUEUE,
    /** A database or the server that it runs on. */
    DATABASE,
    TABLE,
    STACK,
    DISTRIBUTION,
    FILE;

    /** Returns the kind as a word of a message. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
