package candour.review;

import static candour.review.Story.CHILD;
import static candour.review.Story.DECIDED_ON;
import static candour.review.Story.MARCH;
import static candour.review.Story.REVIEW;
import static candour.review.Story.TERMS;
import static candour.review.Story.code;
import static candour.testing.SealedSample.sealed;
import static org.assertj.core.api.Assertions.assertThat;

import candour.platform.kafka.PublicEvent;
import candour.platform.log.EventJson;
import candour.platform.log.LoggedEvent;
import candour.platform.log.Provenance;
import candour.platform.log.StreamName;
import candour.platform.sealed.KeyVault;
import candour.platform.sealed.StoredFiles;
import candour.platform.sealed.shredding.KeyCustodyEvent.ShredConfirmed;
import candour.platform.sealed.shredding.KeyCustodyEvent.ShredDone;
import candour.platform.sealed.shredding.KeyCustodyEvent.ShredOrdered;
import candour.platform.sealed.shredding.Order;
import candour.review.authority.Capacity;
import candour.review.closure.ClosureEvent.ClosureRequested;
import candour.review.closure.ClosureEvent.ClosureWithdrawn;
import candour.review.committee.CommitteeDecisionEvent.DecisionRecordedInError;
import candour.review.course.CourseEvent.CourseRecordedInError;
import candour.review.course.CourseEvent.StageAdvanced;
import candour.review.course.Stage;
import candour.review.directory.CommitteeEvent.CommitteeRoleAssigned;
import candour.review.directory.CommitteeRole;
import candour.review.learningevent.EventKind;
import candour.review.learningevent.FamilyMeetings;
import candour.review.learningevent.LearningEventEvent.LearningEventHeld;
import candour.review.learningevent.LearningEventEvent.LearningEventRecordedInError;
import candour.review.learningevent.LearningEventEvent.LearningEventScheduled;
import candour.review.learningevent.LearningEventEvent.ParticipantNominated;
import candour.review.notification.Subject;
import candour.review.panelmeeting.PanelMeetingEvent.MeetingHeld;
import candour.review.panelmeeting.PanelMeetingEvent.MeetingRecordedInError;
import candour.review.panelmeeting.PanelMeetingEvent.MeetingScheduled;
import candour.review.panelmeeting.PanelMeetingEvent.MinutesRecorded;
import candour.review.parallelprocess.ParallelProcessEvent.ParallelEnquiryMade;
import candour.review.parallelprocess.ParallelProcessEvent.ParallelProcessRecorded;
import candour.review.parallelprocess.ParallelProcessEvent.ParallelProcessRecordedInError;
import candour.review.parallelprocess.ParallelProcessEvent.ProceedingsConcluded;
import candour.review.parallelprocess.ProcessKind;
import candour.review.pinnedprofile.PinnedProfileEvent.RepinningRecordedInError;
import candour.review.pinnedprofile.PinnedProfileEvent.ReviewProfileRepinned;
import candour.review.review.PauseReason;
import candour.review.review.ReviewEvent.ClosureRecordedInError;
import candour.review.review.ReviewEvent.CommissioningTakenBack;
import candour.review.review.ReviewEvent.ReviewClosed;
import candour.review.review.ReviewEvent.ReviewCommissionedAnew;
import candour.review.review.ReviewEvent.ReviewPaused;
import candour.review.review.ReviewEvent.ReviewResumed;
import candour.review.review.ReviewEvent.ReviewStopped;
import candour.review.review.ReviewEvent.StopRecordedInError;
import candour.review.sharedscope.SharedScopeEvent.ScopeShared;
import candour.review.sharedscope.SharedScopeEvent.SharedScopeFellBehind;
import candour.review.sharedscope.SharedScopeEvent.SharedScopeRecordedInError;
import candour.review.subject.SubjectEvent.SubjectAdded;
import candour.review.subject.SubjectEvent.SubjectRecordedInError;
import candour.review.team.ReviewRole;
import candour.review.team.TeamEvent.AppointmentRecordedInError;
import candour.review.team.TeamEvent.TeamFormed;
import candour.review.team.TeamEvent.TeamMemberAppointed;
import candour.review.termsofreference.TermsEvent.TermsChangeProposed;
import candour.review.termsofreference.TermsEvent.TermsChangeRejected;
import candour.review.termsofreference.TermsEvent.Trigger;
import candour.review.timetable.TimetableEvent.DelayRecordedInError;
import candour.review.timetable.TimetableEvent.DelayReported;
import candour.testing.Vaults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the other services are told is exactly what the contract's golden examples say, and never a word in the clear. */
class PublicEventsTest {
    private static final Path EVENTS = Path.of("../contract/events");
    private static final UUID MARKED = new UUID(0, 0x99);
    private static final UUID PROCESS = new UUID(0, 0x2a);
    private static final UUID CHANGE = new UUID(0, 0x46);
    private static final UUID MEETING = new UUID(0, 0x81);
    private static final UUID LEARNING = new UUID(0, 0x7c);
    private static final UUID CLOSURE = new UUID(0, 0xc5);
    private static final UUID PAUSE = new UUID(0, 0x50);

