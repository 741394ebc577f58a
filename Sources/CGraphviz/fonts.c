#include "CGraphviz.h"

#include <dlfcn.h>
#include <stdio.h>
#include <string.h>

// The few functions of fontconfig that a match takes, looked up at run time: libgvc brings the
// library along, its headers need not be there.
typedef struct {
  void *(*parse)(const unsigned char *);
  int (*substitute)(void *, void *, int);
  void (*fill_in)(void *);
  void *(*match)(void *, void *, int *);
  int (*string)(void *, const char *, int, unsigned char **);
  int (*integer)(void *, const char *, int, int *);
  int (*characters)(void *, const char *, int, void **);
  int (*has)(void *, unsigned);
  void (*destroy)(void *);
} font_library;

static bool load(font_library *library) {
  void *handle = NULL;
  static const char *const names[] = {"libfontconfig.so.1", "libfontconfig.1.dylib",
                                      "/opt/homebrew/lib/libfontconfig.1.dylib",
                                      "/usr/local/lib/libfontconfig.1.dylib"};
  for (size_t i = 0; handle == NULL && i < sizeof names / sizeof *names; i++) {
    handle = dlopen(names[i], RTLD_LAZY | RTLD_LOCAL);
  }
  if (handle == NULL) return false;
  *(void **)&library->parse = dlsym(handle, "FcNameParse");
  *(void **)&library->substitute = dlsym(handle, "FcConfigSubstitute");
  *(void **)&library->fill_in = dlsym(handle, "FcDefaultSubstitute");
  *(void **)&library->match = dlsym(handle, "FcFontMatch");
  *(void **)&library->string = dlsym(handle, "FcPatternGetString");
  *(void **)&library->integer = dlsym(handle, "FcPatternGetInteger");
  *(void **)&library->characters = dlsym(handle, "FcPatternGetCharSet");
  *(void **)&library->has = dlsym(handle, "FcCharSetHasChar");
  *(void **)&library->destroy = dlsym(handle, "FcPatternDestroy");
  return library->parse && library->substitute && library->fill_in && library->match &&
         library->string && library->integer && library->characters && library->has &&
         library->destroy;
}

// What fontconfig gives for a family, to be destroyed; NULL when it has no font.
static void *match(const char *family, const font_library *library) {
  void *wanted = library->parse((const unsigned char *)family);
  if (wanted == NULL) return NULL;
  library->substitute(NULL, wanted, 0);
  library->fill_in(wanted);
  int result = 0;
  void *found = library->match(NULL, wanted, &result);
  library->destroy(wanted);
  return found;
}

int cgraphviz_font_version(const char *family) {
  font_library library;
  void *found = load(&library) ? match(family, &library) : NULL;
  if (found == NULL) return 0;
  int version = 0;
  bool has_version = library.integer(found, "fontversion", 0, &version) == 0;
  library.destroy(found);
  return has_version ? version : 0;
}

char *cgraphviz_font_match(const char *family) {
  font_library library;
  void *found = load(&library) ? match(family, &library) : NULL;
  if (found == NULL) return NULL;
  unsigned char *name = NULL;
  bool has_name = library.string(found, "family", 0, &name) == 0;
  char *copy = has_name ? strdup((const char *)name) : NULL;
  library.destroy(found);
  return copy;
}

bool cgraphviz_lacks_fonts(void) {
  font_library library;
  if (!load(&library)) return false;
  void *found = match("sans-serif", &library);
  if (found != NULL) library.destroy(found);
  return found == NULL;
}

char *cgraphviz_font_showing(const char *family, unsigned character) {
  font_library library;
  char wanted[256];
  int length = snprintf(wanted, sizeof wanted, "%s:charset=%x", family, character);
  if (length < 0 || length >= (int)sizeof wanted || !load(&library)) return NULL;
  void *found = match(wanted, &library);
  if (found == NULL) return strdup("");
  void *characters = NULL;
  unsigned char *name = NULL;
  bool shows = library.characters(found, "charset", 0, &characters) == 0 &&
               library.has(characters, character) &&
               library.string(found, "family", 0, &name) == 0;
  char *copy = strdup(shows ? (const char *)name : "");
  library.destroy(found);
  return copy;
}
