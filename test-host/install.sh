#!/bin/sh
# Installs VS Code (server, workbench) and its Node from the npm registry, without running any package script.
set -eu
cd "$(dirname "$0")"
npm ci --ignore-scripts --no-fund --no-audit
cd node_modules/code-server/lib/vscode
npm install --omit=dev --ignore-scripts --no-fund --no-audit # not npm ci: its shrinkwrap is out of step with its package.json
