// A narrow door to libxlsxwriter. Rows and columns count from 0.

#ifndef CSPREADSHEETS_WORKBOOK_H
#define CSPREADSHEETS_WORKBOOK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct csheets_workbook csheets_workbook;
typedef struct csheets_sheet csheets_sheet;

typedef enum {
  CSHEETS_PLAIN,
  CSHEETS_HEADING,
  CSHEETS_DAY,
  CSHEETS_MONTH,
  CSHEETS_YEAR,
  CSHEETS_EXAMPLE,
  CSHEETS_WRAPPED,
  CSHEETS_STYLE_COUNT
} csheets_style;

// An empty workbook with a fixed date of creation, or NULL when there is no room for it.
csheets_workbook *csheets_workbook_open(void);

// Adds a sheet; NULL when the name is not allowed.
csheets_sheet *csheets_workbook_add_sheet(csheets_workbook *workbook, const char *name);

// Write a cell; false when it does not fit into a sheet.
bool csheets_sheet_text(csheets_sheet *sheet, uint32_t row, uint16_t column, const char *text,
                        csheets_style style);
bool csheets_sheet_number(csheets_sheet *sheet, uint32_t row, uint16_t column, double number,
                          csheets_style style);
bool csheets_sheet_flag(csheets_sheet *sheet, uint32_t row, uint16_t column, bool flag);

void csheets_sheet_width(csheets_sheet *sheet, uint16_t column, double characters);
void csheets_sheet_freeze_heading(csheets_sheet *sheet);
void csheets_sheet_height(csheets_sheet *sheet, uint32_t row, double points);
// Prints on A4, as wide as one page; a sheet with a heading lies on its side and repeats it.
void csheets_sheet_print_on_a4(csheets_sheet *sheet, bool has_heading);
void csheets_sheet_filter(csheets_sheet *sheet, uint32_t last_row, uint16_t last_column);
void csheets_sheet_hide(csheets_sheet *sheet);
bool csheets_sheet_note(csheets_sheet *sheet, uint32_t row, uint16_t column, const char *text);

// Offers a choice in the rows of a column: a list of texts that ends with NULL, or the cells that
// `range` names. Other texts stay possible, with a warning.
bool csheets_sheet_choices(csheets_sheet *sheet, uint32_t first_row, uint32_t last_row,
                           uint16_t column, const char *const *choices);
bool csheets_sheet_choices_from(csheets_sheet *sheet, uint32_t first_row, uint32_t last_row,
                                uint16_t column, const char *range);

// Finishes and frees the workbook. Answers its bytes, to be freed, or NULL.
uint8_t *csheets_workbook_finish(csheets_workbook *workbook, size_t *count);

#ifdef __cplusplus
}
#endif

#endif
