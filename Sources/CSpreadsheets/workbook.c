#include "include/workbook.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <xlsxwriter.h>

// 2020-01-01: the date of creation that every workbook carries, so that equal contents give equal
// bytes.
static const time_t fixed_date = 1577836800;

struct csheets_sheet {
  lxw_worksheet *sheet;
  csheets_workbook *workbook;
  csheets_sheet *next;
};

struct csheets_workbook {
  lxw_workbook *book;
  lxw_format *styles[CSHEETS_STYLE_COUNT];
  csheets_sheet *sheets;
  char path[1024];
};

// Makes an empty file of our own, which libxlsxwriter then writes.
static bool make_file(char *path, size_t size) {
  const char *folder = getenv("TMPDIR");
  if (folder == NULL || folder[0] == '\0') folder = "/tmp";
  int length = snprintf(path, size, "%s/workbook-XXXXXX", folder);
  if (length < 0 || (size_t)length >= size) return false;
  int file = mkstemp(path);
  if (file < 0) return false;
  close(file);
  return true;
}

static void add_styles(csheets_workbook *workbook) {
  static const char *const formats[CSHEETS_STYLE_COUNT] = {
      [CSHEETS_DAY] = "yyyy-mm-dd", [CSHEETS_MONTH] = "yyyy-mm", [CSHEETS_YEAR] = "yyyy"};
  for (int style = CSHEETS_HEADING; style < CSHEETS_STYLE_COUNT; style++) {
    lxw_format *format = workbook_add_format(workbook->book);
    if (format == NULL) continue;
    if (style == CSHEETS_HEADING) format_set_bold(format);
    if (style == CSHEETS_WRAPPED) {
      format_set_text_wrap(format);
      format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    }
    if (style == CSHEETS_EXAMPLE) {
      format_set_italic(format);
      format_set_font_color(format, 0x595959);
    }
    if (formats[style] != NULL) format_set_num_format(format, formats[style]);
    workbook->styles[style] = format;
  }
}

csheets_workbook *csheets_workbook_open(void) {
  csheets_workbook *workbook = calloc(1, sizeof *workbook);
  if (workbook == NULL) return NULL;
  if (!make_file(workbook->path, sizeof workbook->path)) {
    free(workbook);
    return NULL;
  }
  workbook->book = workbook_new(workbook->path);
  if (workbook->book == NULL) {
    unlink(workbook->path);
    free(workbook);
    return NULL;
  }
  lxw_doc_properties properties = {.created = fixed_date};
  workbook_set_properties(workbook->book, &properties);
  add_styles(workbook);
  return workbook;
}

csheets_sheet *csheets_workbook_add_sheet(csheets_workbook *workbook, const char *name) {
  if (workbook_validate_sheet_name(workbook->book, name) != LXW_NO_ERROR) return NULL;
  csheets_sheet *sheet = calloc(1, sizeof *sheet);
  if (sheet == NULL) return NULL;
  sheet->sheet = workbook_add_worksheet(workbook->book, name);
  if (sheet->sheet == NULL) {
    free(sheet);
    return NULL;
  }
  sheet->workbook = workbook;
  sheet->next = workbook->sheets;
  workbook->sheets = sheet;
  return sheet;
}

bool csheets_sheet_text(csheets_sheet *sheet, uint32_t row, uint16_t column, const char *text,
                        csheets_style style) {
  lxw_format *format = sheet->workbook->styles[style];
  return worksheet_write_string(sheet->sheet, row, column, text, format) == LXW_NO_ERROR;
}

bool csheets_sheet_number(csheets_sheet *sheet, uint32_t row, uint16_t column, double number,
                          csheets_style style) {
  lxw_format *format = sheet->workbook->styles[style];
  return worksheet_write_number(sheet->sheet, row, column, number, format) == LXW_NO_ERROR;
}

