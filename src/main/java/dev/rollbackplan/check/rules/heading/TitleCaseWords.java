package dev.rollbackplan.check.rules.heading;

/** The words that Title Case treats apart. */
final class TitleCaseWords {

    private TitleCaseWords() {}

    /**
     * Whether some style keeps a word in lower case: articles and coordinating conjunctions (all), conjunctions up to
     * three letters (AP, APA), prepositions of any length (Chicago), and name particles.
     */
    static boolean isSmall(String word) {
        return switch (word) {
            case "a", "an", "the" -> true;
            case "and", "as", "but", "for", "if", "nor", "or", "so", "than", "yet" -> true;
            case "about", "above", "across", "after", "against", "along", "alongside", "amid", "among", "amongst" ->
                true;
            case "around", "at", "atop", "before", "behind", "below", "beneath", "beside", "besides", "between" -> true;
            case "beyond", "by", "concerning", "despite", "down", "during", "except", "excluding", "following" -> true;
            case "from", "in", "including", "inside", "into", "like", "minus", "near", "of", "off", "on", "onto" ->
                true;
            case "opposite", "out", "outside", "over", "past", "per", "plus", "regarding", "round", "since" -> true;
            case "through", "throughout", "till", "to", "toward", "towards", "under", "underneath", "unlike" -> true;
            case "until", "up", "upon", "versus", "via", "vs", "with", "within", "without" -> true;
            case "al", "de", "der", "di", "du", "et", "etc", "la", "le", "van", "von" -> true;
            default -> false;
        };
    }

    /** Whether a word is the name of a program, written as one types it, or of a unit. */
    static boolean isLowerCaseName(String word) {
        return switch (word) {
            case "ansible", "apk", "apt", "awk", "aws", "az", "bash", "cargo", "certbot", "cgroup", "cgroups" -> true;
            case "chmod", "chown", "chroot", "conda", "containerd", "cosign", "cri", "cron", "crond", "crontab" -> true;
            case "csh", "ctr", "curl", "dbt", "dnf", "dnsmasq", "docker", "dpkg" -> true;
            case "env", "esbuild", "eslint", "etcd", "ffmpeg", "firewalld", "fsck" -> true;
            case "fstab",
                    "gcloud",
                    "gdb",
                    "gh",
                    "git",
                    "glab",
                    "gofmt",
                    "gpg",
                    "gradle",
                    "grep",
                    "gsutil",
                    "gunicorn" -> true;
            case "gzip", "haproxy", "helm", "helmfile", "htop", "httpd", "ifconfig", "initramfs" -> true;
            case "iptables", "jq", "journald", "jsonnet", "kafkacat", "kcat", "kexec" -> true;
            case "k9s", "kube", "kubeadm", "kubeconfig", "kubectx", "kubelet", "kustomize", "libvirt" -> true;
            case "localhost", "logrotate", "lsof", "lvm", "macos", "mdadm", "memcached", "mongod", "mongodump" -> true;
            case "mongorestore", "mongos", "mongosh", "mvn", "mypy", "mysql", "mysqld", "mysqldump", "nc", "netcat" ->
                true;
            case "netplan", "netstat", "nftables", "nginx", "nmap", "nodejs", "npm", "npx", "nslookup", "ntpd" -> true;
            case "nvm", "openssl", "php", "pip", "pipx", "pnpm", "podman", "printf", "psql", "pytest", "pyenv" -> true;
            case "rclone", "restic", "rsync", "rsyslog", "runc", "scp", "sed", "sftp", "skopeo", "sqlite", "ssh" ->
                true;
            case "sshd", "strace", "stderr", "stdin", "stdout", "sudo", "syslog", "systemd" -> true;
            case "tar", "tcpdump", "telnet", "terraform", "tfstate", "tmux", "tofu", "ufw", "uwsgi", "velero" -> true;
            case "vercel", "vi", "vim", "webpack", "wget", "xargs", "yq", "yum", "zsh", "zstd" -> true;
            case "adminer",
                    "arkade",
                    "argocd",
                    "chgrp",
                    "cloudflared",
                    "dmesg",
                    "dockerd",
                    "fluentd",
                    "fluxcd",
                    "gunzip" -> true;
            case "initrd", "iostat", "kubeseal", "launchd", "minikube", "nerdctl", "packetbeat" -> true;
            case "ripgrep", "rootfs", "tcpflow", "traceroute", "tshark", "udev", "umount", "vmstat" -> true;
            case "hrs", "kb", "kbps", "mbps", "min", "mins", "ms", "ns", "rps", "sec", "secs" -> true;
            // such as kubectl, vtctldclient and pgbouncer; no English word is like them
            default -> word.endsWith("ctl") || word.contains("ctld") || word.startsWith("pg");
        };
    }

