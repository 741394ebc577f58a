// Every function of the shim once, for valgrind: a good drawing, a failed one, a good one again.
#include "CGraphviz.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static void expect(bool condition, const char *what) {
  if (condition) return;
  fprintf(stderr, "shim: %s\n", what);
  exit(1);
}

static void declare(cgraphviz_graph *graph, cgraphviz_kind kind, const char *const names[]) {
  for (; *names != NULL; names++) cgraphviz_declare(graph, kind, *names, "");
}

static cgraphviz_node *add_node(cgraphviz_graph *graph, const char *name, const char *place) {
  cgraphviz_node *node = cgraphviz_add_node(graph, name);
  cgraphviz_set_node(node, "pos", place);
  cgraphviz_set_node(node, "label", "Partner\\n");
  return node;
}

static void draw(cgraphviz_graph *graph) {
  static const char *const formats[] = {"svg", "png", "pdf"};
  for (size_t i = 0; i < sizeof formats / sizeof *formats; i++) {
    char *data = NULL;
    size_t length = 0;
    expect(cgraphviz_render(graph, formats[i], &data, &length) && length > 100, formats[i]);
    cgraphviz_free_data(data);
  }
}

static void measure(cgraphviz_node *node, cgraphviz_edge *edge, cgraphviz_text *text) {
  expect(cgraphviz_label_size(node).x > 10, "the size of a label");
  expect(cgraphviz_text_size(text).x > 10, "the size of a text");
  expect(cgraphviz_curve_count(edge) > 0, "the curves of an edge");
  for (size_t i = 0; i < cgraphviz_curve_count(edge); i++) {
    size_t count = cgraphviz_point_count(edge, i);
    expect(count % 3 == 1 && cgraphviz_curve_point(edge, i, count - 1).x > 0, "a curve");
  }
  char *route = cgraphviz_route(edge);
  expect(route != NULL && strlen(route) > 10, "a route");
  free(route);
}

static void draw_well(void) {
  cgraphviz_graph *graph = cgraphviz_open();
  expect(graph != NULL, "a graph");
  const char *const shared[] = {"bb", "fontname", "label", "lp", "splines", NULL};
  const char *const of_nodes[] = {"fontname", "label", "pos", NULL};
  const char *const of_edges[] = {"dir", "style", NULL};
  declare(graph, CGRAPHVIZ_GRAPH, shared);
  declare(graph, CGRAPHVIZ_NODE, of_nodes);
  declare(graph, CGRAPHVIZ_EDGE, of_edges);
  cgraphviz_set_graph(graph, "splines", "true");
  cgraphviz_node *from = add_node(graph, "n0", "50,50");
  cgraphviz_node *between = add_node(graph, "n1", "200,55");
  cgraphviz_node *to = add_node(graph, "n2", "350,50");
  cgraphviz_edge *edge = cgraphviz_add_edge(graph, from, to);
  cgraphviz_set_edge(edge, "dir", "both");
  cgraphviz_add_edge(graph, from, between);
  cgraphviz_text *text = NULL;
  for (int i = 0; i < 3; i++) {
    char name[] = "cluster0";
    name[7] = (char)('0' + i);
    text = cgraphviz_add_text(graph, name);
    cgraphviz_set_text(text, "bb", "10,10,10,10");
    cgraphviz_set_text(text, "lp", "10,10");
    cgraphviz_set_text(text, "label", "Een titel\\lvan twee regels\\l");
  }
  for (int i = 0; i < 2; i++) {
    expect(cgraphviz_layout(graph, "nop"), "a layout");
    cgraphviz_place_text(text, (cgraphviz_point){20, 90});
    measure(from, edge, text);
    draw(graph);
  }
  expect(cgraphviz_messages()[0] == '\0', cgraphviz_messages());
  cgraphviz_close(graph);
}

static void fail(void) {
  cgraphviz_graph *graph = cgraphviz_open();
  cgraphviz_add_node(graph, "n0");
  expect(!cgraphviz_layout(graph, "nonsense"), "an unknown engine");
  char *data = NULL;
  size_t length = 0;
  expect(!cgraphviz_render(graph, "svg", &data, &length), "a drawing without a layout");
  cgraphviz_layout(graph, "nop");
  expect(!cgraphviz_render(graph, "nonsense", &data, &length), "an unknown format");
  expect(strstr(cgraphviz_messages(), "no position") != NULL, "what libgvc says");
  cgraphviz_close(graph);
  cgraphviz_close(cgraphviz_open());
  cgraphviz_replace_context();
}

static void ask_around(void) {
  expect(cgraphviz_version() != NULL, "a version");
  char *name = NULL;
  for (size_t i = 0; (name = cgraphviz_plugin("layout", i)) != NULL; i++) free(name);
  char *family = cgraphviz_font_match("Liberation Sans");
  expect(family != NULL && cgraphviz_font_version("Liberation Sans") > 0, "a font");
  free(family);
  expect(!cgraphviz_lacks_fonts(), "any font");
}

static void pack(void) {
  const unsigned char text[] = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
  size_t packed_length = 0;
  unsigned char *packed = cgraphviz_deflate(text, sizeof text, &packed_length);
  expect(packed != NULL && packed_length < sizeof text, "packed bytes");
  size_t length = 0;
  unsigned char *back = cgraphviz_inflate(packed, packed_length, &length);
  expect(back != NULL && length == sizeof text && memcmp(back, text, length) == 0, "the bytes");
  expect(cgraphviz_checksum(back, length) == cgraphviz_checksum(text, length), "a checksum");
  expect(cgraphviz_inflate(packed, packed_length / 2, &length) == NULL, "damaged bytes");
  free(back);
  free(packed);
}

static void run(void) {
  cgraphviz_limit_time(600);
  int nothing = open("/dev/null", O_RDWR);
  char *arguments[] = {"true", NULL};
  cgraphviz_outcome outcome = cgraphviz_run("/bin/true", arguments, nothing, nothing, 60);
  expect(outcome.ending == CGRAPHVIZ_EXITED && outcome.code == 0, "another process");
  close(nothing);
}

int main(void) {
  for (int i = 0; i < 3; i++) {
    draw_well();
    fail();
  }
  draw_well();
  ask_around();
  pack();
  run();
}