    private static final KeyVault VAULT = Vaults.fresh();
    private static final StoredFiles FILES = new StoredFiles() {
        @Override
        public List<UUID> storedBefore(Instant instant, @Nullable UUID after, int most) {
            return List.of();
        }

        @Override
        public boolean isRecorded(UUID file) {
            return true;
        }

        @Override
        public void delete(UUID file) {
            throw new IllegalStateException("Nothing is stored here");
        }
    };
    private static final UUID KEY_ORDER = new UUID(0, 0xd0);
    private static final String SUBJECT = new UUID(0, 0xc1).toString();

    private static final Map<String, Object> TOLD = Map.ofEntries(
            Map.entry(
                    "KeyChangeOrdered",
                    new ShredOrdered(
                            SUBJECT,
                            new Order(
                                    KEY_ORDER,
                                    "review",
                                    Order.Authority.OWNING_BODY,
                                    Order.LegalGround.EXCESSIVE,
                                    "owning-body-1",
                                    LocalDate.of(2026, 5, 4),
                                    sealed("why")),
                            Set.of("review", "family-liaison", "chronology", "reporting"))),
            Map.entry("KeyShredConfirmed", new ShredConfirmed(SUBJECT, KEY_ORDER, "review", "review")),
            Map.entry("KeyShredDone", new ShredDone(SUBJECT, KEY_ORDER)),
            Map.entry(
                    "CommitteeAssignmentChanged",
                    new CommitteeRoleAssigned(
                            Story.COMMITTEE, code("lead-officer"), CommitteeRole.LEAD_OFFICER, DECIDED_ON)),
            Map.entry("NotificationSubmitted", Story.submitted),
            Map.entry("ReviewDeclined", Story.declined),
            Map.entry("ReviewCommissioned", Story.commissioned),
            Map.entry(
                    "ReviewPaused",
                    new ReviewPaused(
                            REVIEW,
                            PAUSE,
                            PauseReason.PARALLEL_PROCESS,
                            sealed("why"),
                            PROCESS,
                            LocalDate.of(2026, 10, 1),
                            LocalDate.of(2026, 11, 1))),
            Map.entry(
                    "ReviewResumed",
                    new ReviewResumed(REVIEW, List.of(PAUSE), sealed("how"), LocalDate.of(2026, 10, 10))),
            Map.entry("ReviewStopped", new ReviewStopped(REVIEW, Story.PROFILE, Story.BY_COMMITTEE, sealed("why"))),
            Map.entry(
                    "ReviewCommissioningRecordedInError",
                    new CommissioningTakenBack(REVIEW, Story.NOTIFICATION, MARKED)),
            Map.entry(
                    "ReviewCommissionedAnew",
                    new ReviewCommissionedAnew(
                            REVIEW,
                            Story.NOTIFICATION,
                            Story.PROFILE,
                            DECIDED_ON,
                            LocalDate.of(2027, 2, 28),
                            LocalDate.of(2027, 5, 31))),
            Map.entry(
                    "ReviewDeclineRecordedInError",
                    new DecisionRecordedInError(
                            Story.NOTIFICATION, null, Story.PROFILE, MARKED, sealed("why"), Set.of())),
            Map.entry("ReviewStopRecordedInError", new StopRecordedInError(REVIEW, MARKED, sealed("why"))),
            Map.entry("ReviewClosureRequested", new ClosureRequested(REVIEW, CLOSURE, LocalDate.of(2027, 6, 1))),
            Map.entry(
                    "ReviewClosureWithdrawn",
                    new ClosureWithdrawn(REVIEW, CLOSURE, sealed("why"), LocalDate.of(2027, 6, 2))),
            Map.entry("ReviewClosed", new ReviewClosed(REVIEW, CLOSURE, LocalDate.of(2027, 6, 3))),
            Map.entry("ReviewClosureRecordedInError", new ClosureRecordedInError(REVIEW, MARKED, sealed("why"))),
            Map.entry(
                    "StageAdvanced",
                    new StageAdvanced(REVIEW, Stage.SETUP, Stage.GATHERING, null, LocalDate.of(2026, 10, 5))),
            Map.entry("StageRecordedInError", new CourseRecordedInError(REVIEW, MARKED, sealed("why"))),
            Map.entry(
                    "DelayReported",
                    new DelayReported(
                            REVIEW,
                            new UUID(0, 0x64),
                            Story.PROFILE,
                            sealed("why"),
                            LocalDate.of(2027, 7, 31),
                            sealed("what it means"),
                            LocalDate.of(2027, 5, 11))),
            Map.entry(
                    "DelayRecordedInError", new DelayRecordedInError(REVIEW, new UUID(0, 0x64), MARKED, sealed("why"))),
            Map.entry(
                    "ReviewTeamChanged",
                    new TeamMemberAppointed(
                            REVIEW,
                            new UUID(0, 0x60),
                            code("chair"),
                            code("ORG-HEALTH"),
                            ReviewRole.CHAIR,
                            DECIDED_ON,
                            false,
                            candour.platform.decision.Overruling.NONE,
                            null,
                            null)),
            Map.entry("ReviewTeamFormed", new TeamFormed(REVIEW, DECIDED_ON, LocalDate.of(2026, 9, 30))),
            Map.entry("ReviewTeamRecordedInError", new AppointmentRecordedInError(REVIEW, MARKED, sealed("why"))),
            Map.entry("TermsOfReferenceAgreed", Story.agreed),
            Map.entry(
                    "TermsOfReferenceChangeProposed",
                    new TermsChangeProposed(
                            REVIEW, CHANGE, 1, TERMS, Trigger.NEW_INFORMATION, sealed("why"), DECIDED_ON)),
            Map.entry(
                    "TermsOfReferenceChangeRejected",
                    new TermsChangeRejected(REVIEW, CHANGE, Story.BY_COMMITTEE, sealed("why"))),
            Map.entry(
                    "ParallelProcessRecorded",
                    new ParallelProcessRecorded(
                            REVIEW,
                            PROCESS,
                            ProcessKind.CRIMINAL_INVESTIGATION,
                            MARCH,
                            sealed("detail"),
                            Story.BY_COMMITTEE)),
            Map.entry(
                    "ProceedingsConcluded",
                    new ProceedingsConcluded(
                            REVIEW,
                            PROCESS,
                            ProcessKind.CRIMINAL_INVESTIGATION,
                            MARCH.plusDays(90),
                            null,
                            Story.BY_COMMITTEE)),
            Map.entry(
                    "ParallelProcessRecordedInError",
                    new ParallelProcessRecordedInError(REVIEW, MARKED, sealed("why"))),
            Map.entry(
                    "MeetingHeld",
                    new MeetingHeld(MEETING, REVIEW, DECIDED_ON, Set.of(), Map.of(), Set.of(), Story.PROFILE, null)),
            Map.entry(
                    "ReviewProfileRepinned",
                    new ReviewProfileRepinned(REVIEW, Story.PROFILE, 2, 1, sealed("why"), Story.BY_COMMITTEE)),
            Map.entry(
                    "SubjectAdded",
                    new SubjectAdded(
                            REVIEW,
                            new Subject(
                                    new java.util.UUID(0, 0x31),
                                    Subject.Status.LIVING,
                                    sealed("the sister"),
                                    null,
                                    null,
                                    null),
                            sealed("why"),
                            DECIDED_ON)),
            Map.entry("SubjectRecordedInError", new SubjectRecordedInError(REVIEW, MARKED, sealed("why"))),
            Map.entry("ScopeSharedWithSio", new ScopeShared(REVIEW, 1, Story.BY_COMMITTEE, null)),
            Map.entry("ScopeSharedFellBehind", new SharedScopeFellBehind(REVIEW, 1, 2, Story.PROFILE, DECIDED_ON)),
            Map.entry(
                    "ScopeSharingRecordedInError", new SharedScopeRecordedInError(REVIEW, MARKED, sealed("why"), null)),
            Map.entry("ReviewProfileRecordedInError", new RepinningRecordedInError(REVIEW, MARKED, sealed("why"))),
            Map.entry(
                    "LearningEventScheduled",
                    new LearningEventScheduled(
                            REVIEW,
                            LEARNING,
                            EventKind.PRACTITIONER_FIRST_LINE,
                            LocalDate.of(2026, 11, 2),
                            FamilyMeetings.NOT_YET,
                            sealed("why"))),
            Map.entry(
                    "LearningEventHeld",
                    new LearningEventHeld(
                            REVIEW,
                            LEARNING,
                            EventKind.STRATEGIC,
                            LocalDate.of(2026, 11, 2),
                            Set.of(),
                            Set.of(code("chair")),
                            Set.of(),
                            null)),
            Map.entry(
                    "LearningEventRecordedInError",
                    new LearningEventRecordedInError(REVIEW, LEARNING, MARKED, sealed("why"))),
            Map.entry(
                    "MeetingRecordedInError",
                    new MeetingRecordedInError(MEETING, REVIEW, MARKED, sealed("why"), 0, null)));

