#!/bin/sh
# rollback-plan: this script, followed by a jar. The script finds Java and starts it quickly, from a class archive. If
# the cache is complete, it starts no process except Java, since each one takes about a millisecond.

if [ -n "${ZSH_VERSION-}" ]; then emulate sh; fi
needed=17 build=@BUILD_HASH@

fail() {
    printf 'rollback-plan: %s\n' "$@" >&2
    code=3
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
*/../* | */./* | *//*) self=$(CDPATH='' cd -P "${self%/*}" && pwd -P)/${self##*/} ;;
esac
case $self in
*:*) fail "Java can't load a file with ':' in its path: move or rename $self" ;;
esac
[ -f "$self" ] || fail "$self is not a file: run the program by its path"

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
    # The file "release" is in the home that the symbolic links of this Java lead to. Before readlink, which is a process,
    # the usual homes are compared.
    home=${java%/bin/java}
    if [ ! -r "$home/release" ]; then
        # shellcheck disable=SC3013 # Every known sh has -ef, -nt and -O; without them nothing is cached.
        for home in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/*jdk* ''; do
            if [ "$home/bin/java" -ef "$java" ]; then break; fi
        done 2>/dev/null
        if [ -z "$home" ]; then home=$(readlink -f "$java"); fi
    fi
    accept "${home%/bin/java}"
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

if ! { [ -n "${JAVA_HOME-}" ] && java_at "$JAVA_HOME"; } && ! java_in_path && ! java_elsewhere; then
    fail "no Java $needed or later found in JAVA_HOME, PATH or the usual folders:$rejected
install one (such as openjdk-$needed-jre-headless, or from https://adoptium.net) or set JAVA_HOME"
fi

# --- The flags of Java. .ci/BENCHMARK.md states the effect of each.
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
kind=jsa option=SharedArchiveFile collector=
if [ "$major" -ge 25 ]; then kind=aot option=AOTCache collector=-XX:+UseSerialGC; fi
cache=
case ${ROLLBACK_PLAN_CACHE-}:${XDG_CACHE_HOME-} in
off:*) ;;
*:/*) cache=$XDG_CACHE_HOME/rollback-plan ;;
*) case ${HOME-} in /*) cache=${HOME%/}/.cache/rollback-plan ;; esac ;;
esac
# Java reads ':' in the path of an archive as a separator. The other paths are not the same in the next run.
case $cache:$self:$java in *:*:*:* | *:/dev/*:* | *:/proc/*:* | *:[!/]*) cache='' ;; esac
# Java refuses two garbage collectors or two archives: if the user's options may set one, the launcher sets neither.
case " ${JAVA_TOOL_OPTIONS-} ${JDK_JAVA_OPTIONS-} ${_JAVA_OPTIONS-}" in
*GC* | *[Ss]har* | *AOT* | *' @'* | *Flags=* | *OptionsFile=*) collector='' cache='' ;;
esac
# A crash prints nothing and leaves no file. This script reports it.
flags="-XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 -XX:-UsePerfData \
-XX:TieredStopAtLevel=1 $tuning $collector -Xlog:disable -XX:+DisplayVMOutputToStderr -XX:+SuppressFatalErrorMessage \
-XX:ErrorFile=/dev/null"

# If standard input is closed, Java gives its number to a file of its own, and "--context -" would read that file.
{ true 9<&0; } 2>/dev/null || exec </dev/null

# Java decodes its arguments by the locale. A shell that doesn't know this one prints a warning, which is discarded.
locale=C.UTF-8
if [ -x /usr/libexec/java_home ]; then locale=en_US.UTF-8; fi
{ export LC_ALL="$locale"; } 2>/dev/null

# --- The class archive: the program's classes as Java loads them. It contains code, so it is used only if the user owns
# it and its folders. Main makes it after a run without one, if nobody else can change the folders, and marks the cache
# with the sticky bit, which "chmod 777" removes. An archive has the time of the jar: one that is truncated or
# overwritten has another. Java notices an archive of another Java, but not one of another build.

# shellcheck disable=SC3013,SC3067
usable() {
    [ -k "$cache" ] && [ -s "$archive" ] && ! [ "$archive" -nt "$self" ] && ! [ "$self" -nt "$archive" ] || return
    for owned in "$cache" "$folder" "$archive"; do
        if [ -L "$owned" ] || [ ! -O "$owned" ]; then return 1; fi
    done
} 2>/dev/null

folder=$build$self/${runtime:-$version}-$maker
while [ "$folder" != "${folder#*/}" ]; do folder=${folder%%/*}!${folder#*/}; done
folder=$cache/$folder archive=$folder/$scope$kind

