#include "assets.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char norm_kansrijke_start[] = {
#embed "Norms/kansrijke-start.yaml"
};

static const unsigned char interventions_kansrijke_start[] = {
#embed "Interventions/kansrijke-start.yaml"
};

const unsigned char *asset_norm_kansrijke_start(size_t *count) {
  *count = sizeof norm_kansrijke_start;
  return norm_kansrijke_start;
}

const unsigned char *asset_interventions(size_t *count) {
  *count = sizeof interventions_kansrijke_start;
  return interventions_kansrijke_start;
}
