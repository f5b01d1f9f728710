/** Systems of agencies that may push what they record: registered, each for one agency, each with one or two live keys (X-04, R27). */
@NullMarked
package candour.chronology.pushclient;

import org.jspecify.annotations.NullMarked;
