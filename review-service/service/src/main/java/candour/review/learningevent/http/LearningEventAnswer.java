package candour.review.learningevent.http;

import candour.platform.access.Code;
import candour.platform.rest.Action;
import candour.platform.rest.Exchange;
import candour.platform.rest.Words;
import candour.review.learningevent.EventKind;
import candour.review.learningevent.FamilyMeetings;
import candour.review.learningevent.GroundRule;
import candour.review.learningevent.Preparation;
import candour.review.learningevent.SupportStage;
import candour.review.learningevent.read.LearningEventParts;
import candour.review.learningevent.read.LearningEventParts.Participant;
import candour.review.learningevent.read.LearningEventParts.Support;
import candour.review.learningevent.read.LearningEventRow;
import candour.review.team.ReviewRole;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A learning event as it is answered. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LearningEventAnswer(
        UUID learningEventId,
        @Nullable PlanAnswer planned,
        @Nullable HeldAnswer held,
        @Nullable GroundRulesAnswer groundRules,
        @Nullable ChecklistAnswer preparation,
        List<ParticipantAnswer> participants,
        List<Action> actions) {

    /** The day it is to take place, how far the meetings with the family were, and why it did not wait for them. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PlanAnswer(
            UUID recordedBy,
            EventKind kind,
            LocalDate on,
            FamilyMeetings familyMeetings,
            boolean beforeFamilyMeetings,
            @Nullable Words reason) {}

    /** That it took place; who of the Chair and the Reviewer was not there, and why. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record HeldAnswer(
            UUID recordedBy,
            EventKind kind,
            LocalDate on,
            Set<UUID> participants,
            Set<String> team,
            Set<ReviewRole> absent,
            @Nullable Words absenceReason) {}

    /** How the ground rules are kept. */
    public record GroundRulesAnswer(UUID recordedBy, Map<GroundRule, Words> rules, LocalDate setOn) {}

    /** What is prepared. */
    public record ChecklistAnswer(UUID recordedBy, Set<Preparation> done, LocalDate on) {}

    /** Somebody who is to take part; {@code gaps} are the stages at which no support is recorded. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ParticipantAnswer(
            UUID recordedBy,
            UUID participantId,
            String agency,
            @Nullable String personRef,
            @Nullable Words name,
            LocalDate on,
            List<SupportAnswer> supports,
            Set<SupportStage> gaps) {}

    /** That somebody was informed and supported, and how. */
    public record SupportAnswer(
            UUID recordedBy, SupportStage stage, @Nullable Words how, LocalDate on) {}

    /** Opened for this caller. */
    public static LearningEventAnswer of(Exchange x, LearningEventRow row) {
        return new LearningEventAnswer(
                row.id(),
                planned(x, row.plan()),
                held(x, row.held()),
                row.rules().isEmpty() ? null : rules(x, row.rules().getLast()),
                row.checklists().isEmpty() ? null : checklist(row.checklists().getLast()),
                row.participants().stream()
                        .map(each -> participant(x, row, each))
                        .toList(),
                actions(x, row));
    }

    private static @Nullable PlanAnswer planned(Exchange x, LearningEventParts.@Nullable Plan plan) {
        return plan == null
                ? null
                : new PlanAnswer(
                        plan.recordedBy(),
                        plan.kind(),
                        plan.on(),
                        plan.familyMeetings(),
                        !plan.familyMeetings().comeFirst(),
                        x.open(plan.reason()));
    }

    private static @Nullable HeldAnswer held(Exchange x, LearningEventParts.@Nullable Held held) {
        return held == null
                ? null
                : new HeldAnswer(
                        held.recordedBy(),
                        held.kind(),
                        held.on(),
                        held.participants(),
                        held.team().stream().map(Code::value).collect(Collectors.toSet()),
                        held.absent(),
                        x.open(held.absenceReason()));
    }

    private static GroundRulesAnswer rules(Exchange x, LearningEventParts.Rules rules) {
        var words = new EnumMap<GroundRule, Words>(GroundRule.class);
        rules.rules().forEach((rule, how) -> words.put(rule, x.open(how)));
        return new GroundRulesAnswer(rules.recordedBy(), words, rules.setOn());
    }

    private static ChecklistAnswer checklist(LearningEventParts.Checklist checklist) {
        return new ChecklistAnswer(checklist.recordedBy(), checklist.done(), checklist.on());
    }

    private static ParticipantAnswer participant(Exchange x, LearningEventRow row, Participant it) {
        return new ParticipantAnswer(
                it.recordedBy(),
                it.participantId(),
                it.agency().value(),
                it.personRef() == null ? null : it.personRef().value(),
                x.open(it.name()),
                it.on(),
                row.supports().stream()
                        .filter(each -> each.participantId().equals(it.participantId()))
                        .map(each -> new SupportAnswer(each.recordedBy(), each.stage(), x.open(each.how()), each.on()))
                        .toList(),
                Support.gaps(row.supports(), it.participantId()));
    }

    private static List<Action> actions(Exchange x, LearningEventRow row) {
        var here = "/v1/reviews/" + row.reviewId() + "/learning-events/" + row.id();
        return x.actions(
                Action.offer("nominate", "POST", here + "/participants", "learning-event.nominate"),
                Action.offer("set-ground-rules", "PUT", here + "/ground-rules", "learning-event.record"),
                Action.offer("record-preparation", "PUT", here + "/preparation", "learning-event.record"),
                Action.offer("record-held", "PUT", here + "/held", "learning-event.record"));
    }
}
