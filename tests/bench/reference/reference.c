/*
 * What the engine's choice (model.md, One month, step 7) costs in C. Three programs in one, over one month of one population:
 *
 *   reference INPUT kernel REPEATS   the engine's own kernel: the same tables, the same draws, hence the same switches
 *   reference INPUT passes REPEATS   the same in passes, as the engine has it (passes.h)
 *   reference INPUT naive  REPEATS   the straightforward way: each person in turn, three expf for each who reconsiders
 *
 * INPUT is what kernelInput.ts writes. The offsets of the tables (GAP_T, PEERS, ...) are given by -D when this is
 * compiled, so that only sim/choice/monthTables.ts holds them. Prints `ns` and the nanoseconds of each repeat, then
 * `flows` (from T, U, K to T, U, K), `expected` (the expected flow from T to K) and `people` (a sum over everybody
 * after the month), which the bench compares with the engine's.
 */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { T, U, K, X };
enum { REGIONS = 5, LEVELS = 256, SKIPS = 256, BATCH = 2048 };
#define AFFILIATION_SHIFT 24
#define POST (1 << 26)
#define LISTED (1 << 28)
#define FIRST_HARD (1 << 29)
#define HARD_LEVEL 179
#define UNIT (1 / 4294967296.0)

/* Numbers of the case, in the order of kernelInput.ts. */
static struct {
  double agents, groupSize, month, firstAbove, nWeights, nSteps, nDecay, rosterLength;
  double skip0, skip1, choice0, choice1, grievanceExponent, reconsiderRate;
  double sharpness, position, incumbentTerm, rivalTerm, unaffiliatedTerm, doctrineGap, framing, moderateGap;
  double creedCost, credentialClaim, rivalGap, pull, hardship, grievancePull, salafiTie, salafiDistrust, peerInfluence;
  double groupWeight, loyaltyT, loyaltyK, postTie, inertiaU;
  double regionShares[REGIONS * 3];
} c;

/* A month's state: what a repeat changes. */
struct state {
  int32_t *people, *groups, *roster;
  int32_t regions[REGIONS * 3], purityT[LEVELS];
  int rosterLength;
  long flows[9], salafiJoins, hardExits, hardHome, firstHardLeft, posts, noPostExits, noPostHome;
  double expected[3];
};

static int agents, groupSize, nGroups;
static double *weights, *steps, *decay, *grievance;
static int32_t *grievanceMonth;
static uint32_t skips[SKIPS];

static inline uint32_t draw(uint32_t index, uint32_t k0, uint32_t k1) {
  uint32_t h = index ^ k0;
  h = (h ^ (h >> 16)) * 0x21f0aaadu;
  h = (h ^ (h >> 15)) + k1;
  h = (h ^ (h >> 13)) * 0xd35a2d97u;
  return h ^ (h >> 15);
}

static void switch_side(struct state *s, int person, int group, int from, int to) {
  int32_t word = s->people[person];
  int group_class = s->groups[group * 4 + 3];
  int purity = word & 255;
  s->people[person] = (word & ~(3 << AFFILIATION_SHIFT)) | (to << AFFILIATION_SHIFT);
  s->groups[group * 4 + from]--;
  s->groups[group * 4 + to]++;
  s->regions[(group_class >> 1) * 3 + from]--;
  s->regions[(group_class >> 1) * 3 + to]++;
  int post = word & POST ? 1 : 0;
  if (from == T) {
    s->purityT[purity]--;
    s->posts -= post;
  } else if (to == T) {
    s->purityT[purity]++;
    s->posts += post;
  }
  if (from == T && to == U) {
    if (purity >= HARD_LEVEL) s->hardHome++;
    s->noPostHome += 1 - post;
  }
  if (to != K) return;
  if (!(word & LISTED)) {
    s->roster[s->rosterLength++] = person;
    s->people[person] |= LISTED;
  }
  if (group_class & 1) s->salafiJoins++;
  if (from != T) return;
  s->noPostExits += 1 - post;
  if (purity >= HARD_LEVEL) s->hardExits++;
  if (word & FIRST_HARD) {
    s->people[person] &= ~FIRST_HARD;
    s->firstHardLeft++;
  }
}

/* exp(x) for x >= 0: the nearest step of a table times a short series. */
static inline double grievance_weight(double x) {
  int step = (int)(x * 64 + 0.5);
  double r = x - step / 64.0;
  return steps[step] * (1 + r * (1 + r * (1 / 2. + r * (1 / 6. + r * (1 / 24. + r * (1 / 120.))))));
}

