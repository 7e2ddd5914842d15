#!/bin/sh
# One task of a Grid Engine array: a shard of plan $1, into folder $2, of $3 shards:
#
#     qsub -t 1-50 src/cluster/grid-engine-shard.sh plan.json results 50
#
# Without $3 the array says how many there are; with it, tasks submitted again (-t 7) are the shards that they were. The
# words of a script come as they are typed; those of `qsub -b y` go through a shell once more, blanks and signs of it included.
#$ -N outbid-sweep
#$ -cwd
#$ -r y
#$ -S /bin/sh
set -eu
# OUTBID is words of the shell, given by qsub -v OUTBID.
eval "exec ${OUTBID:-npx outbid}"' sweep "$1" --out "$2" --shard "auto${3:+/$3}" --workers "${NSLOTS:-1}" --resume'
