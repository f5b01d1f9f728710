package candour.platform.log;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name under which an event is stored for ever, whatever its Java class is called. Fields may be added; none is
 * renamed or removed, and a change of meaning is a new revision with an upcaster from the old one.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Stored {

    /** For example {@code contact-recorded}: functions, not local bodies' names (ruling R11). */
    String value();

    /** Counts from 1. */
    int revision() default 1;
}
