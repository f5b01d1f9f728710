/** What a service tells the platform about itself, and how the platform then runs it. */
@NullMarked
package candour.platform.service;

import org.jspecify.annotations.NullMarked;
