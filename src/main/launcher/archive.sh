# The second part of the launcher, which the build appends to launcher.sh. It runs only if the cache may be used.

# --- The class archive: the program's classes as Java loads them. It contains code, so it is used only if the user owns
# it and its folder, and if it has the jar's modification time. One that is truncated, overwritten or made from another
# jar has another time.

folder="$root/archives$self/build-$build$java/${runtime:-$version} $maker"
archive=$folder/$scope$kind

# shellcheck disable=SC3013
same_time() { # FILE
    ! [ "$1" -nt "$self" ] && ! [ "$self" -nt "$1" ]
}

# shellcheck disable=SC3067
usable() {
    [ -s "$archive" ] && [ -O "$archive" ] && [ -O "$folder" ] && same_time "$archive"
} 2>/dev/null

if usable; then
    case $kind in
    aot) set -- -XX:AOTCache="$archive" "$@" ;;
    *) set -- -XX:SharedArchiveFile="$archive" "$@" ;;
    esac
    if [ -z "$remember" ]; then run "$@"; fi
fi

# --- A run without an archive starts Java at once and makes the archive in the background. Processes are cheap there.

older() { # FILE MINUTES
    [ -n "$(find "$1" -prune -mmin "+$2")" ]
}

prepare() {
    cd / && umask 077 && trap '' HUP || return
    # Closes inherited pipes and locks: a caller may wait until no process has them open.
    exec 3>&- 4>&- 5>&- 6>&- 7>&- 8>&- 9>&-
    # shellcheck disable=SC3045
    ulimit -t 120
    unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS _JAVA_OPTIONS
    above=$root
    while [ ! -e "$above" ]; do
        above=${above%/*}
        [ -n "$above" ] || return
    done
    # Under sudo, the home may belong to another user, who could not replace files owned by root.
    # shellcheck disable=SC3067
    [ -O "$above" ] || [ "$(id -u)" != 0 ] || return
    mkdir -p "$folder" || return
    if [ -n "$remember" ]; then
        link=$root/homes$java
        mkdir -p "${link%/*}" && rm -f "$link" && ln -s "$remember" "$link"
    fi
    if usable || { [ -e "$folder/failed" ] && ! older "$folder/failed" 1440; }; then return; fi
    mkdir "$folder/lock" || { older "$folder/lock" 5 && rmdir "$folder/lock" && mkdir "$folder/lock"; } || return
    make_archive
    rmdir "$folder/lock"
}

make_archive() {
    if usable; then return; fi
    rm -f "$folder"/new.* "$folder/failed"
    new=$folder/new.$$
    if train && [ -s "$new" ] && touch -r "$self" "$new" && same_time "$new" && mv -f "$new" "$archive"; then
        for other in "$root/archives$self"/build-*; do
            if [ "$other" != "$root/archives$self/build-$build" ]; then rm -rf "$other"; fi
        done
    else
        : >"$folder/failed"
    fi
    rm -f "$folder"/new.*
}

train() { # makes the archive $new and tries it
    nice=yes
    set -- -cp "$self" dev.rollbackplan.Training ${scope:+"$scope"}
    if [ "$kind" = aot ]; then
        (run -XX:AOTCacheOutput="$new" -XX:-AOTRecordTraining "$@") && (run -XX:AOTCache="$new" -XX:AOTMode=on "$@")
    else
        (run -XX:DumpLoadedClassList="$new.list" "$@") &&
            (run -Xshare:dump -XX:SharedClassListFile="$new.list" -XX:SharedArchiveFile="$new" -cp "$self") &&
            (run -Xshare:on -XX:SharedArchiveFile="$new" "$@")
    fi
}

(prepare &) </dev/null >/dev/null 2>&1
run "$@"
exit 3 # The jar follows, which is no shell code.
