#include "assets.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char norm_kansrijke_start[] = {
#embed "Norms/kansrijke-start.yaml"
};

const unsigned char *asset_norm_kansrijke_start(size_t *count) {
  *count = sizeof norm_kansrijke_start;
  return norm_kansrijke_start;
}
