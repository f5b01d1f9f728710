package candour.review.notification.read;

import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request for information and its answer. */
public record Request(
        UUID requestId,
        String organisation,
        Sealed questions,
        LocalDate requestedOn,
        LocalDate dueOn,
        @Nullable LocalDate returnedOn,
        boolean nothingToTell,
        @Nullable Sealed account,
        @Nullable Sealed reflection) {
    Request answered(LocalDate on, boolean nothing, @Nullable Sealed said, @Nullable Sealed reflected) {
        return new Request(requestId, organisation, questions, requestedOn, dueOn, on, nothing, said, reflected);
    }
}
