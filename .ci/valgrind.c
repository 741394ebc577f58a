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

static void draw(cgraphviz_graph *graph) {
  static const char *const formats[] = {"png", "pdf"};
  for (size_t i = 0; i < sizeof formats / sizeof *formats; i++) {
    char *data = NULL;
    size_t length = 0;
    expect(cgraphviz_render(graph, formats[i], &data, &length) && length > 100, formats[i]);
    cgraphviz_free_data(data);
  }
}

static void draw_well(void) {
  cgraphviz_graph *graph = cgraphviz_open();
  expect(graph != NULL, "a graph");
  cgraphviz_declare_graph(graph, "_background", "");
  cgraphviz_declare_node(graph, "fontname", "Liberation Sans");
  cgraphviz_declare_node(graph, "label", "");
  cgraphviz_declare_node(graph, "pos", "50,50");
  cgraphviz_set_graph(graph, "_background",
                      "C 7 -#063ab4 P 3 0 0 100 0 100 100 F 14 15 -Liberation Sans "
                      "T 50 50 0 40 7 -Partner ");
  cgraphviz_node *node = cgraphviz_add_node(graph, "n0");
  cgraphviz_set_node(node, "label", "Partner\\n");
  for (int i = 0; i < 2; i++) {
    expect(cgraphviz_layout(graph, "nop"), "a layout");
    expect(cgraphviz_label_width(node) > 10, "the width of a label");
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
