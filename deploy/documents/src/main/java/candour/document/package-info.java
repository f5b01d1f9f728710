/** Papers that people sign, send and keep: said once, written as accessible PDF and as .docx (ruling R25). */
@NullMarked
package candour.document;

import org.jspecify.annotations.NullMarked;
