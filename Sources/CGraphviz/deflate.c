#include "CGraphviz.h"

#include <stdlib.h>
#include <zlib.h>

// Files of a few bytes can blow up to any size; no picture of ours comes near this.
static const size_t inflated_limit = (size_t)1 << 30;

unsigned char *cgraphviz_inflate(const unsigned char *data, size_t length, size_t *inflated) {
  size_t capacity = length * 4 + 1024;
  while (capacity <= inflated_limit) {
    unsigned char *output = malloc(capacity);
    if (output == NULL) return NULL;
    uLongf filled = capacity;
    int result = uncompress(output, &filled, data, length);
    if (result == Z_OK) {
      *inflated = filled;
      return output;
    }
    free(output);
    if (result != Z_BUF_ERROR) return NULL;
    capacity *= 2;
  }
  return NULL;
}

unsigned char *cgraphviz_deflate(const unsigned char *data, size_t length, size_t *deflated) {
  uLongf filled = compressBound(length);
  unsigned char *output = malloc(filled);
  if (output == NULL) return NULL;
  if (compress2(output, &filled, data, length, Z_BEST_COMPRESSION) != Z_OK) {
    free(output);
    return NULL;
  }
  *deflated = filled;
  return output;
}

unsigned cgraphviz_checksum(const unsigned char *data, size_t length) {
  return (unsigned)crc32(crc32(0, NULL, 0), data, (unsigned)length);
}
