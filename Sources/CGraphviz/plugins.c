#define _GNU_SOURCE

#include "internal.h"

#include <dlfcn.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>

// All that drawing takes; the others read pictures and fonts from files or open windows.
static const char *const libraries[] = {"core", "dot_layout", "neato_layout", "pango"};
static const char *const symbols[] = {
    "gvplugin_core_LTX_library", "gvplugin_dot_layout_LTX_library",
    "gvplugin_neato_layout_LTX_library", "gvplugin_pango_LTX_library"};
#define COUNT (sizeof libraries / sizeof *libraries)

// The version in the name of libgvc, which its plugins of the same package share.
static const char library_name[] = "/libgvc.so.6";

// The length of the path of the folder that libgvc was loaded from; 0 when it is another version.
static size_t folder_length(const char *path) {
  size_t length = strlen(path);
  size_t name = sizeof library_name - 1;
  return length > name && strcmp(path + length - name, library_name) == 0 ? length - name : 0;
}

// Fills in the plugins that lie beside libgvc; false when one is not there.
static bool load(lt_symlist_t *plugins) {
  Dl_info found;
  if (dladdr((void *)gvContextPlugins, &found) == 0 || found.dli_fname == NULL) return false;
  size_t folder = folder_length(found.dli_fname);
  if (folder == 0) return false;
  for (size_t i = 0; i < COUNT; i++) {
    char path[PATH_MAX];
    int length = snprintf(path, sizeof path, "%.*s/graphviz/libgvplugin_%s.so.6", (int)folder,
                          found.dli_fname, libraries[i]);
    if (length < 0 || (size_t)length >= sizeof path) return false;
    void *library = dlopen(path, RTLD_LAZY | RTLD_LOCAL);
    if (library == NULL) return false;
    plugins[i].name = (char *)symbols[i];
    plugins[i].address = dlsym(library, symbols[i]);
    if (plugins[i].address == NULL) return false;
  }
  return true;
}

GVC_t *cgraphviz_new_context(void) {
  static lt_symlist_t plugins[COUNT + 1];
  return load(plugins) ? gvContextPlugins(plugins, 0) : gvContext();
}