bool csheets_sheet_flag(csheets_sheet *sheet, uint32_t row, uint16_t column, bool flag) {
  return worksheet_write_boolean(sheet->sheet, row, column, flag, NULL) == LXW_NO_ERROR;
}

void csheets_sheet_width(csheets_sheet *sheet, uint16_t column, double characters) {
  worksheet_set_column(sheet->sheet, column, column, characters, NULL);
}

void csheets_sheet_freeze_heading(csheets_sheet *sheet) {
  worksheet_freeze_panes(sheet->sheet, 1, 0);
}

void csheets_sheet_height(csheets_sheet *sheet, uint32_t row, double points) {
  worksheet_set_row(sheet->sheet, row, points, NULL);
}

void csheets_sheet_print_on_a4(csheets_sheet *sheet, bool has_heading) {
  worksheet_set_paper(sheet->sheet, 9);
  if (has_heading) {
    worksheet_set_landscape(sheet->sheet);
    worksheet_repeat_rows(sheet->sheet, 0, 0);
  }
  worksheet_fit_to_pages(sheet->sheet, 1, 0);
}

void csheets_sheet_filter(csheets_sheet *sheet, uint32_t last_row, uint16_t last_column) {
  worksheet_autofilter(sheet->sheet, 0, 0, last_row, last_column);
}

void csheets_sheet_hide(csheets_sheet *sheet) { worksheet_hide(sheet->sheet); }

bool csheets_sheet_note(csheets_sheet *sheet, uint32_t row, uint16_t column, const char *text) {
  lxw_comment_options options = {.width = 300, .height = 120};
  return worksheet_write_comment_opt(sheet->sheet, row, column, text, &options) == LXW_NO_ERROR;
}

static bool offer(csheets_sheet *sheet, uint32_t first_row, uint32_t last_row, uint16_t column,
                  lxw_data_validation *choice) {
  choice->error_type = LXW_VALIDATION_ERROR_TYPE_WARNING;
  return worksheet_data_validation_range(sheet->sheet, first_row, column, last_row, column,
                                         choice) == LXW_NO_ERROR;
}

bool csheets_sheet_choices(csheets_sheet *sheet, uint32_t first_row, uint32_t last_row,
                           uint16_t column, const char *const *choices) {
  lxw_data_validation choice = {.validate = LXW_VALIDATION_TYPE_LIST,
                                .value_list = (void *)choices};
  return offer(sheet, first_row, last_row, column, &choice);
}

bool csheets_sheet_choices_from(csheets_sheet *sheet, uint32_t first_row, uint32_t last_row,
                                uint16_t column, const char *range) {
  lxw_data_validation choice = {.validate = LXW_VALIDATION_TYPE_LIST_FORMULA,
                                .value_formula = (char *)range};
  return offer(sheet, first_row, last_row, column, &choice);
}

// The whole file, or NULL.
static uint8_t *contents(const char *path, size_t *count) {
  FILE *file = fopen(path, "rb");
  if (file == NULL) return NULL;
  uint8_t *bytes = NULL;
  long size = fseek(file, 0, SEEK_END) == 0 ? ftell(file) : -1;
  if (size >= 0 && fseek(file, 0, SEEK_SET) == 0) bytes = malloc((size_t)size + 1);
  if (bytes != NULL && fread(bytes, 1, (size_t)size, file) != (size_t)size) {
    free(bytes);
    bytes = NULL;
  }
  fclose(file);
  *count = bytes == NULL ? 0 : (size_t)size;
  return bytes;
}

uint8_t *csheets_workbook_finish(csheets_workbook *workbook, size_t *count) {
  bool written = workbook_close(workbook->book) == LXW_NO_ERROR;
  *count = 0;
  uint8_t *bytes = written ? contents(workbook->path, count) : NULL;
  unlink(workbook->path);
  while (workbook->sheets != NULL) {
    csheets_sheet *next = workbook->sheets->next;
    free(workbook->sheets);
    workbook->sheets = next;
  }
  free(workbook);
  return bytes;
}
