#ifndef CGRAPHVIZ_INTERNAL_H
#define CGRAPHVIZ_INTERNAL_H

#if __has_include(<graphviz/gvc.h>)
#include <graphviz/gvc.h>
#else
#include <gvc.h>
#endif

#include "CGraphviz.h"

// The one context of the process; NULL when libgvc gives none.
GVC_t *cgraphviz_context(void);

// A context with only the plugins that lie beside libgvc and that drawing takes. Where they do not
// lie there, one with the plugins of libgvc's own list.
GVC_t *cgraphviz_new_context(void);

// Between these two, what libgvc says is kept instead of printed.
void cgraphviz_begin_messages(void);
void cgraphviz_end_messages(void);

#endif
