#include "include/archive.h"

#include <minizip/unzip.h>
#include <stdlib.h>
#include <string.h>

struct csheets_archive {
  uint8_t *bytes;
  size_t count;
  size_t offset;
  unzFile file;
  bool begun;
};

static voidpf open_memory(voidpf archive, const void *name, int mode) {
  (void)name;
  (void)mode;
  return archive;
}

static uLong read_memory(voidpf opaque, voidpf stream, void *buffer, uLong size) {
  (void)stream;
  csheets_archive *archive = opaque;
  size_t rest = archive->count - archive->offset;
  size_t length = size < rest ? size : rest;
  memcpy(buffer, archive->bytes + archive->offset, length);
  archive->offset += length;
  return (uLong)length;
}

static ZPOS64_T tell_memory(voidpf opaque, voidpf stream) {
  (void)stream;
  return ((csheets_archive *)opaque)->offset;
}

static long seek_memory(voidpf opaque, voidpf stream, ZPOS64_T offset, int origin) {
  (void)stream;
  csheets_archive *archive = opaque;
  ZPOS64_T start = 0;
  if (origin == ZLIB_FILEFUNC_SEEK_CUR) start = archive->offset;
  if (origin == ZLIB_FILEFUNC_SEEK_END) start = archive->count;
  if (offset > archive->count - start) return -1;
  archive->offset = (size_t)(start + offset);
  return 0;
}

static int nothing_to_do(voidpf opaque, voidpf stream) {
  (void)opaque;
  (void)stream;
  return 0;
}

csheets_archive *csheets_archive_open(const void *bytes, size_t count) {
  csheets_archive *archive = calloc(1, sizeof *archive);
  if (archive == NULL) return NULL;
  archive->bytes = malloc(count + 1);
  archive->count = count;
  if (archive->bytes != NULL) {
    memcpy(archive->bytes, bytes, count);
    zlib_filefunc64_def memory = {
        .zopen64_file = open_memory,
        .zread_file = read_memory,
        .ztell64_file = tell_memory,
        .zseek64_file = seek_memory,
        .zclose_file = nothing_to_do,
        .zerror_file = nothing_to_do,
        .opaque = archive,
    };
    archive->file = unzOpen2_64("", &memory);
  }
  if (archive->file == NULL) {
    csheets_archive_close(archive);
    return NULL;
  }
  return archive;
}

void csheets_archive_close(csheets_archive *archive) {
  if (archive->file != NULL) unzClose(archive->file);
  free(archive->bytes);
  free(archive);
}

csheets_status csheets_archive_next(csheets_archive *archive, csheets_entry *entry) {
  int moved = archive->begun ? unzGoToNextFile(archive->file) : unzGoToFirstFile(archive->file);
  archive->begun = true;
  if (moved == UNZ_END_OF_LIST_OF_FILE) return CSHEETS_END;
  if (moved != UNZ_OK) return CSHEETS_DAMAGED;
  unz_file_info64 info;
  memset(entry, 0, sizeof *entry);
  if (unzGetCurrentFileInfo64(archive->file, &info, entry->name, sizeof entry->name - 1, NULL, 0,
                              NULL, 0) != UNZ_OK)
    return CSHEETS_DAMAGED;
  if (info.size_filename >= sizeof entry->name) return CSHEETS_DAMAGED;
  entry->size = info.uncompressed_size;
  entry->position = unzGetOffset64(archive->file);
  entry->encrypted = (info.flag & 1) != 0;
  entry->packed_as_known = info.compression_method == 0 || info.compression_method == Z_DEFLATED;
  return CSHEETS_OK;
}

// Reads the open entry to its end, which must come after exactly `size` bytes.
static bool read_exactly(unzFile file, uint8_t *bytes, uint64_t size) {
  const uint64_t most = 1 << 24;
  uint64_t done = 0;
  while (done < size) {
    unsigned wanted = (unsigned)(size - done < most ? size - done : most);
    int got = unzReadCurrentFile(file, bytes + done, wanted);
    if (got <= 0) return false;
    done += (unsigned)got;
  }
  uint8_t beyond;
  return unzReadCurrentFile(file, &beyond, 1) == 0;
}

csheets_status csheets_archive_read(csheets_archive *archive, const csheets_entry *entry,
                                    void *bytes) {
  if (unzSetOffset64(archive->file, entry->position) != UNZ_OK) return CSHEETS_DAMAGED;
  if (unzOpenCurrentFile(archive->file) != UNZ_OK) return CSHEETS_DAMAGED;
  bool complete = read_exactly(archive->file, bytes, entry->size);
  bool checked = unzCloseCurrentFile(archive->file) == UNZ_OK;
  return complete && checked ? CSHEETS_OK : CSHEETS_DAMAGED;
}
