/** What an auditor asks a log for, over HTTP. */
@NullMarked
package candour.platform.log.http;

import org.jspecify.annotations.NullMarked;
