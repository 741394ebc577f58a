// What Swift and libyaml ask of a system, where there is none: a page of a browser.

#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

// Hashing is seeded with a constant: the same input gives the same bytes, and nothing depends on the
// order of a set or dictionary.
void arc4random_buf(void *start, size_t count) {
  unsigned char *bytes = start;
  for (size_t i = 0; i < count; i++) bytes[i] = (unsigned char)(i * 151 + 7);
}

const char *_swift_stdlib_strtod_clocale(const char *text, double *result) {
  char *end;
  *result = strtod(text, &end);
  return end == text ? NULL : end;
}
