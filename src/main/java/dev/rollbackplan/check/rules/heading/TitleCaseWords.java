package dev.rollbackplan.check.rules.heading;

import dev.rollbackplan.check.lexicon.KnownPrograms;
import dev.rollbackplan.check.lexicon.Vocabulary;
import java.util.Set;

/** The words of four or more letters that may begin with a lower-case letter in Title Case. */
final class TitleCaseWords {

    /** Conjunctions, and prepositions of any length, which the Chicago style does not capitalize. */
    private static final Set<String> SMALL_WORDS = words("""
            about above across after against along alongside amid among amongst around atop before behind below
            beneath beside besides between beyond concerning despite down during except excluding following from
            including inside into like minus near onto opposite outside over past plus regarding round since than
            through throughout till toward towards under underneath unlike until upon versus when with within without
            """);

    /** Names that are written in lower case: daemons, programs, files, streams and units. */
    private static final Set<String> NAMES = words("""
            adminer arkade cgroup cgroups chgrp chroot cloudflared containerd cosign cron crond dmesg dnsmasq dockerd
            esbuild eslint etcd ffmpeg firewalld fluentd fluxcd fsck fstab gofmt gunicorn haproxy htop httpd ifconfig
            initramfs initrd iostat journald jsonnet kafkacat kbps kexec kops kube kubeconfig kubectx kubelet kubeseal
            launchd libvirt localhost logrotate mdadm memcached mins mongod mongos mypy mysqld netcat netplan nftables
            nginx nmap ntpd packetbeat pipx postgres printf pyenv pytest ripgrep rootfs rsyslog runc secs shellcheck
            sqlite sshd stderr stdin stdout strace sudo syslog systemd tcpdump tcpflow tfstate traceroute tshark udev
            uwsgi vmstat vtctldclient webpack zstd
            """);

    /** Programs whose names are English words, in addition to those that {@link KnownPrograms} marks as such. */
    private static final Set<String> ENGLISH_PROGRAMS = words("bundle kind migrate serverless service snap");

    /** Words that come before a version and are not the name of a program. */
    private static final Set<String> BEFORE_VERSION = words("phase release step steps tag update upgrade version");

    private TitleCaseWords() {}

    /** Returns whether some common style does not capitalize a word, given in lower case. */
    static boolean isSmall(String word) {
        return SMALL_WORDS.contains(word);
    }

    /** Returns whether a word in lower case is the name of a program, a product or a unit. */
    static boolean isName(String word) {
        return NAMES.contains(word)
                || word.endsWith("ctl")
                || word.startsWith("pg")
                || Vocabulary.isName(word)
                || isProgram(word);
    }

    /** Returns whether a word is the name of a known program, and not an English word. */
    static boolean isProgram(String word) {
        return KnownPrograms.find(word).filter(tool -> !tool.isEnglish()).isPresent()
                && !ENGLISH_PROGRAMS.contains(word);
    }

    /** Returns whether a word before a version is not the name of a program, as in "release v2". */
    static boolean isBeforeVersion(String word) {
        return BEFORE_VERSION.contains(word);
    }

    private static Set<String> words(String text) {
        return Set.of(text.trim().split("\\s+"));
    }
}
