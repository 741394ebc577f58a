#include "internal.h"

#include <stdlib.h>
#include <string.h>

static GVC_t *context = NULL;

static char *messages = NULL;
static size_t messages_length = 0;
static size_t messages_capacity = 0;

static const size_t messages_limit = 4 << 20;

static agusererrf receiver_before = NULL;

// Keeps a fragment of a message; what does not fit into memory is lost, never fatal.
static int keep_message(const char *fragment) {
  size_t added = strlen(fragment);
  size_t needed = messages_length + added + 1;
  if (needed > messages_limit) return 0;
  if (needed > messages_capacity) {
    size_t capacity = needed * 2;
    char *larger = realloc(messages, capacity);
    if (larger == NULL) return 0;
    messages = larger;
    messages_capacity = capacity;
  }
  memcpy(messages + messages_length, fragment, added + 1);
  messages_length += added;
  return 0;
}

static int keep_mutable_message(char *fragment) { return keep_message(fragment); }

GVC_t *cgraphviz_context(void) {
  if (context == NULL) context = cgraphviz_new_context();
  return context;
}

void cgraphviz_replace_context(void) { context = NULL; }

void cgraphviz_begin_messages(void) {
  messages_length = 0;
  if (messages != NULL) messages[0] = '\0';
  agerrors();
  agseterr(AGWARN);
  agusererrf keep = _Generic((agusererrf)0,
                             int (*)(const char *): keep_message,
                             int (*)(char *): keep_mutable_message);
  agusererrf before = agseterrf(keep);
  if (before != keep) receiver_before = before;
}

void cgraphviz_end_messages(void) { agseterrf(receiver_before); }

const char *cgraphviz_messages(void) { return messages == NULL ? "" : messages; }

const char *cgraphviz_version(void) {
  GVC_t *shared = cgraphviz_context();
  return shared == NULL ? NULL : gvcVersion(shared);
}

typedef char **(*plugin_list_with_search)(GVC_t *, const char *, int *, char *);
typedef char **(*plugin_list)(GVC_t *, const char *, int *);

// Early versions of gvPluginList take a fourth parameter.
static char **list_plugins(const char *kind, int *count) {
  GVC_t *shared = cgraphviz_context();
  if (shared == NULL) return NULL;
  void (*list)(void) = (void (*)(void))gvPluginList;
  if (__builtin_types_compatible_p(__typeof__(&gvPluginList), plugin_list_with_search)) {
    return ((plugin_list_with_search)list)(shared, kind, count, NULL);
  }
  return ((plugin_list)list)(shared, kind, count);
}

char *cgraphviz_plugin(const char *kind, size_t index) {
  int count = 0;
  char **names = list_plugins(kind, &count);
  if (names == NULL) return NULL;
  char *found = NULL;
  for (int i = 0; i < count; i++) {
    if ((size_t)i == index) {
      found = names[i];
    } else {
      free(names[i]);
    }
  }
  free(names);
  return found;
}
