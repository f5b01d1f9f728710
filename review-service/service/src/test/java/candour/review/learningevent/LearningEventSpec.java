package candour.review.learningevent;

import static candour.review.Story.DECIDED_ON;
import static candour.review.Story.PROFILE;
import static candour.review.Story.REVIEW;
import static candour.review.Story.appointed;
import static candour.review.Story.code;
import static candour.review.Story.commissioned;
import static candour.review.learningevent.LearningEventDecider.LEARNING_EVENT;
import static candour.testing.SealedSample.sealed;
import static candour.testing.Spec.given;
import static org.assertj.core.api.Assertions.assertThat;

import candour.platform.access.Code;
import candour.platform.decision.RecordRule;
import candour.platform.sealed.Sealed;
import candour.review.breach.BreachEvent.RuleBreached;
import candour.review.learningevent.LearningEventCommand.MarkLearningEventInError;
import candour.review.learningevent.LearningEventCommand.NominateParticipant;
import candour.review.learningevent.LearningEventCommand.RecordLearningEventHeld;
import candour.review.learningevent.LearningEventCommand.RecordPreparation;
import candour.review.learningevent.LearningEventCommand.RecordSupport;
import candour.review.learningevent.LearningEventCommand.ScheduleLearningEvent;
import candour.review.learningevent.LearningEventCommand.SetGroundRules;
import candour.review.learningevent.LearningEventEvent.GroundRulesSet;
import candour.review.learningevent.LearningEventEvent.LearningEventHeld;
import candour.review.learningevent.LearningEventEvent.LearningEventPrepared;
import candour.review.learningevent.LearningEventEvent.LearningEventRecordedInError;
import candour.review.learningevent.LearningEventEvent.LearningEventScheduled;
import candour.review.learningevent.LearningEventEvent.ParticipantNominated;
import candour.review.learningevent.LearningEventEvent.ParticipantSupported;
import candour.review.review.ReviewRule;
import candour.review.team.ReviewRole;
import candour.review.team.TeamEvent.TeamMemberAppointed;
import candour.testing.Spec.Recorded;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S002-051, 056, 057, 062, 118, 124, 128: events in which practitioners and managers learn together")
class LearningEventSpec {
    static final UUID ID = new UUID(0, 124);
    static final UUID NURSE = new UUID(0, 56);
    static final LocalDate ON = DECIDED_ON.plusDays(60);
    static final TeamMemberAppointed chair = appointed("chair", "ORG-HEALTH", ReviewRole.CHAIR);
    static final TeamMemberAppointed reviewer = appointed("reviewer", "ORG-OUTSIDE", ReviewRole.REVIEWER);
    static final LearningEventScheduled scheduled = scheduled(FamilyMeetings.HELD, null);
    static final ParticipantNominated nurse =
            new ParticipantNominated(REVIEW, ID, NURSE, code("ORG-HEALTH"), null, sealed("a nurse"), DECIDED_ON);
    static final ParticipantSupported supported =
            new ParticipantSupported(REVIEW, ID, NURSE, SupportStage.ENTRY, sealed("rang her"), DECIDED_ON);
    static final GroundRulesSet rules = new GroundRulesSet(
            REVIEW,
            ID,
            Arrays.stream(GroundRule.values()).collect(Collectors.toMap(each -> each, _ -> sealed("how"))),
            DECIDED_ON);
    static final LearningEventPrepared prepared =
            new LearningEventPrepared(REVIEW, ID, Set.of(Preparation.values()), DECIDED_ON);

    static LearningEventScheduled scheduled(FamilyMeetings family, @Nullable Sealed reason) {
        return new LearningEventScheduled(REVIEW, ID, EventKind.PRACTITIONER_FIRST_LINE, ON, family, reason);
    }

    static ScheduleLearningEvent schedule(FamilyMeetings family, @Nullable Sealed reason) {
        return new ScheduleLearningEvent(REVIEW, ID, EventKind.PRACTITIONER_FIRST_LINE, ON, family, reason, DECIDED_ON);
    }

    static RecordLearningEventHeld record(@Nullable EventKind kind, @Nullable Sealed why, String... team) {
        return new RecordLearningEventHeld(REVIEW, ID, kind, ON, Set.of(NURSE), codes(team), why);
    }

    static LearningEventHeld held(EventKind kind, Set<ReviewRole> absent, @Nullable Sealed why, String... team) {
        return new LearningEventHeld(REVIEW, ID, kind, ON, Set.of(NURSE), codes(team), absent, why);
    }

    static Set<Code> codes(String... all) {
        return Arrays.stream(all).map(Code::new).collect(Collectors.toSet());
    }

