package dev.rollbackplan.check.code;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Detects lines that a person would type at a shell, and shell prompts. */
public final class CommandDetector {

    /** Maximum length of the part of a line that is read, in UTF-16 units. */
    private static final int LIMIT = 200;

    private static final Set<String> TOOLS = Set.of("""
            kubectl oc helm helmfile kustomize kubectx kubens argocd flux istioctl eksctl k9s docker
            docker-compose podman crictl nerdctl skopeo crane git gh glab aws gcloud gsutil bq az doctl
            flyctl heroku cf vercel netlify terraform tofu terragrunt pulumi ansible ansible-playbook vault
            consul nomad psql pg_dump pg_dumpall pg_restore pg_basebackup mysql mysqldump mysqladmin
            mysqlcheck mongo mongosh mongodump mongorestore redis-cli sqlite3 clickhouse-client cqlsh
            etcdctl kafka-topics kafka-topics.sh rabbitmqctl curl wget ssh scp rsync systemctl journalctl
            apt apt-get dpkg yum dnf apk brew snap npm npx pnpm yarn pip pip3 pipx poetry uv python python3
            ruby bundle rails rake php composer java mvn gradle cargo rustup dotnet bun deno flyway
            liquibase alembic prisma knex goose dbmate golang-migrate sqlx ls cp mv rm ln mkdir rmdir chmod
            chown chgrp grep egrep zgrep sed awk jq yq tar gzip gunzip unzip df du ps pgrep pkill killall
            netstat ss lsof dig nslookup openssl iptables ufw nginx apachectl pm2 supervisorctl crontab
            xargs tee envsubst sha256sum base64 mktemp bash sh zsh cd printf unset pulsar-admin influx
            promtool amtool velero restic cmctl dapr cmake mount umount lsblk cosign logcli ip nc tcpdump
            nano vi vim""".split("\\s+", -1));

    /** Tools whose names are words too: only what stands behind them can tell. */
    private static final Set<String> WORDS = Set.of("""
            make go find cat head tail sort watch kill test node which sleep touch cut host export source
            echo service less screen top wait just at timeout task buck bazel ping truncate nice flask
            deploy reboot shutdown""".split("\\s+", -1));

    /** Words that may precede a program. */
    private static final Set<String> BEFORE = Set.of("sudo", "time", "nohup", "exec", "env", "command", "doas");

    private static final Pattern PROMPT =
            Pattern.compile("[ \t]{0,40}(?:\\[?[\\w.-]{1,64}@[\\w.-]{1,64}[ :][^\\s\\]$#]{0,90}\\]?[$#]|[$%])[ \u00A0]");
    private static final Pattern ROOT_PROMPT = Pattern.compile("[ \t]{0,40}# ");
    private static final Pattern OTHER_PROMPT = Pattern.compile(
            "[ \t]{0,40}(?:[A-Za-z_][\\w.:@/-]{0,60}(?:[=-]?[>#]|\\([^)\\s]{0,60}\\)>|\\[[^\\]\\s]{0,60}\\]>)"
                    + "|>>>|PS [A-Z]:[^>]{0,90}>) ");
    private static final Pattern ASSIGNMENT = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,100}=\\S*");

    /** A program given by its path. One in the root directory is a chat command instead, such as {@code /incident declare}. */
    private static final Pattern PATH = Pattern.compile("(?:(?:\\.{1,2}|~)/|/[\\w.-]+/)[\\w.-][\\w./-]*");

    private CommandDetector() {}

    /** Returns whether a line begins with a known program and has an argument. */
    static boolean isCommand(String line) {
        return isCommand(line, false);
    }

    /** Returns the same for a line of code, in which an English word such as "find" is the program. */
    public static boolean isCommandInCode(String line) {
        return isCommand(line, true);
    }

    private static boolean isCommand(String line, boolean code) {
        List<String> words = words(line);
        String tool = words.get(0);
        if (words.size() < 2) {
            return tool.startsWith("./") && tool.length() > 2;
        }
        if (words.get(1).startsWith("==") || words.get(1).equals("!=")) {
            return false;
        }
        return TOOLS.contains(tool)
                || PATH.matcher(tool).matches()
                || WORDS.contains(tool) && (code || isArgument(words.get(1)));
    }

    /** Returns the program that a line runs, without its directory; empty if the line is empty. */
    public static String program(String line) {
        String path = words(line).get(0);
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static boolean isArgument(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (i == 0 && c == '-' && word.length() > 1
                    || "/=$<\"_:*".indexOf(c) >= 0 && i + 1 < word.length()
                    || Character.isDigit(c)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the words of a line, from the program on; one empty word for an empty line. */
    private static List<String> words(String line) {
        String start = line.length() > LIMIT ? line.substring(0, LIMIT) : line;
        List<String> words = List.of(start.strip().split("\\s+", -1));
        int first = 0;
        while (first < words.size() - 1
                && (BEFORE.contains(words.get(first))
                        || ASSIGNMENT.matcher(words.get(first)).matches())) {
            first++;
        }
        return words.subList(first, words.size());
    }

    /** Returns the length of the prompt that a line begins with, indentation included; 0 if it has none. */
    static int promptLength(String line) {
        return length(PROMPT, line);
    }

    /** Returns the same for the prompt of a root shell. Unlike a comment, a known program follows it. */
    static int rootPromptLength(String line) {
        int length = length(ROOT_PROMPT, line);
        return length > 0 && isCommand(line.substring(length)) ? length : 0;
    }

    /** Returns whether a line begins with the prompt of another program, such as {@code mysql> }. */
    static boolean hasOtherPrompt(String line) {
        return length(OTHER_PROMPT, line) > 0;
    }

    private static int length(Pattern prompt, String line) {
        String start = line.length() > LIMIT ? line.substring(0, LIMIT) : line;
        Matcher matcher = prompt.matcher(start);
        return matcher.lookingAt() ? matcher.end() : 0;
    }
}
