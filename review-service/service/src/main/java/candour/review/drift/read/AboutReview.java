package candour.review.drift.read;

import candour.platform.log.LoggedEvent;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * Which review an event is about: whatever names one counts, so that no noun added later is forgotten. What the service
 * records by itself is no work on the review.
 */
final class AboutReview {
    private static final ClassValue<Optional<Method>> ACCESSOR = new ClassValue<>() {
        @Override
        protected Optional<Method> computeValue(Class<?> type) {
            return Arrays.stream(Optional.ofNullable(type.getRecordComponents()).orElse(new RecordComponent[0]))
                    .filter(each -> each.getType() == UUID.class)
                    .filter(each ->
                            each.getName().equals("reviewId") || each.getName().equals("about"))
                    .map(RecordComponent::getAccessor)
                    .findFirst();
        }
    };

    private AboutReview() {}

    /** The review somebody has recorded something about, if it is one. */
    static Optional<UUID> of(LoggedEvent event) {
        return event.metadata().recordedBy().startsWith("policy:")
                ? Optional.empty()
                : ACCESSOR.get(event.payload().getClass()).map(accessor -> read(accessor, event.payload()));
    }

    private static UUID read(Method accessor, Object payload) {
        try {
            return (UUID) accessor.invoke(payload);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("An event's own accessor cannot be read", e);
        }
    }
}
