/*
 * The engine's own kernel written in passes, as sim/compiled is: people are found, 512 at a time; their groups are weighed,
 * each once; what each person brings is unfolded; then all choose, without branches where chance decides; then those who
 * switch do. The same draws, tables and sums in the same order as choose_by_tables of reference.c, which includes this.
 */
enum { CHOOSERS = 512 };
/* Whether a change 4 * from + to is a switch; nobody in X (from 3) does. */
#define SWITCHING 0x356

static struct { double T, K, U, grieved; } shared[CHOOSERS + 1];
static int32_t persons[CHOOSERS], words[CHOOSERS], place[CHOOSERS], visited[CHOOSERS + 1];
static int32_t edge[CHOOSERS], far_high[CHOOSERS], far_low[CHOOSERS], near_high[CHOOSERS], near_low[CHOOSERS];
static double luck[CHOOSERS];
static struct { int32_t person, change; } switches[CHOOSERS + 1];

/* The next people who reconsider; the search stands at *person and *turn. */
static int find(int *person, uint32_t *turn, uint32_t k0, uint32_t k1) {
  int found = 0, at = *person;
  uint32_t next = *turn;
  while (found < CHOOSERS) {
    uint32_t bits = draw(next++, k0, k1), entry = skips[bits & 255];
    int skip = (bits >> 8) < (entry & 0xffffff) ? (int)(bits & 255) : (int)(entry >> 24);
    at += skip;
    if (at >= agents) break;
    persons[found] = at;
    int hit = skip != 255;
    found += hit;
    at += hit;
  }
  *person = at;
  *turn = next;
  return found;
}

/* The part of the weights that all in a group share; place 0 keeps that of the last group before. */
static int weigh(const struct state *s, int found) {
  const int width = groupSize + 1, month = c.month;
  int last = visited[0], count = 0;
  /* A quotient is whole, or at least 1 / groupSize below the next whole number: far more than this adds. */
  const double per_person = (1 + 1e-12) / groupSize;
  for (int i = 0; i < found; i++) {
    int group = persons[i] * per_person;
    count += group != last;
    last = group;
    visited[count] = group;
    place[i] = count;
  }
  for (int i = 1; i <= count; i++) {
    int group = visited[i];
    const int32_t *n = s->groups + group * 4;
    const double *own = weights + GROUP + n[3] * 4;
    const double *row = weights + PEERS + (n[T] + n[U] + n[K]) * width;
    shared[i].T = own[T] * row[n[T]];
    shared[i].U = own[U] * row[n[U]];
    shared[i].K = own[K] * row[n[K]];
    shared[i].grieved = grievance[group] * decay[month - grievanceMonth[group]];
  }
  for (int i = 1; i <= count; i++) {
    double x = c.grievanceExponent * shared[i].grieved;
    shared[i].K *= grievance_weight(x);
  }
  return count;
}

/* What each brings: places in the tables, and where on the line of options luck points. */
static void unfold(int found, int first_above, uint32_t k0, uint32_t k1) {
  for (int i = 0; i < found; i++) {
    luck[i] = (draw(persons[i], k0, k1) + 0.5) * UNIT;
    int32_t word = words[i];
    int purity = word & 255, exposure = (word >> 8) & 255, odd = 2 * exposure + 1;
    int above = ~((purity - first_above) >> 31);
    int far = (odd * (purity - first_above)) & above, near = odd * (2 * purity + 1);
    edge[i] = 256 + ((exposure - 256) & above);
    far_high[i] = far >> 9;
    far_low[i] = far & 511;
    near_high[i] = near >> 9;
    near_low[i] = near & 511;
  }
}

static void choose_in_passes(struct state *s) {
  const uint32_t skip0 = c.skip0, skip1 = c.skip1, choice0 = c.choice0, choice1 = c.choice1;
  const int first_above = c.firstAbove;
  long decided[16] = {0};
  double expected = 0;
  int person = 0;
  uint32_t turn = 0;
  visited[0] = -1;
  for (;;) {
    int found = find(&person, &turn, skip0, skip1);
    if (found == 0) break;
    for (int i = 0; i < found; i++) words[i] = s->people[persons[i]];
    int groups = weigh(s, found);
    unfold(found, first_above, choice0, choice1);
    int out = 0;
    for (int i = 0; i < found; i++) {
      int32_t word = words[i];
      int standing = (word >> AFFILIATION_SHIFT) & 7, now = standing & 3, purity = word & 255;
      double weight_T = shared[place[i]].T * weights[GAP_T + purity] * weights[LOYALTY + standing] *
                        (weights[FRAMING_EDGE + edge[i]] *
                         (weights[FRAMING_HIGH + far_high[i]] * weights[FRAMING_LOW + far_low[i]]));
      double weight_K = shared[place[i]].K * weights[RIVAL_GAP + purity] * weights[LOYALTY + 16 + standing] *
                        (weights[HARDSHIP + ((word >> 16) & 255)] *
                         (weights[PULL_HIGH + near_high[i]] * weights[PULL_LOW + near_low[i]]));
      double border = weight_T + shared[place[i]].U * weights[LOYALTY + 8 + standing], total = border + weight_K;
      expected += weight_K / total * (now == T);
      double target = luck[i] * total;
      int change = now * 4 + (target >= weight_T) + (target >= border);
      decided[change]++;
      switches[out].person = persons[i];
      switches[out].change = change;
      out += SWITCHING >> change & 1;
    }
    for (int i = 0; i < out; i++) {
      int p = switches[i].person, change = switches[i].change;
      switch_side(s, p, p / groupSize, change >> 2, change & 3);
    }
    visited[0] = visited[groups];
    shared[0] = shared[groups];
  }
  for (int from = T; from < X; from++)
    for (int to = T; to < X; to++) s->flows[from * 3 + to] = decided[from * 4 + to];
  s->expected[T] = expected;
}
