/** Forms as XLSForm (แบบในรูป XLSForm), the spreadsheet by which survey tools exchange them, and back. */
@NullMarked
package bpm.form.xlsform;

import org.jspecify.annotations.NullMarked;