# --- Java is a child of this shell, which notices if Java can't start or crashes. Java exits with 1 then, as the program
# does for findings. So Main adds 100 to its own status.

child='' stopped='' again='' damaged='' code=3
trap 'exit "$code"' EXIT # The shell itself fails if it can start no process.
trap 'stop 129' HUP
trap 'stop 130' INT
trap 'stop 131' QUIT
trap 'stop 143' TERM

# shellcheck disable=SC2317 # The traps call it.
stop() { # STATUS: ends Java; then launch ends this script
    stopped=$1
    if [ -n "$child" ]; then kill "$child" 2>/dev/null; fi
}

launch() { # ARGUMENT...: runs Java and ends this script with its status. Returns only if Java fails.
    # A shell gives a background process no standard input except from another descriptor, which must be free.
    free=3
    while [ "$free" -lt 9 ] && eval "{ true <&$free; }" 2>/dev/null; do free=$((free + 1)); done
    eval "{ exec \"\$java\" \$flags \"\$@\" <&$free $free<&- & } $free<&0"
    child=$!
    if [ -n "$stopped" ]; then kill "$child"; fi
    { wait "$child"; } 2>/dev/null
    failure=$?
    case $failure in 129 | 130 | 131 | 137 | 143) stopped=${stopped:-$failure} ;; esac
    if [ -n "$stopped" ]; then
        while kill -0 "$child"; do wait "$child"; done 2>/dev/null
        # A run that did nothing may have hung because of a damaged archive.
        if [ -e "$again" ]; then rm -f "$archive" "$again"; fi
        code=$stopped && exit
    fi
    case $failure in 0 | 10[123]) ;; *) return ;; esac
    if [ -n "$damaged" ]; then rm -f "$damaged"; fi
    code=${failure#10} && exit
}

can_repeat() { # ARGUMENT...: whether the run read and wrote nothing yet
    [ -e "$again" ] || return
    # A part of a pipe may have been read.
    for word in "${ROLLBACK_PLAN_TEMPLATE-}" "$@"; do
        word=${word#*=}
        if [ -e "$word" ] && [ ! -f "$word" ] && [ ! -d "$word" ]; then return 1; fi
    done
}

set -- -Drollback-plan.status=100 -cp "$self" dev.rollbackplan.Main "$@"
if [ -t 1 ]; then set -- -Drollback-plan.tty.out=true "$@"; fi
if [ -t 2 ]; then set -- -Drollback-plan.tty.err=true "$@"; fi
# With this option, the program can write to an inherited descriptor.
case $* in */fd/*) set -- --add-opens=java.base/java.io=ALL-UNNAMED "$@" ;; esac
if [ -n "$cache" ] && usable; then
    # Main removes this file before it reads standard input or writes.
    again=$folder/run.$$
    { true >"$again"; } 2>/dev/null
    launch "-XX:$option=$archive" -Drollback-plan.again="$again" "$@"
    damaged=$archive
    if ! can_repeat "$@"; then rm -f "$archive" && fail "Java failed (status $failure): run the command again"; fi
    rm -f "$again"
elif [ -n "$cache" ]; then
    set -- -Drollback-plan.archive="$archive" -Drollback-plan.java="$java" -Drollback-plan.flags="$flags" "$@"
fi
launch "$@"
fail "Java failed (status $failure)" # This ends the shell. The jar follows, which is no shell code.
