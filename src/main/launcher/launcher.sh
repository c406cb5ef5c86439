#!/bin/sh
exec java -cp "$0" dev.rollbackplan.Main "$@"
