package candour.family.consent.read;

import candour.family.consent.Consent;
import candour.family.consent.Consent.Status;
import candour.family.consent.ConsentEvent;
import candour.family.consent.ConsentEvent.ConsentAsked;
import candour.family.consent.ConsentEvent.ConsentExpired;
import candour.family.consent.ConsentEvent.ConsentGiven;
import candour.family.consent.ConsentEvent.ConsentNotAnswered;
import candour.family.consent.ConsentEvent.ConsentRecordedInError;
import candour.family.consent.ConsentEvent.ConsentRefused;
import candour.family.consent.ConsentEvent.ConsentWithdrawn;
import candour.family.consent.Purpose;
import candour.platform.log.LoggedEvent;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import candour.platform.view.Rows;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What each family member has agreed to, with every answer that led there. */
public final class ConsentRegister implements ReadModel<ConsentRegister.Entry> {

    /** The one there is. */
    public static final ConsentRegister CONSENTS = new ConsentRegister();

    /** One answer, or that there was none. */
    public record Step(
            UUID eventId,
            Status status,
            LocalDate on,
            @Nullable LocalDate until,
            boolean inError) {}

    /** One member and one purpose. */
    public record Entry(UUID memberId, UUID reviewId, Purpose purpose, List<Step> steps) implements Row {
        @Override
        public String key() {
            return Consent.id(memberId, purpose);
        }

        @Override
        public String scope() {
            return reviewId.toString();
        }

        /** How it stands: the last step that was not recorded in error. */
        public Status status() {
            return last().map(Step::status).orElse(Status.NOT_ASKED);
        }

        /** The last day a yes was given for, or null. */
        public @Nullable LocalDate until() {
            return last().map(Step::until).orElse(null);
        }

        private Optional<Step> last() {
            return steps.stream().filter(step -> !step.inError()).reduce((_, later) -> later);
        }
    }

    private ConsentRegister() {}

    @Override
    public String name() {
        return "consent-register";
    }

    @Override
    public Class<Entry> row() {
        return Entry.class;
    }

    @Override
    public void on(LoggedEvent event, Rows<Entry> rows) {
        if (!(event.payload() instanceof ConsentEvent consent)) {
            return;
        }
        var id = event.eventId();
        switch (consent) {
            case ConsentAsked e -> add(rows, e, new Step(id, Status.ASKED, e.on(), null, false));
            case ConsentGiven e -> add(rows, e, new Step(id, Status.GIVEN, e.on(), e.until(), false));
            case ConsentRefused e -> add(rows, e, new Step(id, Status.REFUSED, e.on(), null, false));
            case ConsentNotAnswered e -> add(rows, e, new Step(id, Status.NO_ANSWER, e.on(), null, false));
            case ConsentWithdrawn e -> add(rows, e, new Step(id, Status.WITHDRAWN, e.on(), null, false));
            case ConsentExpired e -> add(rows, e, new Step(id, Status.EXPIRED, e.on(), null, false));
            case ConsentRecordedInError e ->
                rows.change(
                        Consent.id(e.memberId(), e.purpose()),
                        entry -> with(
                                entry,
                                entry.steps().stream()
                                        .map(step -> step.eventId().equals(e.markedEventId())
                                                ? new Step(step.eventId(), step.status(), step.on(), step.until(), true)
                                                : step)
                                        .toList()));
        }
    }

    private static void add(Rows<Entry> rows, ConsentEvent event, Step step) {
        var entry = rows.find(Consent.id(event.memberId(), event.purpose()))
                .orElse(new Entry(event.memberId(), event.reviewId(), event.purpose(), List.of()));
        var steps = new ArrayList<>(entry.steps());
        steps.add(step);
        rows.put(with(entry, steps));
    }

    private static Entry with(Entry entry, List<Step> steps) {
        return new Entry(entry.memberId(), entry.reviewId(), entry.purpose(), List.copyOf(steps));
    }
}
