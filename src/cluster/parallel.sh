#!/bin/sh
# Runs plan $1 into folder $2 as $3 shards with GNU parallel, then merges. Further arguments go to parallel; here they use
# two machines that share the folder, and try each task three times:
#
#     src/cluster/parallel.sh plan.json results 8 --sshlogin 4/node1,4/node2 --workdir . --retries 3
#
# Its main line also works alone:
#
#     seq 8 | parallel outbid sweep plan.json --out results --workers 1 --resume --shard {}/8
set -eu
plan=$1 results=$2 shards=$3
shift 3
seq "$shards" | parallel -n0 "$@" "${OUTBID:-npx outbid}" sweep "$plan" --out "$results" --workers 1 --resume --shard "auto/$shards"
exec ${OUTBID:-npx outbid} merge "$results" --out "$results/all.parquet"
