/** If and when the report is published: the committee's recommendation, the family's views and their weight, proceedings and holds, the owning body's decision. */
@NullMarked
package candour.reporting.publication;

import org.jspecify.annotations.NullMarked;
