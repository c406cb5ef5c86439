package dev.rollbackplan.check.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a line that a person would type at a shell from one that says something. */
public final class CommandDetector {

    /** What stands behind this many characters of a line is not looked at. */
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

    private static final Set<String> BEFORE = Set.of("sudo", "time", "nohup", "exec", "env", "command", "doas");

    private static final Pattern PROMPT =
            Pattern.compile("[ \t]{0,40}(?:\\[?[\\w.-]{1,64}@[\\w.-]{1,64}[ :][^\\s\\]$#]{0,90}\\]?[$#]|[$%])[ \u00A0]");
    private static final Pattern ROOT_PROMPT = Pattern.compile("[ \t]{0,40}# ");
    private static final Pattern OTHER_PROMPT = Pattern.compile(
            "[ \t]{0,40}(?:[A-Za-z_][\\w.:@/-]{0,60}(?:[=-]?[>#]|\\([^)\\s]{0,60}\\)>|\\[[^\\]\\s]{0,60}\\]>)"
                    + "|>>>|PS [A-Z]:[^>]{0,90}>) ");
    private static final Pattern ASSIGNMENT = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,100}=\\S*");

    /** One in the root folder is a chat's command: {@code /incident declare}. */
    private static final Pattern PATH = Pattern.compile("(?:(?:\\.{1,2}|~)/|/[\\w.-]+/)[\\w.-][\\w./-]*");

    private CommandDetector() {}

    /** Whether a line begins with a tool that is known, and gives it something to do. */
    static boolean is(String line) {
        return is(line, false);
    }

    /** The same of a line that is known to be code, where a word that is a tool's name is that tool. */
    public static boolean isInCode(String line) {
        return is(line, true);
    }

    private static boolean is(String line, boolean code) {
        List<String> words = words(line);
        if (words.isEmpty()) {
            return false;
        }
        String tool = words.get(0);
        if (words.size() < 2) {
            return tool.startsWith("./") && tool.length() > 2;
        }
        if (words.get(1).startsWith("==") || words.get(1).equals("!=")) {
            return false;
        }
        return TOOLS.contains(tool)
                || (tool.indexOf('/') >= 0 && PATH.matcher(tool).matches())
                || WORDS.contains(tool) && (code || isArgument(words.get(1)));
    }

    /** The tool that a line runs, without its folder; empty where the line is empty. */
    public static String tool(String line) {
        List<String> words = words(line);
        return words.isEmpty() ? "" : words.get(0).substring(words.get(0).lastIndexOf('/') + 1);
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

    private static List<String> words(String line) {
        String start = line.length() > LIMIT ? line.substring(0, LIMIT) : line;
        List<String> words = split(start);
        int first = 0;
        while (first < words.size() - 1 && (BEFORE.contains(words.get(first)) || isAssignment(words.get(first)))) {
            first++;
        }
        return words.subList(first, words.size());
    }

    private static boolean isAssignment(String word) {
        return word.indexOf('=') > 0 && ASSIGNMENT.matcher(word).matches();
    }

    /** At ASCII's white space; what other white space there is at the ends belongs to no word either. */
    private static List<String> split(String line) {
        String text = line.strip();
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isSpace(text.charAt(i))) {
                if (i > start) {
                    words.add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    /** The length of the prompt, indentation included, that a line begins with; 0 where it has none. */
    static int prompt(String line) {
        boolean signed = line.indexOf('$') >= 0 || line.indexOf('%') >= 0 || line.indexOf('#') >= 0;
        return signed ? length(PROMPT, line) : 0;
    }

    /** The same for a root shell's prompt, which is told from a comment by the command behind it. */
    static int rootPrompt(String line) {
        int length = length(ROOT_PROMPT, line);
        return length > 0 && is(line.substring(length)) ? length : 0;
    }

    /** Whether a line begins with the prompt of something else, such as {@code mysql> }. */
    static boolean isOtherPrompt(String line) {
        return (line.indexOf('>') >= 0 || line.indexOf('#') >= 0) && length(OTHER_PROMPT, line) > 0;
    }

    private static int length(Pattern prompt, String line) {
        String start = line.length() > LIMIT ? line.substring(0, LIMIT) : line;
        Matcher matcher = prompt.matcher(start);
        return matcher.lookingAt() ? matcher.end() : 0;
    }
}
