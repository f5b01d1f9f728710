/** Read models for auditors and operators. */
@NullMarked
package candour.platform.view.http;

import org.jspecify.annotations.NullMarked;
