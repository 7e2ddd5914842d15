#!/bin/sh
# Runs plan $1 into folder $2 as $3 shards with GNU parallel, then merges. What follows goes to parallel: here on two
# machines that see the same folder, each task tried three times:
#
#     src/cluster/parallel.sh plan.json results 8 --sshlogin 4/node1,4/node2 --workdir . --retries 3
#
# Its heart is one line, to be typed as it is:
#
#     seq 8 | parallel outbid sweep plan.json --out results --workers 1 --resume --shard {}/8
set -eu
plan=$1 results=$2 shards=$3
shift 3
seq "$shards" | parallel -n0 "$@" "${OUTBID:-npx outbid}" sweep "$plan" --out "$results" --workers 1 --resume --shard "auto/$shards"
exec ${OUTBID:-npx outbid} merge "$results" --out "$results/all.parquet"
