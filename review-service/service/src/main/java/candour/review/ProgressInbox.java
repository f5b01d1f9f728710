package candour.review;

import candour.platform.access.Code;
import candour.platform.calendar.London;
import candour.platform.kafka.Received;
import candour.platform.kafka.Subscription;
import candour.review.knownprogress.KnownProgressEvent;
import candour.review.knownprogress.KnownProgressEvent.MergeNoted;
import candour.review.knownprogress.KnownProgressEvent.PresentationNoted;
import candour.review.knownprogress.KnownProgressEvent.PublicationDecisionNoted;
import candour.review.knownprogress.KnownProgressEvent.PublicationNoted;
import candour.review.knownprogress.KnownProgressEvent.PublicationNotedInError;
import candour.review.knownprogress.KnownProgressEvent.ReturnNoted;
import candour.review.knownprogress.KnownProgressEvent.SignOffNoted;
import candour.review.knownprogress.KnownProgressEvent.SignOffNotedInError;
import candour.review.knownprogress.KnownProgressEvent.StrategyAgreementNoted;
import candour.review.knownprogress.KnownProgressEvent.StrategyNotedInError;
import candour.review.knownprogress.KnownProgressEvent.StrategyOpeningNoted;
import candour.review.knownprogress.NoteProgress;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;

/** What this service learns from the other three about how far a review has come. Only the fields it uses. */
final class ProgressInbox {

    record Opened(UUID reviewId, LocalDate openedOn) {}

    record Agreed(UUID reviewId, LocalDate agreedOn) {}

    record InError(UUID reviewId, UUID markedEventId) {}

    record Merged(UUID reviewId, int mergeVersion, LocalDate on) {}

    record Presented(UUID reviewId, int version, LocalDate presentedOn) {}

    record Returned(UUID reviewId, int version, LocalDate returnedOn) {}

    record SignedOff(UUID reviewId, int version, LocalDate signedOn) {}

    record SignOffInError(UUID reviewId, int version, UUID markedEventId) {}

    record Decided(UUID reviewId, Code choice, LocalDate decidedOn) {}

    record Published(UUID reviewId, int version, LocalDate publishedOn) {}

    private ProgressInbox() {}

    static Subscription<?>[] subscriptions() {
        return new Subscription<?>[] {
            on(
                    "family.StrategyOpened",
                    Opened.class,
                    (in, d) -> new StrategyOpeningNoted(d.reviewId(), in.eventId(), d.openedOn())),
            on(
                    "family.StrategyAgreed",
                    Agreed.class,
                    (in, d) -> new StrategyAgreementNoted(d.reviewId(), in.eventId(), d.agreedOn())),
            on(
                    "family.StrategyRecordedInError",
                    InError.class,
                    (in, d) -> new StrategyNotedInError(d.reviewId(), in.eventId(), d.markedEventId())),
            on(
                    "chronology.ChronologyMerged",
                    Merged.class,
                    (in, d) -> new MergeNoted(d.reviewId(), in.eventId(), d.mergeVersion(), d.on())),
            on(
                    "reporting.ReportPresented",
                    Presented.class,
                    (in, d) -> new PresentationNoted(d.reviewId(), in.eventId(), d.version(), d.presentedOn())),
            on(
                    "reporting.ReportReturned",
                    Returned.class,
                    (in, d) -> new ReturnNoted(d.reviewId(), in.eventId(), d.version(), d.returnedOn())),
            on(
                    "reporting.ReportSignedOff",
                    SignedOff.class,
                    (in, d) -> new SignOffNoted(d.reviewId(), in.eventId(), d.version(), d.signedOn())),
            on(
                    "reporting.SignOffRecordedInError",
                    SignOffInError.class,
                    (in, d) -> new SignOffNotedInError(
                            d.reviewId(), in.eventId(), d.version(), d.markedEventId(), day(in))),
            on(
                    "reporting.PublicationDecided",
                    Decided.class,
                    (in, d) -> new PublicationDecisionNoted(d.reviewId(), in.eventId(), d.choice(), d.decidedOn())),
            on(
                    "reporting.ReportPublished",
                    Published.class,
                    (in, d) -> new PublicationNoted(d.reviewId(), in.eventId(), d.version(), d.publishedOn())),
            on(
                    "reporting.PublicationRecordedInError",
                    InError.class,
                    (in, d) -> new PublicationNotedInError(d.reviewId(), in.eventId(), d.markedEventId(), day(in))),
        };
    }

    private static LocalDate day(Received<?> in) {
        return London.day(in.recordedAt());
    }

    /** The topic follows from the type: both begin with the service's name. */
    private static <D> Subscription<D> on(
            String name, Class<D> data, BiFunction<Received<D>, D, KnownProgressEvent> event) {
        var topic = "candour." + name.substring(0, name.indexOf('.')) + ".v1";
        return new Subscription<>(topic, "candour." + name + ".v1", data, in -> {
            var noted = event.apply(in, in.data());
            return List.of(new NoteProgress(noted.reviewId(), noted, day(in)));
        });
    }
}
