/** The key vault as a folder on disk, outside the database. */
@NullMarked
package candour.platform.sealed.vault;

import org.jspecify.annotations.NullMarked;
