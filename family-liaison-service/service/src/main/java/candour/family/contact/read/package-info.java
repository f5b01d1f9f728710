/** Contacts as they are read. */
@NullMarked
package candour.family.contact.read;

import org.jspecify.annotations.NullMarked;
