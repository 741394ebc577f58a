#include "assets.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char norm_kansrijke_start[] = {
#embed "Norms/kansrijke-start.yaml"
};

static const unsigned char interventions_kansrijke_start[] = {
#embed "Interventions/kansrijke-start.yaml"
};

static const unsigned char regions[] = {
#embed "../../Networks/regions.yaml"
};

static const unsigned char municipalities[] = {
#embed "../../Networks/gemeenten/regios.csv"
};

static const unsigned char memberships[] = {
#embed "../../Networks/gemeenten/ligging.csv"
};

static const unsigned char municipality_sources[] = {
#embed "../../Networks/gemeenten/bronnen.csv"
};

static const unsigned char tiles[] = {
#embed "Maps/tiles.csv"
};

const unsigned char *asset_norm_kansrijke_start(size_t *count) {
  *count = sizeof norm_kansrijke_start;
  return norm_kansrijke_start;
}

const unsigned char *asset_interventions(size_t *count) {
  *count = sizeof interventions_kansrijke_start;
  return interventions_kansrijke_start;
}

static const unsigned char report_style[] = {
#embed "Web/report.css"
};

static const unsigned char report_script[] = {
#embed "Web/report.js"
};

static const unsigned char landscape_style[] = {
#embed "Web/landscape.css"
};

static const unsigned char landscape_script[] = {
#embed "Web/landscape.js"
};

static const unsigned char survey_style[] = {
#embed "Web/survey.css"
};

static const unsigned char survey_script[] = {
#embed "Web/survey.js"
};

const unsigned char *asset_survey_style(size_t *count) {
  *count = sizeof survey_style;
  return survey_style;
}

const unsigned char *asset_survey_script(size_t *count) {
  *count = sizeof survey_script;
  return survey_script;
}

const unsigned char *asset_landscape_style(size_t *count) {
  *count = sizeof landscape_style;
  return landscape_style;
}

const unsigned char *asset_landscape_script(size_t *count) {
  *count = sizeof landscape_script;
  return landscape_script;
}

const unsigned char *asset_report_style(size_t *count) {
  *count = sizeof report_style;
  return report_style;
}

const unsigned char *asset_report_script(size_t *count) {
  *count = sizeof report_script;
  return report_script;
}

const unsigned char *asset_regions(size_t *count) {
  *count = sizeof regions;
  return regions;
}

const unsigned char *asset_municipalities(size_t *count) {
  *count = sizeof municipalities;
  return municipalities;
}

const unsigned char *asset_memberships(size_t *count) {
  *count = sizeof memberships;
  return memberships;
}

const unsigned char *asset_municipality_sources(size_t *count) {
  *count = sizeof municipality_sources;
  return municipality_sources;
}

const unsigned char *asset_tiles(size_t *count) {
  *count = sizeof tiles;
  return tiles;
}
