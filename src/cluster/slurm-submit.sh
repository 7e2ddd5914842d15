#!/bin/sh
# Submits a plan as a Slurm array of shards, and the merge that waits until all of them have succeeded:
#
#     src/cluster/slurm-submit.sh plan.json results 50 --cpus-per-task=8 --time=4:00:00
#
# Arguments after the number of shards go to sbatch, for both. All nodes must see the folder of results. The same line
# again goes on where killed tasks stopped; finished parts are kept. OUTBID names the command where it is not
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