static void choose_by_tables(struct state *s) {
  static int batch[BATCH];
  const uint32_t skip0 = c.skip0, skip1 = c.skip1, choice0 = c.choice0, choice1 = c.choice1;
  const int first_above = c.firstAbove, month = c.month, width = groupSize + 1;
  int person = 0, group = 0, group_end = 0;
  uint32_t turn = 0;
  double group_T = 0, group_U = 0, group_K = 0, borders[4] = {0};
  for (;;) {
    int found = 0;
    while (found < BATCH) {
      uint32_t bits = draw(turn++, skip0, skip1);
      int cell = bits & 255;
      uint32_t entry = skips[cell];
      int skip = (bits >> 8) < (entry & 0xffffff) ? cell : (int)(entry >> 24);
      person += skip;
      if (person >= agents) break;
      batch[found] = person;
      int hit = skip != 255;
      found += hit;
      person += hit;
    }
    if (found == 0) return;
    for (int i = 0; i < found; i++) {
      int p = batch[i];
      if (p >= group_end) {
        group = p / groupSize;
        group_end = (group + 1) * groupSize;
        const int32_t *n = s->groups + group * 4;
        const double *own = weights + GROUP + n[3] * 4;
        const double *row = weights + PEERS + (n[T] + n[U] + n[K]) * width;
        group_T = own[T] * row[n[T]];
        group_U = own[U] * row[n[U]];
        group_K = own[K] * row[n[K]];
        if (grievance[group] > 0) {
          double now = grievance[group] * decay[month - grievanceMonth[group]];
          group_K *= grievance_weight(c.grievanceExponent * now);
        }
      }
      int32_t word = s->people[p];
      int now = (word >> AFFILIATION_SHIFT) & 3;
      if (now == X) continue;
      int standing = (word >> AFFILIATION_SHIFT) & 7;
      int purity = word & 255, exposure = (word >> 8) & 255, vulnerability = (word >> 16) & 255;
      int odd = 2 * exposure + 1, above = ~((purity - first_above) >> 31);
      int far = (odd * (purity - first_above)) & above, near = odd * (2 * purity + 1);
      double weight_T = group_T * weights[GAP_T + purity] * weights[LOYALTY + standing] *
                        (weights[FRAMING_EDGE + 256 + ((exposure - 256) & above)] *
                         (weights[FRAMING_HIGH + (far >> 9)] * weights[FRAMING_LOW + (far & 511)]));
      double weight_K = group_K * weights[RIVAL_GAP + purity] * weights[LOYALTY + 16 + standing] *
                        (weights[HARDSHIP + vulnerability] *
                         (weights[PULL_HIGH + (near >> 9)] * weights[PULL_LOW + (near & 511)]));
      double border = weight_T + group_U * weights[LOYALTY + 8 + standing], total = border + weight_K;
      borders[1] = weight_T;
      borders[2] = border;
      borders[3] = total;
      s->expected[now] += weight_K / total;
      s->flows[now * 3 + now]++;
      double target = (draw(p, choice0, choice1) + 0.5) * UNIT * total;
      if (target >= borders[now] && target < borders[now + 1]) continue;
      int next = target < weight_T ? T : target < border ? U : K;
      s->flows[now * 3 + now]--;
      s->flows[now * 3 + next]++;
      switch_side(s, p, group, now, next);
    }
  }
}

#include "passes.h"

/* The naive program keeps people the plain way: a column of floats for each trait. */
static float *purities, *exposures, *vulnerabilities;
static uint8_t *sides, *posts;
static struct change { int person, from, to; } *changes;

static void unpack(const int32_t *people) {
  for (int p = 0; p < agents; p++) {
    purities[p] = ((people[p] & 255) + 0.5f) / LEVELS;
    exposures[p] = (((people[p] >> 8) & 255) + 0.5f) / LEVELS;
    vulnerabilities[p] = (((people[p] >> 16) & 255) + 0.5f) / LEVELS;
    sides[p] = (people[p] >> AFFILIATION_SHIFT) & 3;
    posts[p] = people[p] & POST ? 1 : 0;
  }
}