    @Test
    @DisplayName("S002-124: practitioners with their first-line managers, and strategic managers: a review needs both")
    void a_review_needs_both_kinds() {
        var other = new UUID(0, 125);
        given(LEARNING_EVENT, commissioned, chair, reviewer, scheduled, nurse, supported, rules, prepared)
                .when(record(null, null, "chair", "reviewer"))
                .then(held(EventKind.PRACTITIONER_FIRST_LINE, Set.of(), null, "chair", "reviewer"))
                .warned()
                .satisfying(decision -> {
                    var after = LearningEvents.evolve(LearningEvents.FOLD.initial(), (LearningEventHeld)
                            decision.events().getFirst());
                    assertThat(LearningEvents.FOLD.initial().kindsNotHeld()).containsExactly(EventKind.values());
                    assertThat(after.kindsNotHeld()).containsExactly(EventKind.STRATEGIC);
                    var both = LearningEvents.evolve(
                            after,
                            new LearningEventHeld(
                                    REVIEW, other, EventKind.STRATEGIC, ON, Set.of(), Set.of(), Set.of(), null));
                    assertThat(both.kindsNotHeld()).isEmpty();
                });
    }

    @Test
    @DisplayName("S002-118: scheduled before the family was met, it warns and keeps the reason; it is never refused")
    void before_the_family_is_met_it_warns() {
        given(LEARNING_EVENT, commissioned)
                .when(schedule(FamilyMeetings.HELD, null))
                .then(scheduled)
                .warned();
        given(LEARNING_EVENT, commissioned)
                .when(schedule(FamilyMeetings.FAMILY_DOES_NOT_TAKE_PART, null))
                .warned();
        given(LEARNING_EVENT, commissioned)
                .when(schedule(FamilyMeetings.PLANNED_BEFORE, null))
                .warned();
        given(LEARNING_EVENT, commissioned)
                .when(schedule(FamilyMeetings.NOT_YET, sealed("the trial")))
                .then(scheduled(FamilyMeetings.NOT_YET, sealed("the trial")))
                .warned(LearningEventRule.FAMILY_IS_MET_FIRST);
    }

    @Test
    void an_event_is_scheduled_ahead() {
        given(LEARNING_EVENT, commissioned, scheduled)
                .when(schedule(FamilyMeetings.HELD, null))
                .staysQuiet();
        given(LEARNING_EVENT, commissioned)
                .when(new ScheduleLearningEvent(
                        REVIEW, ID, EventKind.STRATEGIC, ON, FamilyMeetings.HELD, null, ON.plusDays(1)))
                .refused(LearningEventRule.EVENT_IS_SCHEDULED_AHEAD);
        given(LEARNING_EVENT).when(schedule(FamilyMeetings.HELD, null)).refused(ReviewRule.REVIEW_IS_NOT_KNOWN);
    }

    @Test
    @DisplayName("S002-056: a professional is nominated by name or by their entry in the directory")
    void participants_are_nominated() {
        var byName =
                new NominateParticipant(REVIEW, ID, NURSE, code("ORG-HEALTH"), null, sealed("a nurse"), DECIDED_ON);
        given(LEARNING_EVENT, commissioned, scheduled).when(byName).then(nurse);
        given(LEARNING_EVENT, commissioned, scheduled, nurse).when(byName).staysQuiet();
        given(LEARNING_EVENT, commissioned, scheduled)
                .when(new NominateParticipant(REVIEW, ID, NURSE, code("ORG-HEALTH"), code("nurse-1"), null, DECIDED_ON))
                .then(new ParticipantNominated(
                        REVIEW, ID, NURSE, code("ORG-HEALTH"), code("nurse-1"), null, DECIDED_ON));
        given(LEARNING_EVENT, commissioned, scheduled)
                .when(new NominateParticipant(REVIEW, ID, NURSE, code("ORG-HEALTH"), null, null, DECIDED_ON))
                .refused(LearningEventRule.PARTICIPANT_IS_NAMED);
        given(LEARNING_EVENT, commissioned, scheduled)
                .when(new NominateParticipant(
                        REVIEW, ID, NURSE, code("ORG-HEALTH"), code("nurse-1"), sealed("a nurse"), DECIDED_ON))
                .refused(LearningEventRule.PARTICIPANT_IS_NAMED);
        given(LEARNING_EVENT, commissioned).when(byName).refused(LearningEventRule.EVENT_IS_NOT_KNOWN);
    }

    @Test
    @DisplayName("S002-057: who takes part is informed and supported at entry, during and at the end, each recorded")
    void participants_are_supported() {
        var entry = new RecordSupport(REVIEW, ID, NURSE, SupportStage.ENTRY, sealed("rang her"), DECIDED_ON);
        given(LEARNING_EVENT, commissioned, scheduled, nurse).when(entry).then(supported);
        given(LEARNING_EVENT, commissioned, scheduled).when(entry).refused(LearningEventRule.PARTICIPANT_IS_NOT_KNOWN);
        given(LEARNING_EVENT, commissioned, chair, reviewer, scheduled, nurse, rules, prepared)
                .when(record(null, null, "chair", "reviewer"))
                .warned(LearningEventRule.PARTICIPANTS_ARE_SUPPORTED_AT_ENTRY);
    }

