/** Read models: disposable rows, each valid for a range of leaf indexes, so that now and as-of are one query. */
@NullMarked
package candour.platform.view;

import org.jspecify.annotations.NullMarked;