static void choose_by_utilities(struct state *s) {
  const uint32_t skip0 = c.skip0, skip1 = c.skip1, choice0 = c.choice0, choice1 = c.choice1;
  const double threshold = c.reconsiderRate * 4294967296.0;
  const float beta = c.sharpness, x = c.position, J = c.peerInfluence, w = c.groupWeight, economy = c.hardship;
  int changed = 0;
  for (int p = 0; p < agents; p++) {
    if (draw(p, skip0, skip1) >= threshold || sides[p] == X) continue;
    int group = p / groupSize, now = sides[p];
    const int32_t *n = s->groups + group * 4;
    const double *region = c.regionShares + (n[3] >> 1) * 3;
    int salafi = n[3] & 1;
    float present = n[T] + n[U] + n[K], purity = purities[p], exposure = exposures[p], g = 0;
    if (grievance[group] > 0) g = grievance[group] * decay[(int)c.month - grievanceMonth[group]];
    float above = purity > x ? purity - x : 0, below = purity < x ? x - purity : 0;
    float u_T = c.incumbentTerm - (c.doctrineGap + c.framing * exposure) * above - c.moderateGap * below -
                c.creedCost * purity + J * (w * n[T] / present + (1 - w) * region[T]) -
                c.salafiDistrust * salafi + (now == T ? c.loyaltyT + c.postTie * posts[p] : 0);
    float u_K = c.rivalTerm - c.rivalGap * (1 - purity) + c.credentialClaim * purity + c.pull * exposure * purity +
                economy * vulnerabilities[p] + c.grievancePull * g + c.salafiTie * salafi +
                J * (w * n[K] / present + (1 - w) * region[K]) + (now == K ? c.loyaltyK : 0);
    float u_U = c.unaffiliatedTerm + J * (w * n[U] / present + (1 - w) * region[U]) + (now == U ? c.inertiaU : 0);
    float e_T = expf(beta * u_T), e_K = expf(beta * u_K), e_U = expf(beta * u_U), total = e_T + e_U + e_K;
    float target = (draw(p, choice0, choice1) + 0.5f) * (float)UNIT * total;
    int next = target < e_T ? T : target < e_T + e_U ? U : K;
    s->expected[now] += e_K / total;
    s->flows[now * 3 + next]++;
    if (next != now) changes[changed++] = (struct change){p, now, next};
  }
  for (int i = 0; i < changed; i++) {
    struct change *change = changes + i;
    sides[change->person] = change->to;
    switch_side(s, change->person, change->person / groupSize, change->from, change->to);
  }
}

static FILE *input;

static void *take(size_t count, size_t size) {
  void *values = malloc(count * size);
  if (values == NULL || fread(values, size, count, input) != count) {
    fprintf(stderr, "reference: expected %zu values of %zu bytes more\n", count, size);
    exit(1);
  }
  return values;
}

static double nanoseconds(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1e9 + t.tv_nsec;
}

int main(int argc, char **argv) {
  if (argc != 4 || (input = fopen(argv[1], "rb")) == NULL || fread(&c, sizeof c, 1, input) != 1) {
    fprintf(stderr, "reference: expected INPUT kernel|passes|naive REPEATS\n");
    return 1;
  }
  int naive = strcmp(argv[2], "naive") == 0, passes = strcmp(argv[2], "passes") == 0, repeats = atoi(argv[3]);
  agents = c.agents;
  groupSize = c.groupSize;
  nGroups = agents / groupSize;
  weights = take(c.nWeights, sizeof *weights);
  steps = take(c.nSteps, sizeof *steps);
  decay = take(c.nDecay, sizeof *decay);
  grievance = take(nGroups, sizeof *grievance);
  grievanceMonth = take(nGroups, sizeof *grievanceMonth);
  memcpy(skips, take(SKIPS, sizeof *skips), sizeof skips);
  struct state before = {0}, s;
  before.groups = take(4 * (size_t)nGroups, sizeof *before.groups);
  memcpy(before.regions, take(REGIONS * 3, sizeof(int32_t)), sizeof before.regions);
  memcpy(before.purityT, take(LEVELS, sizeof(int32_t)), sizeof before.purityT);
  before.people = take(agents, sizeof *before.people);
  before.rosterLength = c.rosterLength;
  int32_t *people = malloc(agents * sizeof *people), *groups = malloc(4 * (size_t)nGroups * sizeof *groups);
  int32_t *roster = malloc(agents * sizeof *roster);
  if (naive) {
    purities = malloc(agents * sizeof *purities);
    exposures = malloc(agents * sizeof *exposures);
    vulnerabilities = malloc(agents * sizeof *vulnerabilities);
    sides = malloc(agents);
    posts = malloc(agents);
    changes = malloc(agents * sizeof *changes);
  }
  for (int i = 0; i < repeats; i++) {
    s = before;
    s.people = memcpy(people, before.people, agents * sizeof *people);
    s.groups = memcpy(groups, before.groups, 4 * (size_t)nGroups * sizeof *groups);
    s.roster = roster;
    if (naive) unpack(people);
    double start = nanoseconds();
    if (naive) choose_by_utilities(&s);
    else if (passes) choose_in_passes(&s);
    else choose_by_tables(&s);
    printf("ns %.0f\n", nanoseconds() - start);
  }
  printf("flows");
  for (int i = 0; i < 9; i++) printf(" %ld", s.flows[i]);
  uint32_t sum = 0;
  for (int i = 0; i < agents; i++) sum = (sum ^ (uint32_t)s.people[i]) * 0x9e3779b1u;
  printf("\nexpected %.17g\npeople %u\n", s.expected[T], sum);
  return 0;
}
