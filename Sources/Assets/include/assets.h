#ifndef ASSETS_H
#define ASSETS_H

#include <stddef.h>

/// The norm that ships inside, as the bytes of its YAML file; `count` receives their number.
const unsigned char *asset_norm_kansrijke_start(size_t *count);

/// The catalogue of interventions that ships inside; `count` receives the number of its bytes.
const unsigned char *asset_interventions(size_t *count);

#endif
