package candour.platform.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the access matrix row of a resource method. A method without it is refused when called, and the house rules
 * fail the build.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Allows {

    /** The operation, for example {@code contact.record}. */
    String value();

    /**
     * The path parameter whose value is the scope that roles are looked up in. When the path has no such parameter
     * only global capacities and {@code ANY} can allow it.
     */
    String scope() default "reviewId";

    /**
     * Whether a service must name the person on whose behalf it asks ({@code Candour-On-Behalf-Of}): what it is told of
     * people it is told for somebody (ruling R13). Without one it is refused, and the refusal recorded.
     */
    boolean onBehalf() default false;
}
