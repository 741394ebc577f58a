// Expat as it is: its functions can be called from Swift without a shim.

#ifndef CSPREADSHEETS_XML_H
#define CSPREADSHEETS_XML_H

#include <expat.h>

#endif
