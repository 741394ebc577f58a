// A narrow door to libgvc: opaque handles, const strings, one context, messages kept and not
// printed.
//
// Not thread-safe, because libgvc is not: call everything from one and the same thread.

#ifndef CGRAPHVIZ_H
#define CGRAPHVIZ_H

#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct cgraphviz_graph cgraphviz_graph;
typedef struct cgraphviz_node cgraphviz_node;

// The version that libgvc gives itself, or NULL when it gives no context.
const char *cgraphviz_version(void);

// The name at `index` among the plugins of a kind ("layout", "device"), to be freed; NULL past
// the end.
char *cgraphviz_plugin(const char *kind, size_t index);

// An empty directed graph; forgets the messages of the graph before. NULL when there is no context.
cgraphviz_graph *cgraphviz_open(void);

// Frees the layout and the graph.
void cgraphviz_close(cgraphviz_graph *graph);

// Makes an attribute of the graph, or of every node, known with its value where none is set.
void cgraphviz_declare_graph(cgraphviz_graph *graph, const char *name, const char *value);
void cgraphviz_declare_node(cgraphviz_graph *graph, const char *name, const char *value);

cgraphviz_node *cgraphviz_add_node(cgraphviz_graph *graph, const char *name);

// Set a declared attribute.
void cgraphviz_set_graph(cgraphviz_graph *graph, const char *name, const char *value);
void cgraphviz_set_node(cgraphviz_node *node, const char *name, const char *value);

// Seeds the random numbers and lays out. True when the engine says it went well.
bool cgraphviz_layout(cgraphviz_graph *graph, const char *engine);

// The width of a label in points. After the layout.
double cgraphviz_label_width(cgraphviz_node *node);

// Draws into memory; refuses without a layout. True when the data are there, to be freed.
bool cgraphviz_render(cgraphviz_graph *graph, const char *format, char **data, size_t *length);
void cgraphviz_free_data(char *data);

// What libgvc said since the graph was opened, never NULL.
const char *cgraphviz_messages(void);

// Forgets the context after a failure; the next graph gets a new one. The old one is leaked on
// purpose: freeing it leaves dangling pointers in the text plugin.
void cgraphviz_replace_context(void);

// The version of the font that the system gives for a family, in 1/65536; 0 when it is not known.
int cgraphviz_font_version(const char *family);

// The family that fontconfig gives for a name, to be freed; NULL when fontconfig cannot be reached.
char *cgraphviz_font_match(const char *family);

// The family of the font that shows a character where a family is asked: that one when it has the
// character, else another. To be freed; empty when no font has it, NULL when fontconfig cannot be
// reached.
char *cgraphviz_font_showing(const char *family, unsigned character);

// Whether fontconfig can be reached and has no font at all.
bool cgraphviz_lacks_fonts(void);

// What zlib makes of data, to be freed; NULL when the data are damaged or too large.
unsigned char *cgraphviz_inflate(const unsigned char *data, size_t length, size_t *inflated);
unsigned char *cgraphviz_deflate(const unsigned char *data, size_t length, size_t *deflated);

// A checksum, as a chunk of a PNG has it.
unsigned cgraphviz_checksum(const unsigned char *data, size_t length);

// Ends this process when it has worked for so many seconds.
void cgraphviz_limit_time(unsigned seconds);

typedef enum {
  CGRAPHVIZ_NOT_STARTED,
  CGRAPHVIZ_EXITED,
  CGRAPHVIZ_SIGNALED,
  CGRAPHVIZ_TIMED_OUT
} cgraphviz_ending;

typedef struct {
  cgraphviz_ending ending;
  // The status with which it exited, or the signal that ended it.
  int code;
} cgraphviz_outcome;

// Runs a program on two open files and waits for its end; after so many seconds it is killed. The
// arguments begin with the name of the program and end with NULL. From any thread.
cgraphviz_outcome cgraphviz_run(const char *program, char *const arguments[], int input, int output,
                                double seconds);

#ifdef __cplusplus
}
#endif

#endif
