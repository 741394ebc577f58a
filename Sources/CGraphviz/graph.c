#include "internal.h"

#include <stdlib.h>

struct cgraphviz_graph {
  Agraph_t *graph;
  GVC_t *context;
  bool is_laid_out;
};

// The number that a function like gvRenderData fills in: unsigned until version 13, size_t from 14.
#define LENGTH_OF(function)                                                               \
  __typeof__(_Generic(&function,                                                          \
                      int (*)(GVC_t *, graph_t *, const char *, char **, size_t *): (size_t)0, \
                      default: 0u))

// Only one of the two is on this machine, so both are declared here and never called.
int cgraphviz_render_until_13(GVC_t *, graph_t *, const char *, char **, unsigned *);
int cgraphviz_render_from_14(GVC_t *, graph_t *, const char *, char **, size_t *);
_Static_assert(sizeof(LENGTH_OF(cgraphviz_render_until_13)) == sizeof(unsigned), "unsigned");
_Static_assert(sizeof(LENGTH_OF(cgraphviz_render_from_14)) == sizeof(size_t), "size_t");

typedef LENGTH_OF(gvRenderData) data_length;

cgraphviz_graph *cgraphviz_open(void) {
  cgraphviz_begin_messages();
  GVC_t *context = cgraphviz_context();
  cgraphviz_graph *opened = context == NULL ? NULL : calloc(1, sizeof *opened);
  if (opened == NULL) {
    cgraphviz_end_messages();
    return NULL;
  }
  opened->context = context;
  opened->graph = agopen("drawing", Agdirected, NULL);
  return opened;
}

// libgvc crashes on a second layout over the first.
static void free_layout(cgraphviz_graph *graph) {
  if (!graph->is_laid_out) return;
  gvFreeLayout(graph->context, graph->graph);
  graph->is_laid_out = false;
}

void cgraphviz_close(cgraphviz_graph *graph) {
  free_layout(graph);
  agclose(graph->graph);
  free(graph);
  cgraphviz_end_messages();
}

void cgraphviz_declare_graph(cgraphviz_graph *graph, const char *name, const char *value) {
  agattr(graph->graph, AGRAPH, (char *)name, (char *)value);
}

void cgraphviz_declare_node(cgraphviz_graph *graph, const char *name, const char *value) {
  agattr(graph->graph, AGNODE, (char *)name, (char *)value);
}

cgraphviz_node *cgraphviz_add_node(cgraphviz_graph *graph, const char *name) {
  return (cgraphviz_node *)agnode(graph->graph, (char *)name, 1);
}

void cgraphviz_set_graph(cgraphviz_graph *graph, const char *name, const char *value) {
  agset(graph->graph, (char *)name, (char *)value);
}

void cgraphviz_set_node(cgraphviz_node *node, const char *name, const char *value) {
  agset(node, (char *)name, (char *)value);
}

bool cgraphviz_layout(cgraphviz_graph *graph, const char *engine) {
  free_layout(graph);
  srand(1);
  srand48(1);
  graph->is_laid_out = gvLayout(graph->context, graph->graph, engine) == 0;
  return graph->is_laid_out;
}

double cgraphviz_label_width(cgraphviz_node *node) {
  const textlabel_t *label = ND_label((Agnode_t *)node);
  return label == NULL ? 0 : label->dimen.x;
}

bool cgraphviz_render(cgraphviz_graph *graph, const char *format, char **data, size_t *length) {
  *data = NULL;
  *length = 0;
  if (!graph->is_laid_out) return false;
  data_length filled = 0;
  int failure = gvRenderData(graph->context, graph->graph, format, data, &filled);
  *length = filled;
  return failure == 0 && *data != NULL && filled > 0;
}

void cgraphviz_free_data(char *data) {
  if (data != NULL) gvFreeRenderData(data);
}
