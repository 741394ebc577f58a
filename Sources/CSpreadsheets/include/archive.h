// A narrow door to minizip: a zip archive in memory, of which every size is checked.

#ifndef CSPREADSHEETS_ARCHIVE_H
#define CSPREADSHEETS_ARCHIVE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct csheets_archive csheets_archive;

typedef enum { CSHEETS_OK, CSHEETS_END, CSHEETS_DAMAGED } csheets_status;

typedef struct {
  char name[512];
  uint64_t size;
  uint64_t position;
  bool encrypted;
  // Stored or deflated, the only two ways in which spreadsheets are packed.
  bool packed_as_known;
} csheets_entry;

// Opens a copy of the bytes; NULL when they hold no archive.
csheets_archive *csheets_archive_open(const void *bytes, size_t count);

void csheets_archive_close(csheets_archive *archive);

// Goes to the next entry, the first time to the first one. A name that is too long is damage.
csheets_status csheets_archive_next(csheets_archive *archive, csheets_entry *entry);

// Unpacks an entry into `entry->size` bytes; damage when it holds less or more, or when its
// checksum differs.
csheets_status csheets_archive_read(csheets_archive *archive, const csheets_entry *entry,
                                    void *bytes);

#ifdef __cplusplus
}
#endif

#endif
