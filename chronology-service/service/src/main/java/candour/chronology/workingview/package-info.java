/** The merged chronology as the team works with it: what is shown of it when something is looked for (S002-079). */
@NullMarked
package candour.chronology.workingview;

import org.jspecify.annotations.NullMarked;
