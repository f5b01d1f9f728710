/** Contacts over REST. */
@NullMarked
package candour.family.contact.http;

import org.jspecify.annotations.NullMarked;
