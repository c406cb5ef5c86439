#!/bin/sh
# rollback-plan: this script, followed by a jar. The script finds Java and starts it quickly, from a class archive. If
# the cache is complete, it starts no process except Java, since each one takes about a millisecond.

if [ -n "${ZSH_VERSION-}" ]; then emulate sh; fi
needed=17
build=@BUILD_HASH@

fail() {
    printf 'rollback-plan: %s\n' "$@" >&2
    exit 3
}

in_path() { # NAME: sets $found to the first executable of that name in PATH
    rest=${PATH-}:
    while [ -n "$rest" ]; do
        found=${rest%%:*}
        rest=${rest#*:}
        found=${found:-.}/$1
        if [ -f "$found" ] && [ -x "$found" ]; then return 0; fi
    done
    return 1
}

# --- The path of this file. It is absolute, since Java 17 uses an archive only with the jar path it was made with.

self=$0
if [ "$self" = "${self##*/}" ] && [ ! -f "$self" ] && in_path "$self"; then self=$found; fi
while [ "$self" != "${self#./}" ]; do self=${self#./}; done
case $self in
/*) ;;
*) self=${PWD%/}/$self ;;
esac
case $self in
*/../* | */./* | *//*) self=$(CDPATH='' cd "${self%/*}" && pwd -P)/${self##*/} ;;
esac
case $self in
*:*) fail "Java can't load a file with ':' in its path: move or rename $self" ;;
esac

# --- Java: the first one that is new enough. The file "release" of its home states the version.

rejected=

reject() { # PATH REASON
    rejected="$rejected
  $1: $2"
    return 1
}

read_release() { # HOME: sets $version, $runtime and $maker; false without a version
    version='' runtime='' maker=''
    [ -r "$1/release" ] || return
    while IFS= read -r line; do
        value=${line#*=\"}
        value=${value%\"*}
        case $line in
        IMPLEMENTOR=*) maker=$value ;;
        JAVA_RUNTIME_VERSION=*) runtime=$value ;;
        JAVA_VERSION=*)
            version=$value
            break
            ;;
        esac
    done <"$1/release"
    [ -n "$version" ]
}

ask_version() { # sets $version for a Java without a file "release"
    version=$("$java" -version 2>&1 </dev/null) || reject "$java" "does not run" || return
    case $version in
    *'version "'*) version=${version#*version \"} version=${version%%\"*} ;;
    *) reject "$java" "does not print its version" ;;
    esac
}

accept() { # HOME: whether $java, the Java of this home, is new enough; sets $major, which is 1 for 1.8.0_412
    read_release "$1" || ask_version || return
    major=${version%%[!0-9]*}
    [ "${major:-0}" -ge "$needed" ] || reject "$java" "Java $version is too old"
}

java_at() { # HOME
    java=$1/bin/java
    [ -x "$java" ] || reject "$1" "contains no bin/java" || return
    accept "$1"
}

java_in_path() {
    in_path java || return
    java=$found
    # On macOS, /usr/bin/java is no Java but a stub that searches for one.
    if [ "$java" = /usr/bin/java ] && [ -x /usr/libexec/java_home ]; then return 1; fi
    # The home that the symbolic links of this Java lead to is cached as a link, to save a process for readlink. The
    # link is used only if its bin/java is the same file.
    home=$root/homes$java
    # shellcheck disable=SC3013 # Every known sh has -ef, -nt and -O; without them nothing is cached.
    if ! [ "$home/bin/java" -ef "$java" ]; then
        home=$(readlink -f "$java")
        home=${home%/bin/java}
        remember=$home
    fi 2>/dev/null
    accept "$home"
}

