package candour.chronology.inbox;

import candour.chronology.familyaccount.Consent;
import candour.chronology.familyaccount.FamilyAccountCommand.LearnConsent;
import candour.chronology.familyaccount.FamilyAccountCommand.LearnConsentError;
import candour.platform.calendar.London;
import candour.platform.kafka.Received;
import candour.platform.kafka.Subscription;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** What family-liaison-service tells of consent to the use in the chronology; every other purpose is none of this service's business. */
public final class FamilyTold {
    private static final String TOPIC = "candour.family.v1";
    private static final String PURPOSE = "USE_IN_CHRONOLOGY";

    private FamilyTold() {}

    record ConsentChanged(UUID reviewId, UUID memberRef, String purpose, Consent status) {}

    record ConsentRecordedInError(UUID reviewId, UUID memberRef, String purpose, UUID markedEventId) {}

    public static final Subscription<?>[] ABOUT_CONSENT = {
        of(ConsentChanged.class, FamilyTold::changed), of(ConsentRecordedInError.class, FamilyTold::inError)
    };

    private static List<Object> changed(Received<ConsentChanged> told) {
        var data = told.data();
        return data.purpose().equals(PURPOSE)
                ? List.of(new LearnConsent(data.reviewId(), data.memberRef(), data.status(), told.eventId(), day(told)))
                : List.of();
    }

    private static List<Object> inError(Received<ConsentRecordedInError> told) {
        var data = told.data();
        return data.purpose().equals(PURPOSE)
                ? List.of(new LearnConsentError(data.reviewId(), data.memberRef(), data.markedEventId(), day(told)))
                : List.of();
    }

    private static LocalDate day(Received<?> told) {
        return London.day(told.recordedAt());
    }

    private static <D> Subscription<D> of(Class<D> data, Function<Received<D>, List<Object>> commands) {
        return new Subscription<>(TOPIC, "candour.family." + data.getSimpleName() + ".v1", data, commands);
    }
}
