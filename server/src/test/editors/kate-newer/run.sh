#!/bin/bash
NEWER='trixie kate dbus-daemon fonts-dejavu-core breeze-icon-theme' exec bash "$(dirname "$0")/../kate/run.sh"