java_elsewhere() {
    if [ -x /usr/libexec/java_home ] && home=$(/usr/libexec/java_home -v "$needed+" 2>/dev/null); then
        if java_at "$home"; then return; fi
    fi
    for home in /usr/lib/jvm/default-java /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/*jdk* /opt/homebrew/opt/openjdk \
        /usr/local/opt/openjdk "${HOME-}"/.sdkman/candidates/java/current "${HOME-}"/.jdks/*; do
        if [ -x "$home/bin/java" ] && java_at "$home"; then return; fi
    done
    return 1
}

root=
if [ "${ROLLBACK_PLAN_CACHE-}" != off ]; then
    case ${XDG_CACHE_HOME-} in
    /*) root=$XDG_CACHE_HOME/rollback-plan ;;
    *) case ${HOME-} in /*) root=${HOME%/}/.cache/rollback-plan ;; esac ;;
    esac
fi
remember=
if ! { [ -n "${JAVA_HOME-}" ] && java_at "$JAVA_HOME"; } && ! java_in_path && ! java_elsewhere; then
    fail "no Java $needed or later found in JAVA_HOME, PATH or the usual folders:$rejected
install one (such as openjdk-$needed-jre-headless, or from https://adoptium.net) or set JAVA_HOME"
fi

# --- The flags of Java. .ci/BENCHMARK.md states the effect of each.

kind=jsa collector=
if [ "$major" -ge 25 ]; then kind=aot collector=-XX:+UseSerialGC; fi
case $java in /*) ;; *) root='' ;; esac
case " ${JAVA_TOOL_OPTIONS-} ${JDK_JAVA_OPTIONS-} ${_JAVA_OPTIONS-}" in
*GC* | *[Ss]har* | *AOT* | *' @'* | *Flags=* | *OptionsFile=*)
    # Java refuses two garbage collectors or two archives: if the user's options may set one, the launcher sets neither.
    collector='' root=''
    ;;
esac

# If standard input is closed, Java gives its number to a file of its own, and "--context -" would read that file.
{ true 9<&0; } 2>/dev/null || exec </dev/null

# Java decodes its arguments by the locale. A shell that doesn't know this one prints a warning, which is discarded.
{
    LC_ALL=C.UTF-8
    if [ -x /usr/libexec/java_home ]; then LC_ALL=en_US.UTF-8; fi
    export LC_ALL
} 2>/dev/null

run() { # ARGUMENT...: starts Java in place of this shell
    # shellcheck disable=SC2086 # No flag in $tuning contains a space.
    exec ${nice:+nice} "$java" -XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions \
        -XX:ArchiveRelocationMode=0 -XX:TieredStopAtLevel=1 $tuning -XX:-UsePerfData \
        ${collector:+"$collector"} -Xlog:disable -XX:+DisplayVMOutputToStderr "$@"
}

# Java 25 prepares every class of its archive at each start. So there are three archives: for the most common render,
# for checks that write no JSON, and for all other runs.
scope=${ROLLBACK_PLAN_TEMPLATE:+all.}
for word; do
    case $scope$word in
    check.--format*) scope=all. ;;
    check.*) ;;
    check) scope=check. ;;
    rules | templates | completion | -[hot]* | --help | --template* | --output* | --record*) scope=all. ;;
    --from-* | --context* | --values* | --pointer* | --ask | --no-redact | --strict | --explain) scope=all. ;;
    esac
done
# The most common render ends before compiling pays off, so a method is compiled only after ten times as many calls. In
# all other runs, compiling takes as long as it saves, so the compiler inlines little. For large plans, a young
# generation of 32 MB saves garbage collections, and huge pages save page faults.
tuning=-XX:CompileThresholdScaling=10
if [ -n "$scope" ]; then tuning='-XX:C1MaxInlineSize=16 -XX:NewSize=32m -XX:+UseTransparentHugePages'; fi

nice=
set -- -cp "$self" dev.rollbackplan.Main "$@"
if [ -t 1 ]; then set -- -Drollback-plan.tty.out=true "$@"; fi
if [ -t 2 ]; then set -- -Drollback-plan.tty.err=true "$@"; fi
if [ -z "$root" ]; then run "$@"; fi
