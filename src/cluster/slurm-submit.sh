#!/bin/sh
# Submits a plan as a Slurm array of shards, and the merge that waits until all of them ended well:
#
#     src/cluster/slurm-submit.sh plan.json results 50 --cpus-per-task=8 --time=4:00:00
#
# What follows the number of shards goes to sbatch, for both. The folder of results must be one that all nodes see. The
# same line again goes on where killed tasks left off; finished parts are kept. OUTBID names the command where it is not
# "npx outbid". Prints the number of the array and of the merge.
set -eu
if [ $# -lt 3 ]; then
  echo "usage: $0 <plan> <folder of results> <shards> [options of sbatch]" >&2
  exit 2
fi
plan=$1 results=$2 shards=$3
shift 3
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$results"
array=$(sbatch --parsable --array="1-$shards" "$@" "$here/slurm-shard.sbatch" "$plan" "$results" "$shards")
merge=$(sbatch --parsable --dependency="afterok:${array%%;*}" --kill-on-invalid-dep=yes "$@" "$here/slurm-merge.sbatch" "$results")
echo "${array%%;*} ${merge%%;*}"