    @Test
    @DisplayName(
            "S002-062: how purpose, trust, safe voices and challenge are seen to is set, or the record says it was not")
    void ground_rules_are_set() {
        given(LEARNING_EVENT, commissioned, scheduled)
                .when(new SetGroundRules(REVIEW, ID, rules.rules(), DECIDED_ON))
                .then(rules);
        given(LEARNING_EVENT, commissioned)
                .when(new SetGroundRules(REVIEW, ID, rules.rules(), DECIDED_ON))
                .refused(LearningEventRule.EVENT_IS_NOT_KNOWN);
        var some = new GroundRulesSet(REVIEW, ID, Map.of(GroundRule.TRUST, sealed("how")), DECIDED_ON);
        given(LEARNING_EVENT, commissioned, chair, reviewer, scheduled, nurse, supported, some, prepared)
                .when(record(null, null, "chair", "reviewer"))
                .warned(LearningEventRule.EVENT_HAS_GROUND_RULES);
    }

    @Test
    @DisplayName("S002-128: the checklist is ticked off, or the record of the event says that it was not")
    void the_checklist_is_ticked_off() {
        var all = new RecordPreparation(REVIEW, ID, Set.of(Preparation.values()), DECIDED_ON);
        given(LEARNING_EVENT, commissioned, scheduled).when(all).then(prepared);
        given(LEARNING_EVENT, commissioned, scheduled, prepared).when(all).staysQuiet();
        var less = new HashSet<>(Set.of(Preparation.values()));
        less.remove(Preparation.PARTICIPANTS_BRIEFED);
        given(
                        LEARNING_EVENT,
                        commissioned,
                        chair,
                        reviewer,
                        scheduled,
                        nurse,
                        supported,
                        rules,
                        prepared,
                        new LearningEventPrepared(REVIEW, ID, less, ON))
                .when(record(null, null, "chair", "reviewer"))
                .warned(LearningEventRule.EVENT_IS_PREPARED);
    }

    @Test
    @DisplayName("S002-051: the Chair and the Reviewer attend; who did not, and why, is recorded, or it is a breach")
    void the_chair_and_the_reviewer_attend() {
        given(LEARNING_EVENT, commissioned, chair, reviewer, scheduled, nurse, supported, rules, prepared)
                .when(record(null, sealed("in court"), "reviewer"))
                .then(held(EventKind.PRACTITIONER_FIRST_LINE, Set.of(ReviewRole.CHAIR), sealed("in court"), "reviewer"))
                .warned();
        given(LEARNING_EVENT, commissioned, chair, reviewer, scheduled, nurse, supported, rules, prepared)
                .when(record(null, null, "chair"))
                .then(
                        held(EventKind.PRACTITIONER_FIRST_LINE, Set.of(ReviewRole.REVIEWER), null, "chair"),
                        new RuleBreached(
                                REVIEW, ID, code("CHAIR_AND_REVIEWER_ATTEND"), code("S002-051"), PROFILE, null, ON))
                .warned(LearningEventRule.CHAIR_AND_REVIEWER_ATTEND);
    }

    @Test
    @DisplayName("R1: an event that was held without having been planned is recorded all the same, with its kind")
    void an_unplanned_event_is_recorded() {
        given(LEARNING_EVENT, commissioned, chair, reviewer)
                .when(record(EventKind.STRATEGIC, null, "chair", "reviewer"))
                .then(held(EventKind.STRATEGIC, Set.of(), null, "chair", "reviewer"));
        given(
                        LEARNING_EVENT,
                        commissioned,
                        chair,
                        reviewer,
                        held(EventKind.STRATEGIC, Set.of(), null, "chair", "reviewer"))
                .when(record(EventKind.STRATEGIC, null, "chair", "reviewer"))
                .staysQuiet();
        given(LEARNING_EVENT, commissioned, chair, reviewer)
                .when(record(null, null, "chair", "reviewer"))
                .refused(LearningEventRule.UNPLANNED_EVENT_SAYS_ITS_KIND);
    }

    private static LearningEventScheduled inAnother(LearningEventScheduled e) {
        return new LearningEventScheduled(
                e.reviewId(), new UUID(0, 125), e.kind(), e.on(), e.familyMeetings(), e.reason());
    }

    @Test
    @DisplayName("X-13, S002-124: an event recorded in error was never held")
    void an_event_recorded_in_error_was_never_held() {
        var event = new Recorded(new UUID(9, 9), scheduled);
        var error = new LearningEventRecordedInError(REVIEW, ID, event.eventId(), sealed("another review's"));
        given(LEARNING_EVENT, commissioned, event)
                .when(new MarkLearningEventInError(REVIEW, ID, event.eventId(), sealed("another review's")))
                .then(error);
        given(LEARNING_EVENT, commissioned, event, inAnother(scheduled))
                .when(new MarkLearningEventInError(
                        REVIEW, new UUID(0, 125), event.eventId(), sealed("another review's")))
                .refused(RecordRule.RECORD_STANDS_FOR_ITSELF);
        given(LEARNING_EVENT, commissioned, event, error)
                .when(new MarkLearningEventInError(REVIEW, ID, event.eventId(), sealed("another review's")))
                .refused(LearningEventRule.EVENT_IS_NOT_KNOWN);
    }
}
