package candour.reporting.publication.http;

import static candour.reporting.signoff.read.SignOffTrack.TRACKS;

import candour.platform.access.Code;
import candour.platform.rest.Action;
import candour.platform.rest.Exchange;
import candour.platform.rest.Words;
import candour.platform.view.Views;
import candour.reporting.authority.http.DecidedByAnswer;
import candour.reporting.publication.ChoiceCommand.Publish;
import candour.reporting.publication.read.CardRow;
import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The publication card as answered, with its inputs as a checklist. An administrator sees that, not what, was said. */
@RequestScoped
public class CardAnswers {

    private final Exchange exchange;
    private final Views views;

    CardAnswers(Exchange exchange, Views views) {
        this.exchange = exchange;
        this.views = views;
    }

    /** Where publication stands. */
    public record CardAnswer(
            @Nullable ChoiceAnswer recommendation,
            @Nullable ChoiceAnswer decision,
            @Nullable LocalDate publishOn,
            boolean published,
            List<UUID> liveHolds,
            Checklist inputs,
            List<StepAnswer> steps,
            List<Action> actions) {}

    /**
     * A recommendation or decision, and whether it has effect.
     *
     * @param inQuestion what it rests on, the signature of that version or the recommendation, was recorded in error: to
     *     be looked at, and nothing is published on it (ruling R3)
     */
    public record ChoiceAnswer(
            @Nullable UUID choiceId,
            @Nullable String choice,
            @Nullable String digest,
            boolean toBeConfirmed,
            boolean inQuestion) {}

    /** What the owning body's decision looks at, and whether it is there. */
    public record Checklist(
            boolean recommendation,
            List<UUID> viewsRequested,
            List<UUID> viewsRecorded,
            List<UUID> noAnswer,
            boolean dueWeight,
            boolean dataProtection,
            List<UUID> processesDiscussed) {}

    /** One step. */
    public record StepAnswer(
            UUID eventId,
            CardRow.What what,
            LocalDate on,
            boolean recordedInError,
            @Nullable UUID about,
            @Nullable String said,
            @Nullable Words words,
            @Nullable DecidedByAnswer decidedBy,
            @Nullable String recordedBy) {}

    CardAnswer of(CardRow row) {
        var date = row.last(CardRow.What.DATE_SET);
        return new CardAnswer(
                choice(row, CardRow.What.RECOMMENDED, false),
                choice(row, CardRow.What.DECIDED, inQuestion(row)),
                date == null ? null : date.on(),
                row.last(CardRow.What.PUBLISHED) != null,
                row.liveHolds(),
                checklist(row),
                row.steps().stream().map(this::step).toList(),
                actions(row));
    }

    private static Checklist checklist(CardRow row) {
        var recommended = row.last(CardRow.What.RECOMMENDED);
        return new Checklist(
                recommended != null && row.hasEffect(recommended),
                about(row, CardRow.What.VIEW_REQUESTED),
                about(row, CardRow.What.VIEW_RECORDED),
                about(row, CardRow.What.NO_ANSWER),
                row.last(CardRow.What.DUE_WEIGHT) != null,
                row.last(CardRow.What.DATA_PROTECTION) != null,
                about(row, CardRow.What.CONSULTED));
    }

    private static List<UUID> about(CardRow row, CardRow.What what) {
        return row.standing(what).stream()
                .map(CardRow.StepRow::about)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private boolean inQuestion(CardRow row) {
        var decided = row.last(CardRow.What.DECIDED);
        return decided != null
                && (row.last(CardRow.What.RECOMMENDED) == null
                        || views.find(TRACKS, row.key(), exchange.asOfLeaf())
                                .filter(track -> track.isSigned(decided.digest()))
                                .isEmpty());
    }

    private static @Nullable ChoiceAnswer choice(CardRow row, CardRow.What what, boolean inQuestion) {
        var last = row.last(what);
        return last == null
                ? null
                : new ChoiceAnswer(
                        last.about(), value(last.said()), value(last.digest()), !row.hasEffect(last), inQuestion);
    }

    private StepAnswer step(CardRow.StepRow step) {
        var recording = step.recording();
        return new StepAnswer(
                step.eventId(),
                step.what(),
                step.on(),
                step.recordedInError(),
                step.about(),
                value(step.said()),
                onlyAdministrator() ? null : exchange.open(step.words()),
                onlyAdministrator() ? null : DecidedByAnswer.of(exchange, step.decidedBy()),
                recording == null ? null : recording.by().value());
    }

    private boolean onlyAdministrator() {
        return exchange.roles().equals(Set.of("ADMINISTRATOR"));
    }

    private List<Action> actions(CardRow row) {
        var here = "/v1/reviews/" + row.reviewId() + "/publication";
        var decided = row.last(CardRow.What.DECIDED);
        var release = Action.offer("publish", "POST", here + "/release", "publication.publish");
        return exchange.actions(
                Action.offer("recommend", "POST", here + "/recommendation", "publication.recommend"),
                Action.offer("decide", "POST", here + "/decision", "publication.decide"),
                Action.offer("place-hold", "POST", here + "/holds", "publication.hold"),
                decided == null || decided.digest() == null
                        ? release
                        : release.trying(
                                new Publish(row.reviewId(), decided.digest(), List.of(), exchange.today(), 0)));
    }

    private static @Nullable String value(@Nullable Code code) {
        return code == null ? null : code.value();
    }
}
