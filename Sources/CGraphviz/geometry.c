#include <stdio.h>

#include "internal.h"

#include <stdlib.h>

// Only a text that took part in the layout has a label.
static textlabel_t *label_of(cgraphviz_text *text) {
  if (aggetrec(text, "Agraphinfo_t", 0) == NULL) return NULL;
  return GD_label((Agraph_t *)text);
}

void cgraphviz_place_text(cgraphviz_text *text, cgraphviz_point top) {
  textlabel_t *label = label_of(text);
  if (label == NULL) return;
  // Graphviz aligns lines to the sides of `space`: without space all sides are at `pos`.
  label->space.x = 0;
  label->space.y = 0;
  label->valign = 't';
  label->pos.x = top.x;
  label->pos.y = top.y;
  label->set = true;
}

// All lines of a label are in one string, which the first one owns.
static void free_label_of(cgraphviz_text *text) {
  textlabel_t *label = label_of(text);
  if (label == NULL || label->html) return;
  textspan_t *lines = label->u.txt.span;
  for (int i = 0; lines != NULL && i < label->u.txt.nspans; i++) {
    if (i == 0) free(lines[i].str);
    if (lines[i].layout != NULL && lines[i].free_layout != NULL) {
      lines[i].free_layout(lines[i].layout);
    }
  }
  free(lines);
  free(label->text);
  free(label);
  GD_label((Agraph_t *)text) = NULL;
}

void cgraphviz_free_texts(Agraph_t *graph) {
  for (Agraph_t *text = agfstsubg(graph); text != NULL; text = agnxtsubg(text)) {
    free_label_of((cgraphviz_text *)text);
  }
}

static cgraphviz_point size_of(const textlabel_t *label) {
  cgraphviz_point size = {0, 0};
  if (label != NULL) {
    size.x = label->dimen.x;
    size.y = label->dimen.y;
  }
  return size;
}

cgraphviz_point cgraphviz_text_size(cgraphviz_text *text) {
  return size_of(label_of(text));
}

cgraphviz_point cgraphviz_label_size(cgraphviz_node *node) {
  return size_of(ND_label((Agnode_t *)node));
}

size_t cgraphviz_curve_count(cgraphviz_edge *edge) {
  const splines *routed = ED_spl((Agedge_t *)edge);
  return routed == NULL ? 0 : (size_t)routed->size;
}

size_t cgraphviz_point_count(cgraphviz_edge *edge, size_t curve) {
  return (size_t)ED_spl((Agedge_t *)edge)->list[curve].size;
}

cgraphviz_point cgraphviz_curve_point(cgraphviz_edge *edge, size_t curve, size_t index) {
  pointf found = ED_spl((Agedge_t *)edge)->list[curve].list[index];
  return (cgraphviz_point){found.x, found.y};
}

char *cgraphviz_route(cgraphviz_edge *edge) {
  const splines *routed = ED_spl((Agedge_t *)edge);
  char *route = NULL;
  size_t length = 0;
  FILE *text = open_memstream(&route, &length);
  if (text == NULL) return NULL;
  for (int i = 0; routed != NULL && i < routed->size; i++) {
    const bezier *curve = &routed->list[i];
    if (i > 0) fputc(';', text);
    if (curve->sflag) fprintf(text, "s,%.6f,%.6f ", curve->sp.x, curve->sp.y);
    if (curve->eflag) fprintf(text, "e,%.6f,%.6f ", curve->ep.x, curve->ep.y);
    for (int j = 0; j < curve->size; j++) {
      fprintf(text, "%s%.6f,%.6f", j > 0 ? " " : "", curve->list[j].x, curve->list[j].y);
    }
  }
  fclose(text);
  return route;
}
