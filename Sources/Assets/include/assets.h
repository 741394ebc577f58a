#ifndef ASSETS_H
#define ASSETS_H

#include <stddef.h>

/// The norm that ships inside, as the bytes of its YAML file; `count` receives their number.
const unsigned char *asset_norm_kansrijke_start(size_t *count);

/// The catalogue of interventions that ships inside; `count` receives the number of its bytes.
const unsigned char *asset_interventions(size_t *count);

/// The style sheet of the report as a web page; `count` receives the number of its bytes.
const unsigned char *asset_report_style(size_t *count);

/// The script of the report as a web page; `count` receives the number of its bytes.
const unsigned char *asset_report_script(size_t *count);

/// What the page of regions adds to that style; `count` receives the number of its bytes.
const unsigned char *asset_landscape_style(size_t *count);

/// The script of the page of regions; `count` receives the number of its bytes.
const unsigned char *asset_landscape_script(size_t *count);

/// What the form of questions adds to that style; `count` receives the number of its bytes.
const unsigned char *asset_survey_style(size_t *count);

/// The script of the form of questions; `count` receives the number of its bytes.
const unsigned char *asset_survey_script(size_t *count);

/// The regions of Networks/regions.yaml; `count` receives the number of its bytes.
const unsigned char *asset_regions(size_t *count);

/// The municipalities of Networks/gemeenten; `count` receives the number of its bytes.
const unsigned char *asset_municipalities(size_t *count);

/// In which regions these municipalities lie; `count` receives the number of its bytes.
const unsigned char *asset_memberships(size_t *count);

/// The sources of these municipalities; `count` receives the number of its bytes.
const unsigned char *asset_municipality_sources(size_t *count);

/// The places of municipalities on the tile map; `count` receives the number of its bytes.
const unsigned char *asset_tiles(size_t *count);

#endif
