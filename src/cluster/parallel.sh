#!/bin/sh
# Runs plan $1 into folder $2 as $3 shards with GNU parallel, then merges. Further arguments go to parallel; here they use
# two machines that share the folder, and try each task three times:
#
#     src/cluster/parallel.sh plan.json results 8 --sshlogin 4/node1,4/node2 --workdir . --retries 3
#
# OUTBID names the command where it is not "npx outbid", in words of the shell: blanks within one are quoted there.
# Its heart is one line, to be typed as it is; -q leaves names as they are quoted in it:
#
#     seq 8 | parallel -q outbid sweep plan.json --out results --workers 1 --resume --shard {}/8
set -eu
plan=$1 results=$2 shards=$3
shift 3
# Names go as values, of which parallel makes one word each, whatever signs of the shell or of its own are in them.
seq "$shards" | parallel "$@" "${OUTBID:-npx outbid} sweep {2} --out {3} --workers 1 --resume --shard {1}/$shards" :::: - ::: "$plan" ::: "$results"
eval "exec ${OUTBID:-npx outbid}"' merge "$results" --out "$results/all.parquet"'
