#!/bin/sh
# rollback-plan: a jar behind this script, which finds Java and starts it fast. A run with everything in place starts no
# process but Java, since each would cost the user a millisecond.

if [ -n "${ZSH_VERSION-}" ]; then emulate sh; fi
needed=17
build=@BUILD_HASH@

fail() {
    printf 'rollback-plan: %s\n' "$@" >&2
    exit 3
}

in_path() { # NAME: sets $found to the executable that PATH means
    rest=${PATH-}:
    while [ -n "$rest" ]; do
        found=${rest%%:*}
        rest=${rest#*:}
        found=${found:-.}/$1
        if [ -f "$found" ] && [ -x "$found" ]; then return 0; fi
    done
    return 1
}

# --- Where this file is: absolute, since Java 17 takes an archive only with the very same path of the jar.

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
*:*) fail "Java can't run what is in a folder with ':' in its name, ${self%/*}; please move it." ;;
esac

# --- Java: the first that is new enough. A JDK's release file tells its version.

rejected=

reject() { # WHERE WHAT
    rejected="$rejected
  $1: $2"
    return 1
}

read_release() { # HOME: sets $version, $runtime and $maker
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

ask_version() { # for a Java without a release file
    version=$("$java" -version 2>&1 </dev/null) || reject "$java" "does not run" || return
    case $version in
    *'version "'*) version=${version#*version \"} version=${version%%\"*} ;;
    *) reject "$java" "does not tell its version" ;;
    esac
}

accept() { # HOME: true if $java, which belongs to it, will do; sets $major, which is 1 for a version such as 1.8.0_412
    read_release "$1" || ask_version || return
    major=${version%%[!0-9]*}
    [ "${major:-0}" -ge "$needed" ] || reject "$java" "Java $version"
}

java_at() { # HOME
    java=$1/bin/java
    [ -x "$java" ] || reject "$1" "no bin/java in it" || return
    accept "$1"
}

java_in_path() {
    in_path java || return
    java=$found
    # What stands there on macOS is no Java, but looks for one.
    if [ "$java" = /usr/bin/java ] && [ -x /usr/libexec/java_home ]; then return 1; fi
    # To which home its symbolic links lead is remembered as a link of ours, which counts if both mean the same file.
    home=$root/homes$java
    # shellcheck disable=SC3013 # -ef, -nt and -O are in every sh known; where not, there is no cache.
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
    fail "needs Java $needed or later, and found${rejected:- none in JAVA_HOME, in PATH or in the usual folders.}
Please install one (openjdk-$needed-jre-headless or the like, or https://adoptium.net) or let JAVA_HOME name one."
fi

# --- How Java is started. Each flag's share is told in .ci/BENCHMARK.md.

kind=jsa collector=
if [ "$major" -ge 25 ]; then kind=aot collector=-XX:+UseSerialGC; fi
case $java in /*) ;; *) root='' ;; esac
case " ${JAVA_TOOL_OPTIONS-} ${JDK_JAVA_OPTIONS-} ${_JAVA_OPTIONS-}" in
*GC* | *[Ss]har* | *AOT* | *' @'* | *Flags=* | *OptionsFile=*)
    # Two collectors or two archives are an error in Java: the user's stand.
    collector='' root=''
    ;;
esac

# Closed, its number would go to one of Java's own files, which --context - would then append.
{ true 9<&0; } 2>/dev/null || exec </dev/null

# Java decodes its arguments by the locale. The shell itself may not know this one, and say so.
{
    LC_ALL=C.UTF-8
    if [ -x /usr/libexec/java_home ]; then LC_ALL=en_US.UTF-8; fi
    export LC_ALL
} 2>/dev/null

run() { # ARGUMENTS: in place of this shell
    # shellcheck disable=SC2086 # No flag of $tuning holds a space.
    exec ${nice:+nice} "$java" -XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions \
        -XX:ArchiveRelocationMode=0 -XX:TieredStopAtLevel=1 $tuning -XX:-UsePerfData \
        ${collector:+"$collector"} -Xlog:disable -XX:+DisplayVMOutputToStderr "$@"
}

# Java 25 prepares every class of its archive at every start: so one for the commonest run, one for the commonest check,
# and one for all others.
scope=${ROLLBACK_PLAN_TEMPLATE:+all.}
for word; do
    case $word in
    check | rules | templates | completion | -[hot]* | --help | --template* | --output* | --record*) scope=all. ;;
    --from-* | --context* | --values* | --pointer* | --ask | --no-redact | --strict | --explain) scope=all. ;;
    esac
done
if [ "${1-}" = check ] && [ -z "${ROLLBACK_PLAN_TEMPLATE-}" ]; then
    scope=check.
    for word; do
        case $word in -?*) scope=all. ;; esac
    done
fi
# The commonest run is over before a compiled method would pay. In others, compiling takes as long as what it speeds up,
# so it inlines little, and a large plan fills less memory than its collector would.
tuning=-XX:CompileThresholdScaling=10
if [ -n "$scope" ]; then tuning='-XX:C1MaxInlineSize=16 -XX:NewSize=32m -XX:+UseTransparentHugePages'; fi

nice=
set -- -cp "$self" dev.rollbackplan.Main "$@"
if [ -t 1 ]; then set -- -Drollback-plan.tty.out=true "$@"; fi
if [ -t 2 ]; then set -- -Drollback-plan.tty.err=true "$@"; fi
if [ -z "$root" ]; then run "$@"; fi