    /** Whether a word before a version is no name of what has that version. */
    static boolean goesWithVersion(String word) {
        return switch (word) {
            case "phase", "release", "step", "steps", "tag", "update", "upgrade", "version" -> true;
            default -> isSmall(word);
        };
    }

    /** Whether a word, in capitals, is written so. */
    static boolean isAcronym(String word) {
        return switch (word) {
            case "ACID", "ACL", "AKS", "AMI", "API", "ASAP", "ASG", "AWS", "BI", "CAB", "CDC", "CDN", "CEO", "CI" ->
                true;
            case "CICD", "CIDR", "CLI", "CMDB", "CNAME", "CORS", "CPU", "CRD", "CRUD", "CSV", "CTO", "CVE", "DBA" ->
                true;
            case "DDL", "DDOS", "DML", "DNS", "DNSSEC", "DR", "EBS", "ECR", "ECS", "EKS", "ELB", "ENV", "ETA", "ETL" ->
                true;
            case "FAQ", "FEDRAMP", "GCE", "GCP", "GDPR", "GKE", "GPU", "GUI", "GUID", "HIPAA", "HTTP", "HTTPS" -> true;
            case "IAM", "IDE", "II", "III", "IO", "IP", "ISO", "IV", "IX", "JIRA", "JSON", "JWT", "KPI", "LDAP" -> true;
            case "MIT", "MTTA", "MTTD", "MTTR", "MVP", "NAS", "NAT", "NOC", "NUMA", "OAUTH", "OIDC", "OOM", "OS" ->
                true;
            case "OWASP", "PII", "PITR", "POC", "POSIX", "PVC", "QA", "RAID", "RAM", "RBAC", "RCA", "RDS", "REST" ->
                true;
            case "README", "ROI", "RPO", "RTO", "SAAS", "SAML", "SDK", "SEV", "SIEM", "SIG", "SIGHUP", "SIGINT" -> true;
            case "SIGKILL", "SIGTERM", "SLA", "SLI", "SLO", "SOC", "SOP", "SOX", "SQL", "SRE", "SSO", "TBA", "TBD" ->
                true;
            case "TODO", "TOC", "UAT", "UDP", "UI", "URI", "URL", "USA", "UTC", "UUID", "UX", "VI", "VII", "VIII" ->
                true;
            case "VIP", "VLAN", "WAF", "WAL", "XI", "XSS", "YAML" -> true;
            default -> false;
        };
    }

    /** Whether a word of two letters is no abbreviation. */
    static boolean isShortWord(String word) {
        return switch (word) {
            case "am", "be", "do", "go", "he", "is", "it", "me", "my", "no", "us", "we" -> true;
            default -> isSmall(word);
        };
    }

    /** Whether a hyphened word that begins so is English rather than a name such as {@code checkout-service}. */
    static boolean beginsCompound(String part) {
        return switch (part) {
            case "anti",
                    "auto",
                    "co",
                    "cross",
                    "ex",
                    "inter",
                    "intra",
                    "micro",
                    "mid",
                    "mini",
                    "multi",
                    "non",
                    "post" -> true;
            case "pre", "re", "self", "semi", "sub", "super", "ultra", "un" -> true;
            case "clean", "cut", "day", "double", "end", "fast", "first", "follow", "full", "half", "hand", "hard" ->
                true;
            case "high", "hot", "large", "last", "long", "low", "near", "new", "old", "one", "open", "read", "real" ->
                true;
            case "roll", "second", "set", "short", "single", "slow", "small", "soft", "start", "step", "third", "two" ->
                true;
            case "three", "four", "five", "six", "seven", "eight", "nine", "ten", "well", "wide", "write", "zero" ->
                true;
            default -> isSmall(part);
        };
    }

    /** Whether a hyphened word that ends so is English rather than a name such as {@code checkout-service}. */
    static boolean endsCompound(String part) {
        return switch (part) {
            case "aware", "back", "critical", "free", "friendly", "level", "like", "long", "only", "proof", "ready" ->
                true;
            case "safe", "side", "specific", "term", "time", "type", "wide" -> true;
            default -> (part.length() > 1 && isSmall(part)) || part.endsWith("ing") || part.endsWith("ed");
        };
    }
}
