package candour.reporting.learning.read;

import candour.platform.log.LoggedEvent;
import candour.platform.sealed.Sealed;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import candour.platform.view.Rows;
import candour.reporting.learning.LearningEvent;
import candour.reporting.learning.LearningEvent.HypothesisAmended;
import candour.reporting.learning.LearningEvent.HypothesisProposed;
import candour.reporting.learning.LearningEvent.HypothesisSettled;
import candour.reporting.learning.LearningEvent.HypothesisTested;
import candour.reporting.learning.LearningEvent.ObservationRecorded;
import candour.reporting.learning.Lens;
import candour.reporting.learning.Origin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The thread of learning in time order, each item with every step that led to where it stands. */
public final class ThreadView implements ReadModel<ThreadView.ItemRow> {

    /** The one there is. */
    public static final ThreadView THREAD = new ThreadView();

    /** One step: what happened to the item, where it came from and the words said. */
    public record StepRow(
            String what,
            Origin origin,
            Sealed words,
            LocalDate on,
            @Nullable String said) {}

    /** One observation or hypothesis. */
    public record ItemRow(
            UUID itemId, UUID reviewId, @Nullable Lens lens, String status, List<StepRow> steps, String order)
            implements Row {
        @Override
        public String key() {
            return itemId.toString();
        }

        @Override
        public String scope() {
            return reviewId.toString();
        }
    }

    private ThreadView() {}

    @Override
    public String name() {
        return "learning-thread";
    }

    @Override
    public Class<ItemRow> row() {
        return ItemRow.class;
    }

    @Override
    public void on(LoggedEvent event, Rows<ItemRow> rows) {
        if (!(event.payload() instanceof LearningEvent learning)) {
            return;
        }
        var order = "%019d".formatted(event.leafIndex());
        switch (learning) {
            case ObservationRecorded e ->
                rows.put(new ItemRow(
                        e.itemId(),
                        e.reviewId(),
                        e.lens(),
                        "OBSERVED",
                        List.of(new StepRow("OBSERVED", e.origin(), e.words(), e.on(), null)),
                        order));
            case HypothesisProposed e ->
                rows.put(new ItemRow(
                        e.itemId(),
                        e.reviewId(),
                        null,
                        "PROPOSED",
                        List.of(new StepRow("PROPOSED", e.origin(), e.words(), e.on(), null)),
                        order));
            case HypothesisTested e ->
                step(
                        rows,
                        e.itemId(),
                        "TESTED",
                        new StepRow(
                                "TESTED",
                                e.origin(),
                                e.words(),
                                e.on(),
                                e.bearing().name()));
            case HypothesisAmended e ->
                step(rows, e.itemId(), "AMENDED", new StepRow("AMENDED", e.origin(), e.words(), e.on(), null));
            case HypothesisSettled e ->
                step(
                        rows,
                        e.itemId(),
                        e.outcome().name(),
                        new StepRow(
                                "SETTLED",
                                e.origin(),
                                e.reason(),
                                e.on(),
                                e.outcome().name()));
        }
    }

    private static void step(Rows<ItemRow> rows, UUID itemId, String status, StepRow step) {
        rows.change(itemId.toString(), was -> {
            var steps = new ArrayList<>(was.steps());
            steps.add(step);
            return new ItemRow(was.itemId(), was.reviewId(), was.lens(), status, List.copyOf(steps), was.order());
        });
    }
}
