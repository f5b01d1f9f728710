package candour.review.notification.http;

import candour.platform.rest.Action;
import candour.platform.rest.Exchange;
import candour.platform.rest.Words;
import candour.review.notification.Criterion;
import candour.review.notification.FamilyInformed;
import candour.review.notification.Subject;
import candour.review.notification.read.NotificationRow;
import candour.review.notification.read.NotificationRow.Stage;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A notification as it is answered. Its notifier sees the form and the answer; what the committee weighs is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NotificationAnswer(
        UUID notificationId,
        UUID committeeId,
        Stage stage,
        LocalDate submittedOn,
        String notifierRef,
        @Nullable String notifierOrganisation,
        Set<Criterion> criteria,
        @Nullable String incidentDate,
        FamilyInformed familyInformed,
        @Nullable Words familyViews,
        @Nullable Words familyReasonNotYet,
        @Nullable String profile,
        @Nullable String sourceSystem,
        List<SubjectAnswer> subjects,
        @Nullable Words circumstances,
        @Nullable Words response,
        @Nullable String nominatedPerson,
        @Nullable RecommendationAnswer recommendation,
        @Nullable DecisionAnswer decision,
        List<Action> actions) {

    /** A subject. */
    public record SubjectAnswer(
            UUID subjectRef,
            Subject.Status status,
            @Nullable Words name,
            @Nullable Words dateOfBirth,
            @Nullable Words identifier) {}

    static NotificationAnswer of(Exchange x, NotificationRow row, boolean whole, List<Action> actions) {
        var form = row.form();
        return new NotificationAnswer(
                form.notificationId(),
                form.committeeId(),
                row.stage(),
                form.submittedOn(),
                form.notifierRef().value(),
                form.notifierOrganisation() == null
                        ? null
                        : form.notifierOrganisation().value(),
                form.criteria(),
                form.incidentDate() == null ? null : form.incidentDate().value(),
                form.familyInformed(),
                form.familyInvolvement() == null
                        ? null
                        : x.open(form.familyInvolvement().views()),
                form.familyInvolvement() == null
                        ? null
                        : x.open(form.familyInvolvement().reasonNotYet()),
                form.profile() == null ? null : form.profile().value(),
                form.source() == null ? null : form.source().system().value(),
                form.subjects().stream()
                        .map(each -> new SubjectAnswer(
                                each.subjectRef(),
                                each.status(),
                                x.open(each.name()),
                                x.open(each.dateOfBirth()),
                                x.open(each.identifier())))
                        .toList(),
                x.open(form.circumstances()),
                row.response() == null ? null : x.open(row.response().response()),
                whole ? row.nominatedPerson() : null,
                whole ? RecommendationAnswer.of(x, row) : null,
                whole ? DecisionAnswer.of(x, row) : null,
                actions);
    }
}
