/** Between services: public events out (relay) and in (inbox). */
@NullMarked
package candour.platform.kafka;

import org.jspecify.annotations.NullMarked;
