package candour.family;

import static org.assertj.core.api.Assertions.assertThat;

import candour.family.knowncommittee.KnownCommitteeEvent.CommitteeAssignmentNoted;
import candour.family.knowncommittee.NoteCommittee;
import candour.family.knownreview.KnownReviewEvent.CommissioningNotedInError;
import candour.family.knownreview.KnownReviewEvent.DelayNoted;
import candour.family.knownreview.KnownReviewEvent.DelayNotedInError;
import candour.family.knownreview.KnownReviewEvent.PauseNoted;
import candour.family.knownreview.KnownReviewEvent.ResumptionNoted;
import candour.family.knownreview.KnownReviewEvent.ReviewNoted;
import candour.family.knownreview.KnownReviewEvent.ReviewNotedAnew;
import candour.family.knownreview.KnownReviewEvent.StopNoted;
import candour.family.knownreview.KnownReviewEvent.StopNotedInError;
import candour.family.knownreview.KnownReviewEvent.TeamChangeNoted;
import candour.family.knownreview.KnownReviewEvent.TeamChangeNotedInError;
import candour.family.knownreview.NoteReview;
import candour.family.policeliaison.PoliceLiaisonCommand.NoteCriminalProcess;
import candour.family.policeliaison.PoliceLiaisonCommand.NoteProcessConcluded;
import candour.family.policeliaison.PoliceLiaisonCommand.NoteProcessInError;
import candour.platform.access.Code;
import candour.platform.kafka.Received;
import candour.platform.kafka.Subscription;
import candour.platform.log.EventJson;
import com.fasterxml.jackson.databind.DeserializationFeature;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every golden example of review-service's contract that this service subscribes to is read, and understood so. */
class ReviewContractReadTest {
    private static final UUID EVENT = new UUID(0, 7);
    private static final UUID REVIEW = new UUID(0, 4);
    private static final UUID PROCESS = new UUID(0, 0x2a);
    private static final UUID PAUSE = new UUID(0, 0x50);
    private static final UUID MARKED = new UUID(0, 0x99);

    private static final Map<String, Object> UNDERSTOOD = Map.ofEntries(
            Map.entry(
                    "ReviewCommissioned",
                    note(new ReviewNoted(
                            REVIEW,
                            EVENT,
                            new Code("sct-learning-review"),
                            LocalDate.of(2026, 8, 31),
                            new Code("SCOTLAND"),
                            new UUID(0, 1)))),
            Map.entry(
                    "CommitteeAssignmentChanged",
                    new NoteCommittee(
                            new UUID(0, 1),
                            new CommitteeAssignmentNoted(
                                    new UUID(0, 1),
                                    EVENT,
                                    new Code("lead-officer"),
                                    new Code("LEAD_OFFICER"),
                                    true,
                                    LocalDate.of(2026, 8, 31)))),
            Map.entry(
                    "ReviewTeamChanged",
                    note(new TeamChangeNoted(
                            REVIEW,
                            EVENT,
                            new UUID(0, 0x60),
                            new Code("chair"),
                            new Code("CHAIR"),
                            true,
                            LocalDate.of(2026, 8, 31)))),
            Map.entry(
                    "ReviewCommissioningRecordedInError",
                    note(new CommissioningNotedInError(REVIEW, EVENT, LocalDate.of(1970, 1, 1)))),
            Map.entry("ReviewCommissionedAnew", note(new ReviewNotedAnew(REVIEW, EVENT, LocalDate.of(2026, 8, 31)))),
            Map.entry("ReviewTeamRecordedInError", note(new TeamChangeNotedInError(REVIEW, MARKED))),
            Map.entry(
                    "ReviewPaused",
                    note(new PauseNoted(REVIEW, EVENT, PAUSE, LocalDate.of(2026, 10, 1), LocalDate.of(2026, 11, 1)))),
            Map.entry(
                    "ReviewResumed",
                    note(new ResumptionNoted(REVIEW, EVENT, List.of(PAUSE), LocalDate.of(2026, 10, 10)))),
            Map.entry(
                    "DelayReported",
                    note(new DelayNoted(
                            REVIEW, EVENT, new UUID(0, 0x64), LocalDate.of(2027, 5, 11), LocalDate.of(2027, 7, 31)))),
            Map.entry("DelayRecordedInError", note(new DelayNotedInError(REVIEW, EVENT, new UUID(0, 0x64), MARKED))),
            Map.entry(
                    "ParallelProcessRecorded",
                    new NoteCriminalProcess(REVIEW, PROCESS, EVENT, LocalDate.of(2026, 3, 2))),
            Map.entry("ProceedingsConcluded", new NoteProcessConcluded(REVIEW, PROCESS, LocalDate.of(2026, 5, 31))),
            Map.entry("ParallelProcessRecordedInError", new NoteProcessInError(REVIEW, MARKED)),
            Map.entry("ReviewStopped", note(new StopNoted(REVIEW, EVENT, LocalDate.of(2026, 8, 31)))),
            Map.entry("ReviewStopRecordedInError", note(new StopNotedInError(REVIEW, EVENT, MARKED))));

    @TestFactory
    Stream<DynamicTest> every_example_is_understood() {
        return Stream.of(ReviewInbox.subscriptions())
                .map(each -> DynamicTest.dynamicTest(
                        each.type(), () -> assertThat(read(each)).containsExactly(expected(each))));
    }

    @Test
    void every_subscription_has_an_example() {
        assertThat(Stream.of(ReviewInbox.subscriptions()).map(ReviewContractReadTest::name))
                .containsExactlyInAnyOrderElementsOf(UNDERSTOOD.keySet());
    }

    private static NoteReview note(candour.family.knownreview.KnownReviewEvent event) {
        return new NoteReview(REVIEW, EVENT, event);
    }

    private static Object expected(Subscription<?> subscription) {
        return Objects.requireNonNull(UNDERSTOOD.get(name(subscription)));
    }

    private static String name(Subscription<?> subscription) {
        return subscription.type().split("\\.")[2];
    }

    private static <D> List<Object> read(Subscription<D> subscription) throws IOException {
        var file = "/contract/review/events/" + subscription.type() + ".example.json";
        try (var in = Objects.requireNonNull(ReviewContractReadTest.class.getResourceAsStream(file), file)) {
            D data = EventJson.mapper()
                    .reader()
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .forType(subscription.data())
                    .readValue(in);
            return subscription.commands().apply(new Received<>(EVENT, REVIEW.toString(), Instant.EPOCH, 1, data));
        }
    }
}
