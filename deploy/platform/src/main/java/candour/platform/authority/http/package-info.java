/** Decisions, evidence and markings as they come and go over REST. */
@NullMarked
package candour.platform.authority.http;

import org.jspecify.annotations.NullMarked;
