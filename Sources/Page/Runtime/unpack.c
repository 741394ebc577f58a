// Unpacks the engine of the page: LZMA with lc 3, lp 0 and pb 0, as `xz --format=raw` writes it, by the
// specification of LZMA (Igor Pavlov, 2015). It stands beside the engine, in a memory of its own.
typedef unsigned char byte;
typedef unsigned int number;

extern byte __heap_base;

static number range, code;
static const byte *next;

// Where each kind of chance begins; those of a length follow each other: short, middle and long.
enum { Match = 0, Rep = 12, Rep0 = 24, Rep1 = 36, Rep2 = 48, Rep0Long = 60, Slot = 72, Special = 328,
  Align = 443, Length = 459, RepLength = 733, Literal = 1007, All = Literal + 8 * 0x300 };
static unsigned short chances[All];

static void refill(void) {
  if (range < 1u << 24) {
    range <<= 8;
    code = code << 8 | *next++;
  }
}

static number bit(number index) {
  number chance = chances[index], bound = (range >> 11) * chance, found = code >= bound;
  if (found) {
    range -= bound;
    code -= bound;
    chances[index] = chance - (chance >> 5);
  } else {
    range = bound;
    chances[index] = chance + ((2048 - chance) >> 5);
  }
  refill();
  return found;
}

static number tree(number first, number bits) {
  number found = 1;
  for (number left = bits; left > 0; left--) found = found << 1 | bit(first + found);
  return found - (1u << bits);
}

static number reversed(number first, number bits) {
  number branch = 1, found = 0;
  for (number place = 0; place < bits; place++) {
    number one = bit(first + branch);
    branch = branch << 1 | one;
    found |= one << place;
  }
  return found;
}

static number plain(number bits) {
  number found = 0;
  for (number left = bits; left > 0; left--) {
    range >>= 1;
    number one = code >= range;
    if (one) code -= range;
    found = found << 1 | one;
    refill();
  }
  return found;
}

static number length(number first) {
  if (!bit(first)) return 2 + tree(first + 2, 3);
  return bit(first + 1) ? 18 + tree(first + 18, 8) : 10 + tree(first + 10, 3);
}

static number distance(number size) {
  number slot = tree(Slot + 64 * (size > 5 ? 3 : size - 2), 6);
  if (slot < 4) return slot;
  number bits = (slot >> 1) - 1, base = (2 | (slot & 1)) << bits;
  if (slot < 14) return base + reversed(Special + base - slot, bits);
  number high = plain(bits - 4) << 4;
  return base + high + reversed(Align, 4);
}

// Behind a match the byte at the last distance guides the letter.
static byte literal(byte before, byte guide, number is_guided) {
  number first = Literal + 0x300 * (before >> 5), letter = 1, other = guide;
  while (is_guided && letter < 256) {
    number expected = other >> 7 & 1, found = bit(first + ((1 + expected) << 8) + letter);
    other <<= 1;
    letter = letter << 1 | found;
    is_guided = found == expected;
  }
  while (letter < 256) letter = letter << 1 | bit(first + letter);
  return letter;
}

// Where the packed bytes are put; what they become stands behind them.
byte *room(void) { return &__heap_base; }

// The last four distances, and what the last steps were.
static number rep[4], state;

// Takes up one of the last distances; answers how many bytes follow it.
static number repeated(void) {
  if (!bit(Rep0 + state)) {
    if (!bit(Rep0Long + state)) {
      state = state < 7 ? 9 : 11;
      return 1;
    }
  } else {
    number which = bit(Rep1 + state) ? 2 + bit(Rep2 + state) : 1, taken = rep[which];
    for (; which > 0; which--) rep[which] = rep[which - 1];
    rep[0] = taken;
  }
  number count = length(RepLength);
  state = state < 7 ? 8 : 11;
  return count;
}

static number matched(void) {
  number count = length(Length);
  for (number which = 3; which > 0; which--) rep[which] = rep[which - 1];
  rep[0] = distance(count);
  state = state < 7 ? 7 : 10;
  return count;
}

// Unpacks to a number of bytes, once; answers how many it made, fewer when the bytes are damaged.
number unpack(number packed, number size) {
  byte *out = &__heap_base + packed;
  number made = 0;
  for (number index = 0; index < All; index++) chances[index] = 1024;
  next = &__heap_base + 1;
  range = 0xffffffff;
  for (number index = 0; index < 4; index++) code = code << 8 | *next++;
  while (made < size) {
    if (!bit(Match + state)) {
      number is_guided = state >= 7 && rep[0] < made;
      out[made] = literal(made ? out[made - 1] : 0, is_guided ? out[made - rep[0] - 1] : 0, is_guided);
      made++;
      state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
      continue;
    }
    number count = bit(Rep + state) ? repeated() : matched();
    if (rep[0] >= made) return made;
    for (; count > 0 && made < size; count--, made++) out[made] = out[made - rep[0] - 1];
  }
  return made;
}
