#!/bin/sh
# Builds dist/. npm runs this after `npm ci`, before `npm pack`, and for an installation from a git URL.
set -e

# For `npm install -g GIT-URL`, npm 10 and 11 make the folder of the package, clone the repository, run `npm install` in the clone
# with npm_config_global=true in the environment, pack the clone and unpack it into the folder. `npm install` has by then put a
# link to the clone in the place of the folder. Packing is the time to put the folder back. `npm install -g .` keeps its link.
case $(pwd -P) in */_cacache/tmp/git-clone*)
  folder=$npm_config_global_prefix/lib/node_modules/mailsetup
  if [ -z "$_PACOTE_NO_PREPARE_" ] && [ "$(readlink -f "$folder")" = "$(pwd -P)" ]; then
    rm "$folder"
    mkdir "$folder"
  fi
  ;;
esac

# What builds is missing in that clone, and after an installation without development packages.
[ -e node_modules/rolldown ] || npm ci --no-global --include=dev --ignore-scripts
npm run --silent build
