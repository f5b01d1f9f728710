/** Contacts with family members: planned, made, and judged by how things stood when they were made. */
@NullMarked
package candour.family.contact;

import org.jspecify.annotations.NullMarked;