    /** The types that the contract describes. */
    static java.util.Set<String> types() {
        return TOLD.keySet().stream()
                .map(name -> "candour.review." + name + ".v1")
                .collect(java.util.stream.Collectors.toSet());
    }

    @TestFactory
    Stream<DynamicTest> every_public_event_is_its_golden_example() {
        return TOLD.entrySet().stream()
                .map(told -> DynamicTest.dynamicTest(told.getKey(), () -> isGolden(told.getKey(), told.getValue())));
    }

    @Test
    void nothing_else_is_described() throws IOException {
        try (var files = Files.list(EVENTS)) {
            var described = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".example.json"))
                    .map(name -> name.replace(".example.json", ""))
                    .toList();
            assertThat(new TreeSet<>(described)).isEqualTo(new TreeSet<>(types()));
        }
    }

    @Test
    void what_is_nobody_elses_business_is_not_told() {
        assertThat(toPublic(Story.proposed)).isEmpty();
        assertThat(toPublic(Story.recommended)).isEmpty();
        assertThat(toPublic(Story.asked)).isEmpty();
        assertThat(toPublic(new MeetingScheduled(MEETING, REVIEW, DECIDED_ON, null)))
                .isEmpty();
        assertThat(toPublic(new ParticipantNominated(
                        REVIEW, LEARNING, MARKED, code("ORG-HEALTH"), null, sealed("a nurse"), DECIDED_ON)))
                .isEmpty();
        assertThat(toPublic(new MinutesRecorded(MEETING, REVIEW, 1, sealed("minutes"), DECIDED_ON)))
                .isEmpty();
        assertThat(toPublic(new ParallelEnquiryMade(REVIEW, PROCESS, Capacity.PROSECUTOR, sealed("no"), MARCH)))
                .isEmpty();
    }

    private static void isGolden(String name, Object event) throws IOException {
        var type = "candour.review." + name + ".v1";
        var told = toPublic(event).orElseThrow();
        assertThat(told.type()).isEqualTo(type);
        assertThat(told.key()).matches("[0-9a-f-]{36}");
        var mapper = EventJson.mapper();
        var data = mapper.readTree(mapper.writeValueAsBytes(told.data()));
        assertThat(data).isEqualTo(mapper.readTree(Files.readString(EVENTS.resolve(type + ".example.json"))));
        assertThat(data.toString()).doesNotContain("ciphertext", CHILD + "name");
    }

    private static Optional<PublicEvent> toPublic(Object event) {
        var id = new UUID(0, 7);
        var logged = new LoggedEvent(
                1,
                id,
                new StreamName("spec", "1"),
                0,
                "spec",
                1,
                Instant.EPOCH,
                new Provenance("chair", null, "CHAIR", id, id, id, null),
                event);
        return new ReviewService()
                .definition(VAULT, FILES).publishers().stream()
                        .flatMap(each -> each.toPublic(logged).stream())
                        .findFirst();
    }
}
